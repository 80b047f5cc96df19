package org.makewhole.claim.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makewhole.claim.calculation.AmountsOwed.Payday;
import org.makewhole.wage.Violation;
import org.makewhole.wage.owed.Owed;
import org.makewhole.wage.owed.OwedAward;
import org.makewhole.wage.owed.OwedLine;

/**
 * What postings and paydays follow from in a calculation.
 *
 * @param packId which rule pack was applied
 * @param packVersion and at which version
 * @param currency of all amounts
 * @param wages owed, damages and interest apart
 * @param subtotals wages by violation; those with nothing owed are left out
 * @param interest by violation, to the day that was asked for
 * @param onTop damages and penalties by violation, all of which are the worker's
 * @param limitation what is owed for each payday, and until when it can be claimed in a forum
 */
public record Figures(
        String packId,
        String packVersion,
        Currency currency,
        BigDecimal wages,
        Map<Violation, BigDecimal> subtotals,
        Map<Violation, BigDecimal> interest,
        Map<Violation, BigDecimal> onTop,
        List<Payday> limitation) {

    /** All interest. */
    public BigDecimal allInterest() {
        return interest.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All damages and penalties. */
    public BigDecimal allOnTop() {
        return onTop.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Those of an answer of the engine.
     *
     * @param pack as the answer names it
     */
    static Figures of(JsonNode pack, Owed owed, Currency currency) {
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        Map<Violation, BigDecimal> interest = new EnumMap<>(Violation.class);
        Map<Violation, BigDecimal> onTop = new EnumMap<>(Violation.class);
        for (OwedLine line : owed.lines()) {
            BigDecimal amount = AnswerJson.money(line.amount(), currency);
            subtotals.merge(line.violation(), amount, BigDecimal::add);
            if (line.interest().signum() != 0) {
                BigDecimal onLine = AnswerJson.money(line.interest(), currency);
                interest.merge(line.violation(), onLine, BigDecimal::add);
            }
        }
        for (OwedAward award : owed.awards()) {
            award.shares()
                    .forEach(
                            (violation, part) ->
                                    onTop.merge(
                                            violation,
                                            AnswerJson.money(part, currency),
                                            BigDecimal::add));
        }
        return new Figures(
                pack.path("id").asText(),
                pack.path("version").asText(),
                currency,
                AnswerJson.money(owed.total(), currency),
                subtotals,
                interest,
                onTop,
                owed.limitation().stream().map(Payday::of).toList());
    }

    /** Those of a calculation that was read as a whole. */
    public static Figures of(AmountsOwed owed) {
        return new Figures(
                owed.packId(),
                owed.packVersion(),
                owed.currency(),
                owed.sums().wages(),
                owed.subtotals(),
                owed.interest(),
                owed.onTop(),
                owed.limitation());
    }
}
