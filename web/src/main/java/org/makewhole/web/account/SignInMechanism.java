package org.makewhole.web.account;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.makewhole.account.Identity;
import org.makewhole.account.session.SessionService;
import org.makewhole.shared.security.Permission;
import org.makewhole.web.shared.DatabaseAwayAnswer;
import org.makewhole.web.shared.PolicyHeaders;

/**
 * Asks at every request who is behind it, so that a session that was ended and a right that was
 * taken away act on the very next one. Sends whoever is not signed in to the sign-in page and
 * remembers the page they asked for.
 *
 * <p>Not the container's own custom form mechanism: the request to which it returns after sign-in
 * was answered "forbidden" on Payara 6.2025.10, and an Ajax request after the session's end got a
 * page where the script expects a partial response.
 */
@ApplicationScoped
@DeclareRoles({
    Permission.CASE_READ,
    Permission.CASE_READ_TEAMS,
    Permission.CASE_READ_RESTRICTED,
    Permission.CASE_READ_SHARED,
    Permission.CASE_WRITE,
    Permission.CASE_SHARE,
    Permission.MONEY_POST,
    Permission.DOCUMENT_EXPORT,
    Permission.CASE_IMPORT,
    Permission.DATA_PROTECT,
    Permission.DASHBOARD_COUNTRY,
    Permission.AUDIT_READ,
    Permission.USER_ADMIN,
    Permission.PLATFORM_OPERATE
})
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final String PAGE = "/login.xhtml";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** They say themselves that the database is away. */
    private static final Set<String> OPERATORS =
            Set.of("/health/live", "/health/ready", "/metrics");

    @Inject private SessionService sessions;
    @Inject private SessionCookie cookie;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!context.isProtected() && request.getServletPath().startsWith(RESOURCES)) {
            return context.doNothing();
        }
        Optional<Identity> identity;
        try {
            DatabaseAwayAnswer.requirePulse();
            identity = identity(request);
        } catch (RuntimeException failed) {
            return unanswered(request, response, context, failed);
        }
        if (identity.isPresent()) {
            return context.notifyContainerAboutLogin(
                    identity.get().caller().principalName(), identity.get().permissions());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        AskedPage.remember(request);
        try {
            lead(request, response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Nobody is signed out because the database is away; nor does an operator's program wait. */
    private static AuthenticationStatus unanswered(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            RuntimeException failed)
            throws AuthenticationException {
        if (!DatabaseAwayAnswer.isFor(failed)) {
            throw failed;
        }
        if (OPERATORS.contains(request.getServletPath())) {
            return context.doNothing();
        }
        try {
            DatabaseAwayAnswer.give(request, response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Both cookies have to agree; a session that no longer stands leaves nothing behind. */
    private Optional<Identity> identity(HttpServletRequest request) {
        Optional<Long> id = ServerSession.findId(request);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Identity> identity =
                cookie.find(request).flatMap(token -> sessions.findIdentity(id.get(), token));
        if (identity.isEmpty()) {
            ServerSession.end(request);
        }
        return identity;
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // The container asks before any filter: this answer passes none.
        PolicyHeaders.write(request, response);
        response.setHeader("Cache-Control", "no-store");
        String page = request.getContextPath() + PAGE;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .print(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect"
                                    + " url=\""
                                    + page
                                    + "\"/></partial-response>");
        } else {
            response.sendRedirect(page);
        }
    }
}
