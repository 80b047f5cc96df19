package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.account.factor.FactorOverview;
import org.makewhole.account.factor.FactorService;
import org.makewhole.account.passkey.PasskeyRow;
import org.makewhole.web.shared.Flash;

/** One's own second factors: what there is, and taking it away. */
@Named
@ViewScoped
public class FactorsBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/account/security.xhtml?faces-redirect=true";

    @Inject private FactorService factors;

    private FactorOverview own;
    private Long renamedId;
    private String name;
    private transient List<String> codes;

    public FactorOverview getOwn() {
        if (own == null) {
            own = factors.getOwn();
        }
        return own;
    }

    public String removeAuthenticator() {
        factors.removeAuthenticator();
        Flash.done("factorText", "app.removed");
        return HERE;
    }

    public String removePasskey(PasskeyRow row) {
        factors.removePasskey(row.id(), row.version());
        Flash.done("factorText", "passkey.removed");
        return HERE;
    }

    /** Opens the field for another name. */
    public void startRenaming(PasskeyRow row) {
        renamedId = row.id();
        name = row.name();
    }

    public String rename(PasskeyRow row) {
        factors.renamePasskey(row.id(), row.version(), name);
        Flash.done("factorText", "passkey.renamed");
        return HERE;
    }

    /** Makes new codes and stays, to show them. */
    public void renewCodes() {
        codes = factors.renewRecoveryCodes();
        own = null;
    }

    /** None but in the answer that made them. */
    public List<String> getCodes() {
        return codes;
    }

    public Long getRenamedId() {
        return renamedId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
