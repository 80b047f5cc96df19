package org.makewhole.web.keyring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.keyring.KeyOperation;
import org.makewhole.keyring.KeyRequestRow;
import org.makewhole.keyring.KeyRingService;
import org.makewhole.keyring.KeyRingView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;

/** The keys of the organisation: how they do, and asking for new ones or for none. */
@Named
@ViewScoped
public class KeyRingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private KeyRingService keys;

    private transient KeyRingView view;
    private boolean understood;

    public KeyRingView getView() {
        if (view == null) {
            view = keys.get();
        }
        return view;
    }

    public KeyRequestRow getWaiting() {
        return getView().findWaiting().orElse(null);
    }

    public String replace() {
        keys.ask(KeyOperation.REPLACE);
        return done("asked");
    }

    /** Only after the person said that they know what goes. */
    public String remove() {
        if (!understood) {
            throw new BusinessException("confirmFirst");
        }
        keys.ask(KeyOperation.REMOVE);
        return done("asked");
    }

    public String decline() {
        KeyRequestRow waiting = getWaiting();
        if (waiting != null) {
            keys.decline(waiting.id(), waiting.version());
        }
        return done("declined");
    }

    static String done(String key) {
        Flash.done("keyringText", key);
        return "/keyring/overview.xhtml?faces-redirect=true";
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
