package org.makewhole.web.boundary;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * The number under which an error stands in the log. The error page shows it, so that whoever helps
 * a person finds the line: {@code Error 7K3F-92QX: 404 GET /casefile/case.xhtml, 3/1234}.
 */
final class ErrorNumber {
    /** Where a page finds it: {@code #{errorNumber}}. */
    static final String ATTRIBUTE = "errorNumber";

    /** A word as long as a secret of ours, wherever it stands. */
    private static final Pattern SECRET = Pattern.compile("(^|[^A-Za-z0-9_-])[A-Za-z0-9_-]{40,}");

    private static final Logger LOG = Logger.getLogger(ErrorNumber.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Crockford's: no letter that is read for a digit, so that it survives a telephone. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private ErrorNumber() {}

    /** Writes a fault of ours to the log, with its stack, once in a request. */
    static void log(HttpServletRequest request, Throwable cause) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            write(Level.SEVERE, request, "500", cause);
        }
    }

    /** Writes a refusal to the log, without a stack, unless the request has a number already. */
    static void log(HttpServletRequest request, int status) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            write(Level.INFO, request, String.valueOf(status), null);
        }
    }

    private static void write(
            Level level, HttpServletRequest request, String status, Throwable cause) {
        String number = next();
        request.setAttribute(ATTRIBUTE, number);
        LOG.log(
                level,
                "Error "
                        + number
                        + ": "
                        + String.join(" ", status, request.getMethod(), path(request))
                        + ", "
                        + Optional.ofNullable(request.getUserPrincipal())
                                .map(Principal::getName)
                                .orElse("not signed in"),
                cause);
    }

    /**
     * As it was asked for, still encoded, so that nothing in it can begin a new line; without the
     * secret of a calendar's link, in whatever spelling it was asked for.
     */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        String printable = path.replaceAll("[^\\x21-\\x7e]", "?");
        return SECRET.matcher(printable).replaceAll("$1*");
    }

    private static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(i == LENGTH / 2 ? "-" : "");
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
