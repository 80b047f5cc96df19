package org.makewhole.web.account.factor;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.makewhole.web.shared.Texts;

/** What is told above the form. */
final class Says {
    private Says() {}

    static void refused(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR, Texts.get("factorText", key), null));
    }
}
