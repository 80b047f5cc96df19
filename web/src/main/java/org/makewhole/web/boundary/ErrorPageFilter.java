package org.makewhole.web.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.refusal.PageRefusals;
import org.makewhole.shared.security.Caller;
import org.makewhole.web.shared.CalmExceptionHandler;

/**
 * Lets an error page appear in answer to a form that was sent.
 *
 * <p>PrimeFaces expects the nonce of the content security policy back with every form, and takes
 * the request that an error page is rendered in for such a form: an expired view or a missing nonce
 * would end in the server's own error page. It makes a new nonce when the request was forwarded,
 * which an error dispatch is in all but name.
 *
 * <p>A page that the container itself refused, before anything of it was made, leaves its entry in
 * the audit trail here.
 *
 * <p>Whatever has no number yet, such as an address that is not there, gets one.
 */
public class ErrorPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PAGE = 100;

    @Inject private PageRefusals refusals;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ErrorNumber.log(request, response.getStatus());
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN
                && request.getAttribute(CalmExceptionHandler.TOLD) == null) {
            Optional.ofNullable(request.getUserPrincipal())
                    .flatMap(principal -> Caller.parse(principal.getName()))
                    .ifPresent(person -> refusals.tell(person, asked(request)));
        }
        chain.doFilter(new LikeForwarded(request), response);
    }

    /** Without parameters, which may hold names. */
    private static String asked(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.substring(0, Math.min(LONGEST_PAGE, path.length()));
    }

    /**
     * The error page is no answer to the form: it sees nothing of what was sent, which may be the
     * very thing that cannot be read. The container keeps the attribute to itself, so it is
     * answered and not set.
     */
    private static final class LikeForwarded extends HttpServletRequestWrapper {

        LikeForwarded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Object getAttribute(String name) {
            return super.getAttribute(
                    RequestDispatcher.FORWARD_REQUEST_URI.equals(name)
                            ? RequestDispatcher.ERROR_REQUEST_URI
                            : name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
