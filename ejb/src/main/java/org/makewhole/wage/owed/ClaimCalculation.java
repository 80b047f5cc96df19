package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.makewhole.wage.award.Forum;
import org.makewhole.wage.award.LimitationState;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.owed.ClaimRules.InForce;
import org.makewhole.wage.pack.RuleMethod;

/** Computes a claim. Holds no state between claims. */
public final class ClaimCalculation {

    private ClaimCalculation() {}

    /** What is owed under the rules. */
    public static Owed compute(ClaimInput claim, ClaimRules rules) {
        List<OwedLine> lines = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal excess = BigDecimal.ZERO;
        boolean estimated = false;
        List<Owed.Week> weeks = new ArrayList<>(claim.weeks().size());
        for (ClaimWeek week : claim.weeks()) {
            WeekOwed owed = new WeekOwed(claim, rules, week, Hours.Reading.LIKELY);
            lines.addAll(owed.lines());
            earned = earned.add(owed.earned());
            paid = paid.add(week.paid);
            excess = excess.add(owed.excess());
            estimated |= week.isEstimate;
            weeks.add(
                    new Owed.Week(
                            week.start,
                            week.end().plusDays(claim.paydayLag()),
                            week.total.likely(),
                            week.isEstimate,
                            owed.earned(),
                            week.paid,
                            owed.excess()));
        }
        BigDecimal total = sum(lines);
        return new Owed(
                lines,
                earned,
                paid,
                excess,
                claim.damages() ? damages(lines, rules) : BigDecimal.ZERO,
                limitation(claim, rules, lines),
                gaps(claim),
                estimated ? total(claim, rules, Hours.Reading.LOW) : total,
                estimated ? total(claim, rules, Hours.Reading.HIGH) : total,
                weeks);
    }

    private static BigDecimal total(ClaimInput claim, ClaimRules rules, Hours.Reading reading) {
        BigDecimal total = BigDecimal.ZERO;
        for (ClaimWeek week : claim.weeks()) {
            total = total.add(sum(new WeekOwed(claim, rules, week, reading).lines()));
        }
        return total;
    }

    private static BigDecimal sum(List<OwedLine> lines) {
        BigDecimal total = BigDecimal.ZERO;
        for (OwedLine line : lines) {
            total = total.add(line.amount());
        }
        return total;
    }

    /** Apart from wages, at the multiple in force on each payday. */
    private static BigDecimal damages(List<OwedLine> lines, ClaimRules rules) {
        BigDecimal damages = BigDecimal.ZERO;
        for (OwedLine line : lines) {
            Optional<InForce> rule = rules.find(RuleMethod.LIQUIDATED_DAMAGES, line.dueOn());
            if (rule.isPresent() && isDue(rule.get(), line)) {
                BigDecimal multiple = rule.get().parameters().getNumber("multiple");
                damages =
                        damages.add(
                                rules.rounding(rule.get().rule())
                                        .apply(
                                                "liquidatedDamages",
                                                FigureKind.AMOUNT,
                                                line.amount().multiply(multiple)));
            }
        }
        return damages;
    }

    private static boolean isDue(InForce rule, OwedLine line) {
        return !rule.parameters().flag("goodFaith")
                && rule.parameters()
                        .findText("violations")
                        .map(names -> List.of(names.split("\\s*,\\s*")))
                        .map(names -> names.contains(line.violation().name()))
                        .orElse(true);
    }

    private static List<Owed.Payday> limitation(
            ClaimInput claim, ClaimRules rules, List<OwedLine> lines) {
        TreeSet<LocalDate> paydays = new TreeSet<>();
        lines.forEach(line -> paydays.add(line.dueOn()));
        List<Owed.Payday> limitation = new ArrayList<>();
        for (LocalDate due : paydays) {
            for (Forum forum : rules.forums(due)) {
                LocalDate last =
                        forum.findLastDay(due, claim.employmentEnd(), claim.wilful()).orElse(null);
                limitation.add(
                        new Owed.Payday(
                                due,
                                forum.name(),
                                last,
                                claim.asOf() == null
                                        ? null
                                        : LimitationState.on(claim.asOf(), last)));
            }
        }
        return limitation;
    }

    private static List<Owed.Gap> gaps(ClaimInput claim) {
        List<Owed.Gap> gaps = new ArrayList<>();
        for (ClaimWeek week : claim.weeks()) {
            if (!week.hasRecord) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.HOURS));
            }
            if (!week.hasPayment) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.PAY_PROOF));
            }
            boolean agreed =
                    claim.terms().stream()
                            .anyMatch(
                                    terms ->
                                            !terms.from().isAfter(week.end())
                                                    && (terms.until() == null
                                                            || !terms.until()
                                                                    .isBefore(week.start)));
            if (!agreed) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.CONTRACT));
            }
        }
        return gaps;
    }
}
