package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.factor.FactorSetUp;
import org.makewhole.account.factor.NewAuthenticator;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.account.PendingSignIn;

/**
 * Setting up a second factor before the sign-in is complete, because the organisation requires one.
 * While its grace lasts the person may go on without.
 */
@Named
@ViewScoped
public class FactorSetUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FactorSetUp setUp;
    @Inject private FactorCheck check;
    @Inject private RelyingParties parties;
    @Inject private SecondStep step;

    private final PasskeyQuestion question = new PasskeyQuestion();
    private Instant graceUntil;
    private NewAuthenticator proposed;
    private String code;
    private String name;
    private ProvenPerson proven;
    private transient List<String> codes;

    /** Makes a key to offer. */
    public void load() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isPresent()) {
            PendingSignIn who = pending.get();
            graceUntil = check.findGrace(who.organizationId()).orElse(null);
            proposed = setUp.proposeAuthenticator(who.person(), who.organizationId());
        }
    }

    /** Stores the app and stays, to show the recovery codes. */
    public void confirm() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isPresent()) {
            PendingSignIn who = pending.get();
            codes = setUp.confirmAuthenticator(who.person(), who.organizationId(), proposed, code);
            proven = who.person().with(Proof.TOTP);
        }
    }

    /** Has the page put the question to the device. */
    public void ask() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isPresent()) {
            PendingSignIn who = pending.get();
            question.ask(
                    setUp.askForPasskey(who.person(), who.organizationId(), parties.current()));
        }
    }

    /** Stores the passkey and stays, to show the recovery codes. */
    public void add() throws IOException {
        Optional<PendingSignIn> pending = step.find();
        if (pending.isPresent()) {
            PendingSignIn who = pending.get();
            PasskeyQuestion.Answered made =
                    question.take().orElseThrow(() -> new BusinessException("passkeyRefused"));
            codes =
                    setUp.addPasskey(
                            who.person(),
                            who.organizationId(),
                            new MadePasskey(parties.current(), made.asked(), made.answer(), name));
            proven = who.person().with(Proof.PASSKEY);
        }
    }

    /** Completes the sign-in, once the recovery codes are kept. */
    public void goOn() throws IOException {
        if (proven != null && step.find().isPresent()) {
            step.resume(proven);
        }
    }

    /** Completes the sign-in without; only while the grace lasts. */
    public void later() throws IOException {
        if (step.find().isPresent()) {
            step.enterWithout();
        }
    }

    public NewAuthenticator getProposed() {
        return proposed;
    }

    public QrCode getQr() {
        return proposed == null ? null : QrCode.of(proposed.uri());
    }

    public PasskeyQuestion getQuestion() {
        return question;
    }

    /** Null once it is over. */
    public Instant getGraceUntil() {
        return graceUntil;
    }

    /** None but in the answer that made them. */
    public List<String> getCodes() {
        return codes;
    }

    public boolean isDone() {
        return proven != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
