package org.makewhole.web.account.factor;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;
import org.makewhole.account.passkey.PasskeyRequest;

/**
 * A question to the device that a page shows, and the field for its answer. It is kept in the state
 * of the page, on the server; whatever the answer, the question is forgotten by it.
 */
public class PasskeyQuestion implements Serializable {
    private static final long serialVersionUID = 1L;

    private PasskeyRequest asked;
    private String answer;

    /** A question with its answer. */
    public record Answered(PasskeyRequest asked, String answer) {}

    public void ask(PasskeyRequest request) {
        this.asked = request;
        this.answer = null;
    }

    /** The question with its answer, forgotten by this; empty when either is missing. */
    public Optional<Answered> take() {
        Optional<Answered> taken =
                asked == null || answer == null
                        ? Optional.empty()
                        : Optional.of(new Answered(asked, answer));
        asked = null;
        answer = null;
        return taken;
    }

    public boolean isAnswered(Predicate<Answered> rightly) {
        return take().filter(rightly).isPresent();
    }

    /** For the script of the page; empty when nothing is asked. */
    public String getOptions() {
        return asked == null ? "" : asked.options();
    }

    /** Never shown again. */
    public String getAnswer() {
        return "";
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
