package org.makewhole.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a page is told that sent a part of itself in vain, before or without any page being made: it
 * stands as it is, with all that was typed, and its place for messages says what happened. A status
 * that is no success would leave the page silent.
 */
public final class ScriptNotice {
    /** Attribute of the session: the language that its person chose, as a BCP 47 tag. */
    static final String LANGUAGE = ScriptNotice.class.getName() + ".language";

    private static final String TEXTS = "org.makewhole.web.shared.messages";

    private ScriptNotice() {}

    /**
     * Writes the answer to a script of a page.
     *
     * @param key of the text in {@code sharedText}
     * @return false when a browser asked for a page itself: nothing was written
     */
    public static boolean write(
            HttpServletRequest request, HttpServletResponse response, String key)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return false;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes>"
                                + "<update id=\"messages\"><![CDATA[<div id=\"messages\""
                                + " class=\"messages\"><div class=\"notice warn\" role=\"alert\""
                                + " tabindex=\"-1\" data-come-here=\"\"><p>"
                                + escaped(text(request, key))
                                + "</p></div></div>]]></update></changes></partial-response>");
        return true;
    }

    private static String text(HttpServletRequest request, String key) {
        boolean spanish = "es".equals(language(request));
        return ResourceBundle.getBundle(TEXTS, spanish ? Locale.forLanguageTag("es") : Locale.ROOT)
                .getString(key);
    }

    /** The person's choice; what the browser asks for where nobody has chosen yet. */
    private static String language(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(LANGUAGE);
        return chosen == null ? request.getLocale().getLanguage() : chosen.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    }
}
