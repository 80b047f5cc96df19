package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.account.factor.FactorService;
import org.makewhole.account.factor.NewAuthenticator;
import org.makewhole.web.shared.Flash;

/** Setting up an authenticator app. The key stays on the server until a code proves it. */
@Named
@ViewScoped
public class AuthenticatorBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FactorService factors;

    private NewAuthenticator proposed;
    private String code;
    private transient List<String> codes;

    /** Stores the app; stays where there are recovery codes to show. */
    public String confirm() {
        codes = factors.confirmAuthenticator(getProposed(), code);
        if (!codes.isEmpty()) {
            return null;
        }
        Flash.done("factorText", "app.added");
        return "/account/security.xhtml?faces-redirect=true";
    }

    public NewAuthenticator getProposed() {
        if (proposed == null) {
            proposed = factors.proposeAuthenticator();
        }
        return proposed;
    }

    public QrCode getQr() {
        return QrCode.of(getProposed().uri());
    }

    /** None but in the answer that made them. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
