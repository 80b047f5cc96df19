package org.makewhole.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;

/**
 * Remembers, for a page, that its last action waits for a fresh proof of the person.
 *
 * <p>An action of a form stays on its page, which keeps what was typed, and is pressed again after
 * the proof. A link that was followed is kept in the session and followed again.
 */
@Named
@ViewScoped
public class StepUpPrompt implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ASKED = StepUpPrompt.class.getName();
    private static final String PAGE = "/account/confirm.xhtml";

    private boolean needed;
    private String link;

    /** Has the proof asked for, in whatever way suits the request. */
    static void show(FacesContext faces) throws IOException {
        if (faces.isPostback()) {
            CDI.current().select(StepUpPrompt.class).get().ask();
            return;
        }
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        external.getSessionMap()
                .put(ASKED, request.getRequestURI() + (query == null ? "" : "?" + query));
        external.redirect(external.getRequestContextPath() + PAGE);
    }

    /** Asks on this page. */
    public void ask() {
        needed = true;
    }

    /** On the page for links: asks, and takes over the link that was followed. */
    public void askForLink() {
        link =
                (String)
                        FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getSessionMap()
                                .get(ASKED);
        needed = link != null;
    }

    /** The proof was given, or the person thought better of it. */
    public void end() {
        needed = false;
    }

    public boolean isNeeded() {
        return needed;
    }

    /** The link to follow after the proof; null on other pages. */
    public String getLink() {
        return link;
    }
}
