package org.makewhole.web.boundary;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final String POLICY = "Content-Security-Policy";

    /** For what is no page: a file, a redirect, a figure for a monitor. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Passkeys are the only device of the browser that a page here asks for. */
    private static final String PERMISSIONS =
            Stream.concat(
                            List.of(
                                            "accelerometer",
                                            "autoplay",
                                            "camera",
                                            "display-capture",
                                            "geolocation",
                                            "gyroscope",
                                            "magnetometer",
                                            "microphone",
                                            "midi",
                                            "payment",
                                            "usb",
                                            "xr-spatial-tracking")
                                    .stream()
                                    .map(feature -> feature + "=()"),
                            Stream.of(
                                    "publickey-credentials-create=(self)",
                                    "publickey-credentials-get=(self)"))
                    .collect(Collectors.joining(", "));

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (cameByTls(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (METHODS.contains(request.getMethod())) {
            chain.doFilter(request, new OnePolicy(response));
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /**
     * By the word of a proxy too. Whoever sends that word without a proxy reaches nobody but
     * themselves, and a browser takes the header over TLS only.
     */
    private static boolean cameByTls(HttpServletRequest request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** PrimeFaces adds its policy; a second header would not replace the first but narrow it. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
