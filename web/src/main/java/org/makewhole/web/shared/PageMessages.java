package org.makewhole.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** The messages that belong to the page and not to one of its fields. */
public final class PageMessages {

    private PageMessages() {}

    /** Says above the content why nothing was done. */
    public static void refuse(String bundle, String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_ERROR,
                                Texts.get(bundle, key, arguments),
                                null));
    }

    /**
     * The messages to show, each counted as shown (else the Faces implementation reports it as
     * lost, words and all, in the log). To be asked while the page is rendered.
     */
    public static List<FacesMessage> forDisplay() {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(null);
        messages.forEach(FacesMessage::rendered);
        return messages;
    }
}
