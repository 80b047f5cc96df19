package org.makewhole.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.makewhole.account.ProfileService;
import org.makewhole.shared.security.Permission;

/**
 * Ends a session whose rights are no longer those of the person's role: the place was closed, the
 * role is another, or the administrator adjusted what the role may do since they signed in. The
 * container keeps the rights of the sign-in, so each request of a page compares them.
 */
public class StandingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject private ProfileService profiles;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean resource = request.getServletPath().startsWith(RESOURCES);
        if (resource || request.getUserPrincipal() == null || stands(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/login.xhtml");
    }

    private boolean stands(HttpServletRequest request) {
        Optional<Set<String>> rights = profiles.findOwnRights();
        return rights.isPresent()
                && Permission.ALL.stream()
                        .allMatch(
                                right ->
                                        request.isUserInRole(right)
                                                == rights.get().contains(right));
    }
}
