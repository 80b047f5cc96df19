package org.makewhole.web.keyring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.keyring.KeyRequestRow;
import org.makewhole.keyring.KeyRingService;
import org.makewhole.keyring.KeyRingView;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Ids;

/** The second person looks at what was asked for, and agrees. */
@Named
@ViewScoped
public class KeyAgreementBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private KeyRingService keys;

    private String id;
    private String organizationCode;
    private KeyRequestRow request;
    private String typed = "";

    public void load() {
        long wanted = Ids.parse(id);
        KeyRingView view = keys.get();
        organizationCode = view.code();
        request =
                view.findWaiting()
                        .filter(row -> row.id() == wanted)
                        .orElseThrow(NotFoundException::new);
    }

    public String agree() {
        keys.agree(request.id(), request.version(), typed == null ? "" : typed);
        return KeyRingBacking.done("agreed.".concat(request.operation().name()));
    }

    public KeyRequestRow getRequest() {
        return request;
    }

    public String getOrganizationCode() {
        return organizationCode;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
