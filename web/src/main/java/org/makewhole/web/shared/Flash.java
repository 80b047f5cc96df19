package org.makewhole.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what was done, on the page that comes after a redirect. */
public final class Flash {
    private Flash() {}

    /** Adds an information that survives one redirect. */
    public static void done(String bundle, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, bundle, key, arguments);
    }

    /** Adds a warning that survives one redirect: not all of it was done. */
    public static void inPart(String bundle, String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, bundle, key, arguments);
    }

    private static void add(
            FacesMessage.Severity severity, String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, Texts.get(bundle, key, arguments), null));
    }
}
