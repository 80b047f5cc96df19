package org.makewhole.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a page is told that sent a part of itself while its person was braked: it stands as it is,
 * with all that was typed, and its place for messages says what happened. A status that is no
 * success would leave the page silent.
 */
@ApplicationScoped
public class PaceAnswer {
    private static final String TEXTS = "org.makewhole.web.shared.messages";

    /**
     * Writes the answer to a script of a page.
     *
     * @return false when a browser asked for a page itself: nothing was written
     */
    public boolean writeToScript(HttpServletRequest request, HttpServletResponse response)
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
                                + escaped(text(request))
                                + "</p></div></div>]]></update></changes></partial-response>");
        return true;
    }

    /** By what the browser asks for: before a page is made nobody knows whose choice there is. */
    private static String text(HttpServletRequest request) {
        boolean spanish = "es".equals(request.getLocale().getLanguage());
        return ResourceBundle.getBundle(TEXTS, spanish ? Locale.forLanguageTag("es") : Locale.ROOT)
                .getString("pace.text");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    }
}
