package org.makewhole.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.makewhole.account.ProfileService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Texts;

/** Changing one's own password. */
@Named
@RequestScoped
public class PassphraseBacking {
    @Inject private ProfileService profiles;
    @Inject private FacesContext faces;

    private String current;
    private String wanted;
    private String again;

    /** Changes it and leads home; stays when the new one was not typed twice alike. */
    public String change() {
        if (!wanted.equals(again)) {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Texts.get("accountText", "passphrase.differ"),
                            null));
            return null;
        }
        profiles.changePassphrase(current, wanted);
        Flash.done("accountText", "passphrase.done");
        return "/index.xhtml?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
