package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.util.Currency;
import org.makewhole.claim.facts.FactsJson;

/** A question as it is kept with its answer. */
public final class StoredQuestion {

    private StoredQuestion() {}

    /** The question as it is to be stored. */
    public static String write(ClaimQuestion question) {
        return write(question, FactsJson.text(question.facts()));
    }

    /** The same with facts that {@link FactsJson} wrote already. */
    static String write(ClaimQuestion question, String facts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put(AnswerJson.FORMAT, AnswerJson.PRESENT);
        node.put("jurisdiction", question.jurisdiction());
        node.put("currency", question.currency().getCurrencyCode());
        node.put("asOf", question.asOf().toString());
        node.putRawValue("facts", new RawValue(facts));
        return node.toString();
    }

    /**
     * Reads what was stored, by this engine or the former one.
     *
     * @param calculatedOn the day on which a calculation was made that kept none
     * @throws IllegalArgumentException when it is something else
     */
    public static ClaimQuestion read(String json, LocalDate calculatedOn) {
        ObjectNode node = AnswerJson.tree(json);
        String jurisdiction = node.path("jurisdiction").asText();
        Currency currency = Currency.getInstance(node.path("currency").asText());
        if (node.path(AnswerJson.FORMAT).asInt() != AnswerJson.PRESENT) {
            return new ClaimQuestion(
                    jurisdiction, currency, WeeklyTotals.facts(node), calculatedOn);
        }
        return new ClaimQuestion(
                jurisdiction,
                currency,
                FactsJson.read((ObjectNode) node.path("facts")),
                LocalDate.parse(node.path("asOf").asText()));
    }
}
