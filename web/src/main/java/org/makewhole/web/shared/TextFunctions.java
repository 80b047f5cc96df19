package org.makewhole.web.shared;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;

/** Fills the placeholders of a text in a page. Declared in {@code makewhole.taglib.xml}. */
public final class TextFunctions {
    private TextFunctions() {}

    /** One placeholder. */
    public static String text1(String pattern, Object first) {
        return format(pattern, first);
    }

    /** Two placeholders. */
    public static String text2(String pattern, Object first, Object second) {
        return format(pattern, first, second);
    }

    private static String format(String pattern, Object... arguments) {
        return new MessageFormat(
                        pattern, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(arguments);
    }
}
