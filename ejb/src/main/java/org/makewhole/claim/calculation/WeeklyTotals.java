package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.Sums;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.wage.Violation;

/**
 * Claims and calculations of the former engine, which knew one set of terms and the hours and pay
 * of whole weeks: format 1. They are read, never written.
 */
public final class WeeklyTotals {

    private static final int LAST_DAY = 6;

    private WeeklyTotals() {}

    /**
     * A week as it was given.
     *
     * @param start first of the seven days
     * @param hours worked in them
     * @param paid for them
     */
    public record Given(LocalDate start, BigDecimal hours, BigDecimal paid) {}

    /**
     * What was agreed for all weeks.
     *
     * @param basis HOURLY, DAILY, WEEKLY or MONTHLY
     */
    public record Agreed(
            String basis, BigDecimal rate, BigDecimal hoursPerWeek, BigDecimal daysPerWeek) {

        PayTerms from(LocalDate day) {
            PayBasis per =
                    switch (basis) {
                        case "HOURLY" -> PayBasis.HOUR;
                        case "DAILY" -> PayBasis.DAY;
                        case "WEEKLY" -> PayBasis.WEEK;
                        case "MONTHLY" -> PayBasis.MONTH;
                        // Never written; the terms then say that it is missing.
                        default -> null;
                    };
            return new PayTerms(day, null, per, rate, hoursPerWeek, daysPerWeek, null, null);
        }
    }

    /** The same as facts of today's form; the workweek begins as the first week did. */
    public static ClaimFacts facts(Agreed agreed, List<Given> given) {
        List<Given> weeks = new ArrayList<>(given);
        weeks.sort(Comparator.comparing(Given::start));
        LocalDate first = weeks.isEmpty() ? LocalDate.EPOCH : weeks.get(0).start();
        List<WorkRecord> work = new ArrayList<>();
        List<Payment> paid = new ArrayList<>();
        for (Given week : weeks) {
            work.add(WorkRecord.week(week.start(), week.hours()));
            paid.add(new Payment(week.start(), week.start().plusDays(LAST_DAY), week.paid(), null));
        }
        DayOfWeek start = weeks.isEmpty() ? null : first.getDayOfWeek();
        ClaimFacts facts = ClaimFacts.of(List.of(agreed.from(first)), work, paid);
        return start == null || start == DayOfWeek.MONDAY ? facts : facts.withWeekStart(start);
    }

    /** The facts of a stored input. */
    static ClaimFacts facts(ObjectNode input) {
        JsonNode terms = input.path("terms");
        List<Given> weeks = new ArrayList<>();
        for (JsonNode week : input.path("weeks")) {
            weeks.add(
                    new Given(
                            LocalDate.parse(week.path("weekStart").asText()),
                            decimal(week.path("hoursWorked")),
                            decimal(week.path("amountPaid"))));
        }
        return facts(
                new Agreed(
                        terms.path("basis").asText(),
                        decimal(terms.path("rate")),
                        decimal(terms.path("hoursPerWeek")),
                        decimal(terms.path("daysPerWeek"))),
                weeks);
    }

    /** A stored result, figure for figure. */
    static AmountsOwed answer(ObjectNode result) {
        Currency currency = Currency.getInstance(result.path("currency").asText());
        BigDecimal none = AnswerJson.money(result.objectNode().numberNode(0), currency);
        List<Week> weeks = new ArrayList<>();
        BigDecimal earned = none;
        BigDecimal paid = none;
        BigDecimal excess = none;
        for (JsonNode node : result.path("weeks")) {
            LocalDate start = LocalDate.parse(node.path("weekStart").asText());
            BigDecimal due = decimal(node.path("due"));
            BigDecimal got = decimal(node.path("paid"));
            BigDecimal beyond = got.subtract(due).max(none);
            weeks.add(
                    new Week(
                            start,
                            start.plusDays(LAST_DAY),
                            start.plusDays(LAST_DAY),
                            decimal(node.path("hours")),
                            false,
                            due,
                            got,
                            beyond));
            earned = earned.add(due);
            paid = paid.add(got);
            excess = excess.add(beyond);
        }
        List<Line> lines = new ArrayList<>();
        TreeSet<String> unverified = new TreeSet<>();
        for (JsonNode node : result.path("lines")) {
            Line line = line(node, none);
            lines.add(line);
            if (!line.verified()) {
                unverified.add(line.rule());
            }
        }
        BigDecimal total = decimal(result.path("total"));
        AmountsOwed owed =
                new AmountsOwed(
                        result.path("packId").asText(),
                        result.path("packVersion").asText(),
                        currency,
                        new Sums(total, none, none, none, earned, paid, excess, total, total),
                        lines,
                        weeks,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.copyOf(unverified),
                        AnswerRows.list(result.path("notes"), JsonNode::asText),
                        List.of());
        AnswerJson.check(owed);
        return owed;
    }

    private static Line line(JsonNode node, BigDecimal none) {
        LocalDate start = LocalDate.parse(node.path("weekStart").asText());
        BigDecimal amount = decimal(node.path("amount"));
        return new Line(
                start,
                start.plusDays(LAST_DAY),
                Violation.valueOf(node.path("violation").asText()),
                null,
                node.path("rule").asText(),
                null,
                node.path("citation").asText(),
                null,
                node.path("verified").asBoolean(),
                amount,
                none,
                amount,
                none,
                node.path("formula").asText(),
                List.of());
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : new BigDecimal(node.asText());
    }
}
