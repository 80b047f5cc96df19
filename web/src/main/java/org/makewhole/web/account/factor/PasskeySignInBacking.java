package org.makewhole.web.account.factor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.signin.ProvenPerson;

/** Signing in with a passkey alone, from the sign-in page. */
@Named
@ViewScoped
public class PasskeySignInBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FactorCheck check;
    @Inject private RelyingParties parties;
    @Inject private SecondStep step;

    private final PasskeyQuestion question = new PasskeyQuestion();

    /** The question; made when the page is shown, and anew after each answer. */
    public PasskeyQuestion getQuestion() {
        if (question.getOptions().isEmpty()) {
            question.ask(check.askForAnyPasskey(parties.current()));
        }
        return question;
    }

    public void signIn() throws IOException {
        Optional<ProvenPerson> person =
                question.take()
                        .flatMap(
                                answered ->
                                        check.acceptAnyPasskey(
                                                parties.current(),
                                                answered.asked(),
                                                answered.answer()));
        if (person.isPresent()) {
            step.proceed(person.get());
        } else {
            Says.refused("passkey.refused");
        }
    }
}
