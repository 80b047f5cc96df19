package org.makewhole.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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

    /** Remembers a page that can be asked for again; a form that was sent cannot. */
    static void remember(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !request.getRequestURI().endsWith(".xhtml")) {
            return;
        }
        String query = request.getQueryString();
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        query == null
                                ? request.getRequestURI()
                                : request.getRequestURI() + "?" + query);
    }

    /** The remembered page, which is forgotten by this. Always one of our own. */
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String page = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(page).filter(OWN.asMatchPredicate());
    }
}
