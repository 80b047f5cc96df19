package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.factor.FactorOverview;
import org.makewhole.account.signin.Proof;
import org.makewhole.web.account.PendingSignIn;

/** The second step of a sign-in. */
@Named
@ViewScoped
public class SecondFactorBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FactorCheck check;
    @Inject private RelyingParties parties;
    @Inject private SecondStep step;

    private final PasskeyQuestion question = new PasskeyQuestion();
    private FactorOverview choices;
    private String code;

    /** Sees what the person has, and prepares the question to their passkeys. */
    public void load() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isPresent()) {
            choices = check.overview(pending.get().accountId(), pending.get().organizationId());
            ask(pending.get());
        }
    }

    private void ask(PendingSignIn pending) {
        if (!choices.passkeys().isEmpty()) {
            question.ask(
                    check.askForPasskey(
                            pending.accountId(), pending.organizationId(), parties.current()));
        }
    }

    /** Takes a code of the app, or a recovery code. */
    public void enterCode() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isEmpty()) {
            return;
        }
        Optional<Proof> proof =
                check.acceptCode(pending.get().accountId(), pending.get().organizationId(), code);
        if (proof.isPresent()) {
            step.resume(pending.get().person().with(proof.get()));
        } else {
            Says.refused("second.wrong");
        }
    }

    /** Takes the answer of a passkey. */
    public void usePasskey() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isEmpty()) {
            return;
        }
        if (question.isAnswered(asked -> accepts(pending.get(), asked))) {
            step.resume(pending.get().person().with(Proof.PASSKEY));
        } else {
            Says.refused("passkey.refused");
            ask(pending.get());
        }
    }

    private boolean accepts(PendingSignIn who, PasskeyQuestion.Answered answered) {
        return check.acceptPasskey(
                who.accountId(),
                who.organizationId(),
                parties.current(),
                answered.asked(),
                answered.answer());
    }

    public FactorOverview getChoices() {
        return choices;
    }

    public PasskeyQuestion getQuestion() {
        return question;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
