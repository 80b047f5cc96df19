package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.account.factor.FactorService;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;

/** Making a passkey: first its name, then the device is asked. */
@Named
@ViewScoped
public class PasskeyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FactorService factors;
    @Inject private RelyingParties parties;

    private final PasskeyQuestion question = new PasskeyQuestion();
    private String name;
    private transient List<String> codes;

    /** Asks for a fresh proof if need be, and has the page put the question to the device. */
    public void ask() {
        question.ask(factors.askForPasskey(parties.current()));
    }

    /** Stores what the device made; stays where there are recovery codes to show. */
    public String add() {
        PasskeyQuestion.Answered made =
                question.take().orElseThrow(() -> new BusinessException("passkeyRefused"));
        codes =
                factors.addPasskey(
                        new MadePasskey(parties.current(), made.asked(), made.answer(), name));
        if (!codes.isEmpty()) {
            return null;
        }
        Flash.done("factorText", "passkey.added");
        return "/account/security.xhtml?faces-redirect=true";
    }

    public PasskeyQuestion getQuestion() {
        return question;
    }

    /** None but in the answer that made them. */
    public List<String> getCodes() {
        return codes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
