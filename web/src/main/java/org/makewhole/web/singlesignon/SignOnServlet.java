package org.makewhole.web.singlesignon;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.singlesignon.SignOnAttempt;
import org.makewhole.singlesignon.SignOnException;
import org.makewhole.singlesignon.SignOnProblem;
import org.makewhole.singlesignon.SingleSignOn;
import org.makewhole.web.account.SignInFlow;
import org.makewhole.web.account.stepup.StepUpBacking;
import org.makewhole.web.shared.RequestOrigin;

/**
 * The way to a provider ({@code /sso/begin?organization=CODE}, or {@code /sso/begin?again=true} for
 * a fresh proof of who is signed in, in a window beside the page that needs it) and back ({@code
 * /sso/end}). What went wrong is told on the organisation's page by name, never by what the
 * provider sent.
 */
@WebServlet({SignOnServlet.BEGIN, SignOnServlet.END})
public class SignOnServlet extends HttpServlet {
    static final String BEGIN = "/sso/begin";
    static final String END = "/sso/end";
    private static final String SHOWN = "/account/shown.xhtml";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignOnServlet.class.getName());
    private static final String ATTEMPT = SignOnAttempt.class.getName();
    private static final int LONGEST_CODE = 16;

    @Inject private SingleSignOn singleSignOn;
    @Inject private SignInFlow flow;
    @Inject private RequestOrigin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().equals(BEGIN)) {
            begin(request, response);
        } else {
            end(request, response);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean again = request.getUserPrincipal() != null && request.getParameter("again") != null;
        String code =
                Optional.ofNullable(request.getParameter("organization"))
                        .filter(text -> text.length() <= LONGEST_CODE)
                        .orElse("");
        try {
            URI back = URI.create(origin.baseUrl(request) + END);
            SingleSignOn.Departure departure =
                    again ? singleSignOn.beginAgain(back) : singleSignOn.begin(code, back);
            request.getSession().setAttribute(ATTEMPT, departure.attempt());
            response.sendRedirect(departure.address().toString());
        } catch (SignOnException refused) {
            tell(request, response, again ? SHOWN : page(code), refused);
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignOnAttempt> attempt = take(request);
        if (attempt.isEmpty()) {
            send(request, response, page(""), SignOnProblem.EXPIRED);
            return;
        }
        try {
            String query = Optional.ofNullable(request.getQueryString()).orElse("");
            ProvenPerson person =
                    singleSignOn.finish(
                            attempt.get(), URI.create(attempt.get().returnTo() + "?" + query));
            response.sendRedirect(next(request, response, attempt.get(), person));
        } catch (SignOnException refused) {
            tell(request, response, page(attempt.get()), refused);
        } catch (IllegalArgumentException noQuery) {
            send(request, response, page(attempt.get()), SignOnProblem.NOT_AS_EXPECTED);
        }
    }

    private String next(
            HttpServletRequest request,
            HttpServletResponse response,
            SignOnAttempt attempt,
            ProvenPerson person) {
        if (attempt.account() == null) {
            return flow.proceed(request, response, person, attempt.organizationId());
        }
        StepUpBacking.keep(request.getSession(), person);
        return request.getContextPath() + SHOWN;
    }

    /** It serves once, whatever comes of it. */
    private static Optional<SignOnAttempt> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        SignOnAttempt attempt = (SignOnAttempt) session.getAttribute(ATTEMPT);
        session.removeAttribute(ATTEMPT);
        return Optional.ofNullable(attempt);
    }

    private static void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            SignOnException refused)
            throws IOException {
        LOG.log(Level.INFO, "Single sign-on came to nothing", refused);
        send(request, response, page, refused.problem());
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String page,
            SignOnProblem problem)
            throws IOException {
        String separator = page.contains("?") ? "&" : "?";
        response.sendRedirect(request.getContextPath() + page + separator + "problem=" + problem);
    }

    private static String page(SignOnAttempt attempt) {
        return attempt.account() == null ? page(attempt.code()) : SHOWN;
    }

    private static String page(String code) {
        return "/organization.xhtml?organization="
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
