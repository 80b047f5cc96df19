package org.makewhole.claim.calculation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Currency;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.Sums;
import org.makewhole.wage.answer.OwedRows;

/** Reads a stored answer of the engine, and those of the former one. */
public final class AnswerJson {

    /** Which form a stored answer has. */
    static final String FORMAT = "format";

    /** The answer of docs/wage-engine.md. */
    static final int PRESENT = 2;

    /** The same in rows: {@link OwedRows}. */
    static final int ROWS = 3;

    private static final ObjectMapper JSON = mapper();

    private AnswerJson() {}

    /**
     * Reads the text of a stored answer.
     *
     * @throws IllegalArgumentException when it is something else, or its lines do not give its
     *     total
     */
    public static AmountsOwed read(String json) {
        ObjectNode tree = tree(json);
        return switch (tree.path(FORMAT).asInt()) {
            case PRESENT, ROWS -> read(tree);
            default -> WeeklyTotals.answer(tree);
        };
    }

    /** The text of a stored answer with everything that was kept once in its place; else itself. */
    public static String inFull(String json) {
        if (!json.contains("\"" + FORMAT + "\":" + ROWS)) {
            return json;
        }
        ObjectNode tree = tree(json);
        putBack(tree);
        return tree.toString();
    }

    private static void putBack(ObjectNode answer) {
        if (answer.get("claim") instanceof ObjectNode claim) {
            OwedRows.putBack(claim);
        }
        RuleTexts.putBack(answer);
    }

    static ObjectNode tree(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode node) {
                return node;
            }
            throw new IllegalArgumentException("Not a calculation");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static AmountsOwed read(ObjectNode answer) {
        putBack(answer);
        JsonNode claim = answer.path("claim");
        JsonNode pack = answer.path("pack");
        Currency currency = Currency.getInstance(answer.path("currency").asText());
        Sums sums =
                new Sums(
                        money(claim.path("wages"), currency),
                        money(claim.path("damages"), currency),
                        money(claim.path("penalties"), currency),
                        money(claim.path("interest"), currency),
                        money(claim.path("earned"), currency),
                        money(claim.path("paid"), currency),
                        money(claim.path("excess"), currency),
                        money(claim.path("range").path("low"), currency),
                        money(claim.path("range").path("high"), currency));
        AmountsOwed owed =
                new AmountsOwed(
                        pack.path("id").asText(),
                        pack.path("version").asText(),
                        currency,
                        sums,
                        AnswerRows.list(claim.path("lines"), AnswerRows::line),
                        AnswerRows.list(claim.path("weeks"), AnswerRows::week),
                        AnswerRows.list(claim.path("awards"), AnswerRows::award),
                        AnswerRows.list(claim.path("limitation"), AnswerRows::payday),
                        AnswerRows.list(claim.path("gaps"), AnswerRows::gap),
                        AnswerRows.list(claim.path("unverifiedRules"), JsonNode::asText),
                        AnswerRows.list(answer.path("notes"), JsonNode::asText),
                        AnswerRows.list(claim.path("notReckoned"), AnswerRows::notReckoned));
        check(owed);
        return owed;
    }

    static void check(AmountsOwed owed) {
        BigDecimal lines =
                owed.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (lines.compareTo(owed.sums().wages()) != 0) {
            throw new IllegalArgumentException(
                    "The stored total differs from the sum of the lines");
        }
    }

    /** With at least the decimals of the currency: a tree drops zeros at the end. */
    static BigDecimal money(JsonNode node, Currency currency) {
        return money(
                node.isNumber() ? node.decimalValue() : new BigDecimal(node.asText()), currency);
    }

    /** With at least the decimals of the currency. */
    static BigDecimal money(BigDecimal amount, Currency currency) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return amount.scale() < decimals ? amount.setScale(decimals) : amount;
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }
}
