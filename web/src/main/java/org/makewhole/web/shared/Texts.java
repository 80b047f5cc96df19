package org.makewhole.web.shared;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of the message bundles, in the language of the view, for code that makes messages. */
public final class Texts {
    private Texts() {}

    /**
     * A text with its placeholders filled.
     *
     * @param bundle the bundle's variable name, such as {@code casefileText}
     * @throws java.util.MissingResourceException for a key that is not there
     */
    public static String get(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle texts = bundle(faces, bundle);
        return new MessageFormat(texts.getString(key), faces.getViewRoot().getLocale())
                .format(arguments);
    }

    /**
     * Faces looks with the loader of the running call. Within a service that asks back for words,
     * as one that writes a file does, that is not this module's, and finds no bundle that no page
     * has asked for before.
     */
    private static ResourceBundle bundle(FacesContext faces, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader caller = thread.getContextClassLoader();
        thread.setContextClassLoader(Texts.class.getClassLoader());
        try {
            return faces.getApplication().getResourceBundle(faces, name);
        } finally {
            thread.setContextClassLoader(caller);
        }
    }
}
