package org.makewhole.document;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a forum of a rule pack is called. */
public final class ForumNames {

    private static final String BUNDLE = "org.makewhole.document.forums";

    private ForumNames() {}

    /** In the language of the locale; a forum without a word of its own by its name. */
    public static String of(String forum, Locale locale) {
        ResourceBundle names =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ForumNames.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return names.containsKey(forum) ? names.getString(forum) : forum.replace('-', ' ');
    }
}
