package org.makewhole.web.account.stepup;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.stepup.ConfirmationChoices;
import org.makewhole.account.stepup.ConfirmationService;
import org.makewhole.account.stepup.ProviderAnswer;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.singlesignon.ProviderOffer;
import org.makewhole.singlesignon.SingleSignOn;
import org.makewhole.web.account.SignInFlow;
import org.makewhole.web.account.factor.PasskeyQuestion;
import org.makewhole.web.account.factor.RelyingParties;
import org.makewhole.web.shared.StepUpPrompt;
import org.makewhole.web.shared.Texts;

/**
 * The dialog that asks once more who the person is. After five wrong answers the session ends:
 * whoever sits there is not the person.
 */
@Named
@ViewScoped
public class StepUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WRONG = StepUpBacking.class.getName();
    private static final String GIVEN = WRONG + ".given";
    private static final int MOST_WRONG = 5;
    private static final String SHOWN = WRONG + ".shown";

    @Inject private ConfirmationService confirmations;
    @Inject private StepUpPrompt prompt;
    @Inject private RelyingParties parties;
    @Inject private SignInFlow flow;
    @Inject private SingleSignOn singleSignOn;

    private final PasskeyQuestion question = new PasskeyQuestion();
    private ConfirmationChoices choices;
    private String password;
    private String code;
    private String problem;
    private ProviderOffer offer;
    private boolean codeNeeded;

    /** Keeps, until the page goes on, whom the provider has just vouched for. */
    public static void keep(HttpSession session, ProvenPerson shown) {
        session.setAttribute(SHOWN, shown);
    }

    /** By the organisation's provider, to which another window of this browser was sent. */
    public void byProvider() throws IOException {
        ProvenPerson shown = (ProvenPerson) external().getSessionMap().get(SHOWN);
        if (shown == null) {
            problem = text("notYet");
            return;
        }
        try {
            take(confirmations.byProvider(shown, Optional.ofNullable(code).orElse("")));
        } catch (BusinessException paused) {
            tell(paused);
        }
    }

    private void take(ProviderAnswer answer) throws IOException {
        codeNeeded = answer == ProviderAnswer.CODE_NEEDED || answer == ProviderAnswer.WRONG_CODE;
        if (answer == ProviderAnswer.CODE_NEEDED) {
            problem = null;
            return;
        }
        if (!codeNeeded) {
            external().getSessionMap().remove(SHOWN);
        }
        settle(answer == ProviderAnswer.GIVEN, codeNeeded ? "wrong" : "provider");
    }

    public void byPassword() throws IOException {
        try {
            settle(
                    confirmations.byPassword(password, Optional.ofNullable(code).orElse("")),
                    "wrong");
        } catch (BusinessException paused) {
            tell(paused);
        }
    }

    private void tell(BusinessException paused) {
        problem =
                Texts.get(
                        "sharedText", "error." + paused.getKey(), paused.getArguments().toArray());
    }

    private static String text(String name) {
        return Texts.get("factorText", "stepUp.problem." + name);
    }

    public void byPasskey() throws IOException {
        settle(
                question.isAnswered(
                        answered ->
                                confirmations.byPasskey(
                                        parties.current(), answered.asked(), answered.answer())),
                "passkey");
    }

    private void settle(boolean right, String otherwise) throws IOException {
        problem = right ? null : text(otherwise);
        if (right) {
            external().getSessionMap().remove(WRONG);
            external().getRequestMap().put(GIVEN, true);
            prompt.end();
        } else {
            count();
        }
    }

    private void count() throws IOException {
        int wrong = (int) external().getSessionMap().getOrDefault(WRONG, 0) + 1;
        external().getSessionMap().put(WRONG, wrong);
        if (wrong >= MOST_WRONG) {
            flow.signOut(
                    (HttpServletRequest) external().getRequest(),
                    (HttpServletResponse) external().getResponse());
            external().redirect(external().getRequestContextPath() + "/login.xhtml");
        }
    }

    public void cancel() {
        prompt.end();
        problem = null;
    }

    public ConfirmationChoices getChoices() {
        if (choices == null) {
            choices = confirmations.choices();
        }
        return choices;
    }

    /** The provider that can be asked instead; null for who did not come by one. */
    public ProviderOffer getOffer() {
        if (offer == null) {
            offer = singleSignOn.findOfferAgain().orElse(null);
        }
        return offer;
    }

    /** Whether the provider's word needs a code of the person's app beside it. */
    public boolean isCodeNeeded() {
        return codeNeeded;
    }

    /** The question to the person's passkeys; anew after each answer. */
    public PasskeyQuestion getQuestion() {
        if (question.getOptions().isEmpty() && getChoices().passkey()) {
            question.ask(confirmations.askForPasskey(parties.current()));
        }
        return question;
    }

    /** What was wrong with the last answer; null for nothing. */
    public String getProblem() {
        return problem;
    }

    /** True in the answer to a right proof: then the page goes on with what it was doing. */
    public boolean isGiven() {
        return external().getRequestMap().containsKey(GIVEN);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** Never shown again. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }
}
