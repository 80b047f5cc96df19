package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicReference;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.wage.owed.Owed;

/**
 * A question with the engine's answer, both also as the texts that are stored, and the few figures
 * on which postings and paydays rest. Its lines stay packed until somebody asks for them: as
 * objects those of one claimant take megabytes, and as long to read as to compute.
 */
public final class Answered {

    private final ClaimQuestion question;
    private final String packedFacts;
    private final String packedQuestion;
    private final String packedAnswer;
    private final Figures figures;

    private Answered(ClaimQuestion question) {
        AtomicReference<Owed> owed = new AtomicReference<>();
        ObjectNode answer = ClaimComputation.stored(question, owed::set);
        this.question = question;
        this.figures = Figures.of(answer.path("pack"), owed.get(), question.currency());
        this.packedAnswer = PackedText.of(answer);
        String facts = FactsJson.text(question.facts());
        this.packedFacts = PackedText.of(facts);
        this.packedQuestion = PackedText.of(StoredQuestion.write(question, facts));
    }

    /**
     * Asks the engine.
     *
     * @throws org.makewhole.claim.facts.ClaimProblemsException with every problem of the facts
     */
    public static Answered to(ClaimQuestion question) {
        return new Answered(question);
    }

    /** What was asked. */
    public ClaimQuestion question() {
        return question;
    }

    /** Everything that the answer says. */
    public AmountsOwed owed() {
        return AnswerJson.read(PackedText.open(packedAnswer));
    }

    /** The sums of the answer. */
    public Figures figures() {
        return figures;
    }

    /** The facts of the question as {@link PackedText} of {@link FactsJson}. */
    public String packedFacts() {
        return packedFacts;
    }

    /** The question as {@link PackedText} of a {@link StoredQuestion}. */
    public String packedQuestion() {
        return packedQuestion;
    }

    /** The answer as {@link PackedText}. */
    public String packedAnswer() {
        return packedAnswer;
    }
}
