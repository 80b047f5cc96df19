package org.makewhole.web.keyring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.keyring.KeyRequestRow;
import org.makewhole.keyring.KeyRingView;
import org.makewhole.keyring.OrganizationRing;
import org.makewhole.keyring.PlatformKeyService;
import org.makewhole.web.shared.Flash;

/** The keys of the platform for its operators, and how those of the organisations do. */
@Named
@ViewScoped
public class PlatformKeysBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PlatformKeyService keys;

    private transient KeyRingView view;
    private transient List<OrganizationRing> rings;

    public KeyRingView getView() {
        if (view == null) {
            view = keys.get();
        }
        return view;
    }

    public List<OrganizationRing> getRings() {
        if (rings == null) {
            rings = keys.ofOrganizations();
        }
        return rings;
    }

    public KeyRequestRow getWaiting() {
        return getView().findWaiting().orElse(null);
    }

    public String ask() {
        keys.ask();
        return done("asked");
    }

    public String agree() {
        KeyRequestRow waiting = getWaiting();
        if (waiting != null) {
            keys.agree(waiting.id(), waiting.version());
        }
        return done("agreed.REPLACE_PLATFORM");
    }

    public String decline() {
        KeyRequestRow waiting = getWaiting();
        if (waiting != null) {
            keys.decline(waiting.id(), waiting.version());
        }
        return done("declined");
    }

    private static String done(String key) {
        Flash.done("keyringText", key);
        return "/operations/keys.xhtml?faces-redirect=true";
    }
}
