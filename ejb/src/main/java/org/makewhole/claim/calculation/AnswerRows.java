package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.claim.calculation.AmountsOwed.Award;
import org.makewhole.claim.calculation.AmountsOwed.Gap;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.Missing;
import org.makewhole.claim.calculation.AmountsOwed.NotReckoned;
import org.makewhole.claim.calculation.AmountsOwed.Payday;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.wage.Violation;
import org.makewhole.wage.award.LimitationState;

/**
 * The rows of a stored answer, read by hand: five hundred claimants at once have some two hundred
 * thousand of them, and binding them by reflection took as long as computing them.
 */
final class AnswerRows {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int DECIMAL = 10;

    private AnswerRows() {}

    static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            list.add(read.apply(node));
        }
        return list;
    }

    static Line line(JsonNode node) {
        return new Line(
                date(node, "week"),
                date(node, "dueOn"),
                Violation.valueOf(node.path("violation").asText()),
                text(node, "item"),
                text(node, "rule"),
                text(node, "title"),
                text(node, "citation"),
                text(node, "source"),
                node.path("verified").asBoolean(),
                number(node, "earned"),
                number(node, "credited"),
                number(node, "amount"),
                number(node, "interest"),
                text(node, "formula"),
                list(node.path("steps"), JsonNode::asText));
    }

    static Week week(JsonNode node) {
        return new Week(
                date(node, "week"),
                date(node, "until"),
                date(node, "dueOn"),
                number(node, "hours"),
                node.path("estimated").asBoolean(),
                number(node, "earned"),
                number(node, "paid"),
                number(node, "excess"));
    }

    static Award award(JsonNode node) {
        return new Award(
                text(node, "kind"),
                date(node, "dueOn"),
                text(node, "rule"),
                text(node, "title"),
                text(node, "citation"),
                node.path("verified").asBoolean(),
                number(node, "amount"),
                text(node, "formula"),
                shares(node.path("shares")));
    }

    private static Map<Violation, BigDecimal> shares(JsonNode node) {
        Map<Violation, BigDecimal> shares = new EnumMap<>(Violation.class);
        node.properties()
                .forEach(
                        each ->
                                shares.put(
                                        Violation.valueOf(each.getKey()),
                                        each.getValue().decimalValue()));
        return shares;
    }

    static Payday payday(JsonNode node) {
        String state = text(node, "state");
        return new Payday(
                date(node, "dueOn"),
                text(node, "forum"),
                number(node, "amount"),
                date(node, "lastDay"),
                state == null ? null : LimitationState.valueOf(state));
    }

    static NotReckoned notReckoned(JsonNode node) {
        return new NotReckoned(
                text(node, "rule"),
                text(node, "title"),
                text(node, "citation"),
                text(node, "because"));
    }

    static Gap gap(JsonNode node) {
        return new Gap(date(node, "week"), Missing.valueOf(node.path("missing").asText()));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static BigDecimal number(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
    }

    /** {@code 2026-04-03}, without the detour of a formatter. */
    private static LocalDate date(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            return null;
        }
        if (text.length() != DAY || text.charAt(YEAR) != '-' || text.charAt(MONTH) != '-') {
            throw new IllegalArgumentException("Not a day: " + text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text, 0, YEAR, DECIMAL),
                    Integer.parseInt(text, YEAR + 1, MONTH, DECIMAL),
                    Integer.parseInt(text, MONTH + 1, DAY, DECIMAL));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a day: " + text, e);
        }
    }
}
