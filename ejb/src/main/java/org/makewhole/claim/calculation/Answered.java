package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.wage.Violation;

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

    private Answered(ClaimQuestion question, ObjectNode answer) {
        this.question = question;
        this.figures = figures(answer, question.currency());
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
        return new Answered(question, ClaimComputation.answer(question));
    }

    private static Figures figures(ObjectNode answer, Currency currency) {
        JsonNode claim = answer.path("claim");
        JsonNode pack = answer.path("pack");
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        claim.path("subtotals")
                .properties()
                .forEach(
                        each ->
                                subtotals.put(
                                        Violation.valueOf(each.getKey()),
                                        AnswerJson.money(each.getValue(), currency)));
        return new Figures(
                pack.path("id").asText(),
                pack.path("version").asText(),
                currency,
                AnswerJson.money(claim.path("wages"), currency),
                subtotals,
                interest(claim, currency),
                onTop(claim, currency),
                AnswerRows.list(claim.path("limitation"), AnswerRows::payday));
    }

    private static Map<Violation, BigDecimal> interest(JsonNode claim, Currency currency) {
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        claim.path("lines")
                .forEach(
                        line -> {
                            BigDecimal interest = AnswerJson.money(line.path("interest"), currency);
                            if (interest.signum() != 0) {
                                sums.merge(
                                        Violation.valueOf(line.path("violation").asText()),
                                        interest,
                                        BigDecimal::add);
                            }
                        });
        return sums;
    }

    private static Map<Violation, BigDecimal> onTop(JsonNode claim, Currency currency) {
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        claim.path("awards")
                .forEach(
                        award ->
                                award.path("shares")
                                        .properties()
                                        .forEach(
                                                each ->
                                                        sums.merge(
                                                                Violation.valueOf(each.getKey()),
                                                                AnswerJson.money(
                                                                        each.getValue(), currency),
                                                                BigDecimal::add)));
        return sums;
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
