package org.makewhole.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that a person asked for before they were signed in. Kept in the session, not in a link.
 */
final class AskedPage {
    private static final String ATTRIBUTE = AskedPage.class.getName();

    /**
     * A path on this server: not {@code //host} and not {@code /\host}, which browsers take for
     * one.
     */
    private static final Pattern OWN = Pattern.compile("/[^/\\\\].*");

    private AskedPage() {}

    /**
     * Remembers a page that can be asked for again. Of a form that was sent, it is the page where
     * it stood: what was typed there is offered again.
     */
    static void remember(HttpServletRequest request) {
        asked(request).ifPresent(page -> request.getSession().setAttribute(ATTRIBUTE, page));
    }

    private static Optional<String> asked(HttpServletRequest request) {
        if (!request.getRequestURI().endsWith(".xhtml")) {
            return Optional.empty();
        }
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return Optional.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return sentFrom(request);
    }

    /** The page on which the form stood: of the same path, else somebody made it up. */
    private static Optional<String> sentFrom(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(page -> request.getRequestURI().equals(page.getRawPath()))
                    .map(
                            page ->
                                    page.getRawPath()
                                            + (page.getRawQuery() == null
                                                    ? ""
                                                    : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The remembered page, which is forgotten by this. Always one of our own. */
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String page = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(page).filter(OWN.asMatchPredicate());
    }
}
