package org.makewhole.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser may do with an answer, whatever it is. The content security policy of a page comes
 * from PrimeFaces, which makes a nonce per view, and replaces the one set here.
 */
public final class PolicyHeaders {
    /** There where the browser came by TLS. */
    public static final String TLS_ONLY = "Strict-Transport-Security";

    public static final String POLICY = "Content-Security-Policy";

    /** For what is no page: a file, a redirect, a figure for a monitor. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The same for a file that somebody brought: it runs nothing, even where it is opened. */
    public static final String SANDBOX = NOTHING + "; sandbox";

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

    private PolicyHeaders() {}

    /** Sets them; to be called before anything is written. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (cameByTls(request)) {
            response.setHeader(TLS_ONLY, "max-age=31536000; includeSubDomains");
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
}
