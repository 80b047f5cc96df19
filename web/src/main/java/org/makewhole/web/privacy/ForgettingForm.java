package org.makewhole.web.privacy;

import java.io.Serializable;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** A page on which one person asks that somebody be forgotten and another decides. */
public abstract class ForgettingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String id;
    private ErasureGround ground;
    private boolean understood;

    abstract void ask(long subject, ErasureGround why);

    abstract void decline(long subject, long requestId, int version);

    abstract void agree(long subject, long requestId, int version);

    abstract String page();

    public String ask() {
        ask(subject(), ground);
        return done("erase.asked");
    }

    public String decline(long requestId, int version) {
        decline(subject(), requestId, version);
        return done("erase.declined");
    }

    /** Only after the person said that they know what goes. */
    public String agree(long requestId, int version) {
        if (!understood) {
            throw new BusinessException("confirmFirst");
        }
        agree(subject(), requestId, version);
        return done("erase.done");
    }

    private String done(String key) {
        Flash.done("privacyText", key);
        return page() + "?faces-redirect=true&id=" + id;
    }

    long subject() {
        return Ids.parse(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
