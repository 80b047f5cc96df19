package org.makewhole.web.boundary;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.makewhole.web.shared.PolicyHeaders;

/**
 * What holds for every response: which methods are answered, what the browser may do with it, and
 * that no page is kept in a cache. The content security policy of a page comes from PrimeFaces,
 * which makes a nonce per view, and replaces the one set here.
 */
@WebFilter(
        filterName = "everyResponse",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Anything else, such as PUT and DELETE, would run a page as if it were a GET. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        if (METHODS.contains(request.getMethod())) {
            chain.doFilter(
                    response.containsHeader(PolicyHeaders.TLS_ONLY)
                            ? new SessionOverTls(request, response)
                            : request,
                    new OnePolicy(request, response));
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        PolicyHeaders.write(request, response);
        if (!request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /**
     * PrimeFaces adds its policy; a second header would not replace the first but narrow it. The
     * server writes {@code SameSite} on every cookie, also on one that says so already; and it does
     * not know of the TLS of a proxy before it. What Faces answers to a script after an error
     * begins anew, without a header; what holds for every response holds for it too.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        OnePolicy(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void reset() {
            super.reset();
            write(request, this);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setAttribute("SameSite", null);
            // No script of ours reads a cookie, not even one that is being taken back.
            cookie.setHttpOnly(true);
            if (containsHeader(PolicyHeaders.TLS_ONLY)) {
                cookie.setSecure(true);
            }
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, String value) {
            if (PolicyHeaders.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /**
     * A request that came by the TLS of a proxy before the server, which knows nothing of that:
     * what it writes of its own session is told to travel by TLS alone, as soon as it is written.
     */
    static final class SessionOverTls extends HttpServletRequestWrapper {
        private static final String SET_COOKIE = "Set-Cookie";
        private static final String SESSION = "JSESSIONID=";
        private static final String SECURE = "; Secure";

        private final HttpServletResponse response;

        SessionOverTls(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(create);
            if (session != null && session.isNew()) {
                secure();
            }
            return session;
        }

        @Override
        public String changeSessionId() {
            String id = super.changeSessionId();
            secure();
            return id;
        }

        private void secure() {
            List<String> cookies = new ArrayList<>(response.getHeaders(SET_COOKIE));
            if (response.isCommitted() || cookies.stream().noneMatch(SessionOverTls::isOpen)) {
                return;
            }
            cookies.replaceAll(cookie -> isOpen(cookie) ? cookie + SECURE : cookie);
            response.setHeader(SET_COOKIE, cookies.get(0));
            cookies.subList(1, cookies.size())
                    .forEach(cookie -> response.addHeader(SET_COOKIE, cookie));
        }

        private static boolean isOpen(String cookie) {
            return cookie.startsWith(SESSION) && !cookie.contains(SECURE);
        }
    }
}
