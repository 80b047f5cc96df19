package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.premium.MonthTally;

/**
 * One pay period of a claim: what was earned under each head, less what was paid. Computed twice at
 * most: for the figures, and again with its arithmetic when somebody asks for it.
 */
public final class PeriodOwed {

    private final ClaimSheets sheets;
    private final PeriodRecord record;
    private final List<OwedPart> parts = new ArrayList<>(4);

    public PeriodOwed(ClaimSheets sheets, PeriodRecord record, MonthTally tally) {
        this.sheets = sheets;
        this.record = record;
        List<WeekPay> weeks = new ArrayList<>(record.ending.size());
        for (int i = 0; i < record.ending.size(); i++) {
            weeks.add(new WeekPay(sheets, record.ending.get(i), tally));
        }
        List<WeekPay> touching = weeks;
        if (!record.isWeek() && record.touching.size() > 0) {
            touching = new ArrayList<>(weeks);
            for (ClaimWeek week : record.touching) {
                // A week that goes on into the next period has its days here counted here.
                if (!record.ending.contains(week)) {
                    touching.add(new WeekPay(silent(), week, tally.copy()));
                }
            }
        }
        compute(weeks, touching);
    }

    private ClaimSheets silent() {
        return new ClaimSheets(sheets.claim(), sheets.rules(), sheets.reading(), false);
    }

    /** What was earned, in the order in which payments are credited. */
    public List<OwedPart> parts() {
        return parts;
    }

    private void compute(List<WeekPay> weeks, List<WeekPay> touching) {
        boolean isWeek = record.isWeek();
        Workings agreed = sheets.sheet(null);
        BigDecimal straight = isWeek ? weeks.get(0).straight() : straight(weeks, agreed);
        BigDecimal floor = floor(touching);
        InForce rule = sheets.rules().findInForce(RuleMethod.AGREED_WAGES, record.period.from());
        BigDecimal above = Decimals.atLeastZero(straight.subtract(floor));
        BigDecimal rest = agreed.amount("agreedAboveFloor", above, "{} − {}", straight, floor);
        List<Step> before =
                isWeek && sheets.written() ? pay(weeks.get(0).sheet().steps()) : List.of();
        add(null, Violation.UNPAID_WAGES, rule, rest, agreed, before, false);
        for (WeekPay week : weeks) {
            parts.addAll(week.premiums());
        }
        if (!record.sums.isEmpty()) {
            benefitDeductions(above, floor, weeks);
            record.sums.forEach(this::otherPay);
        }
    }

    private BigDecimal straight(List<WeekPay> weeks, Workings out) {
        BigDecimal pay = new PeriodStraightPay(sheets, record, out).compute();
        for (WeekPay week : weeks) {
            BigDecimal beyond = week.beyondCovered();
            if (beyond.signum() > 0) {
                pay = pay.add(out.amount("payBeyondCoveredHours", beyond, "{}", beyond));
            }
        }
        return pay;
    }

    private BigDecimal floor(List<WeekPay> weeks) {
        PeriodFloor floor = new PeriodFloor(sheets, record);
        BigDecimal amount = floor.compute(weeks);
        if (floor.rule() != null) {
            add(null, Violation.MINIMUM_WAGE, floor.rule(), amount, floor.out(), List.of(), false);
        }
        return amount;
    }

    /**
     * What was deducted for the employer's benefit, or for lodging above the offset, may not cut
     * into the minimum wage.
     */
    private void benefitDeductions(BigDecimal above, BigDecimal floor, List<WeekPay> weeks) {
        BigDecimal taken = record.sum("deduction-for-employer");
        LocalDate day = record.period.from();
        InForce minimum = sheets.rules().findInForce(RuleMethod.MINIMUM_WAGE, day);
        InForce rule = sheets.rules().findInForce(RuleMethod.DEDUCTION_FLOOR, day);
        rule = rule == null ? minimum : rule;
        Workings out = sheets.sheet(rule);
        BigDecimal lodging = record.sum("lodging");
        if (lodging.signum() > 0) {
            BigDecimal offset =
                    minimum == null
                            ? BigDecimal.ZERO
                            : minimum.parameters().number("accommodationOffset", BigDecimal.ZERO);
            BigDecimal excess =
                    Decimals.atLeastZero(lodging.subtract(offset.multiply(record.nights)));
            taken =
                    taken.add(
                            out.amount(
                                    "lodgingAboveOffset",
                                    excess,
                                    "{} − {} × {}",
                                    lodging,
                                    offset,
                                    record.nights));
        }
        if (taken.signum() == 0) {
            return;
        }
        boolean noFloor =
                floor.signum() == 0
                        && weeks.stream().allMatch(week -> week.minimumRate().signum() == 0);
        BigDecimal allowed = noFloor ? BigDecimal.ZERO : above;
        BigDecimal excess =
                out.amount(
                        "excessDeduction",
                        Decimals.atLeastZero(taken.subtract(allowed)),
                        "{} − {}",
                        taken,
                        allowed);
        add(null, Violation.DEDUCTIONS, rule, excess, out, List.of(), true);
    }

    private void otherPay(String kind, BigDecimal sum) {
        Violation violation =
                switch (kind) {
                    case "leave-pay", "allowance" -> Violation.BENEFITS;
                    case "withheld-tips" -> Violation.TIPS;
                    case "deduction" -> Violation.DEDUCTIONS;
                    default -> null;
                };
        if (violation != null) {
            Workings out = sheets.sheet(null);
            BigDecimal amount = out.amount("amount", sum, "{}", kind);
            add(null, violation, null, amount, out, List.of(), violation != Violation.BENEFITS);
        }
    }

    private void add(
            ClaimWeek week,
            Violation violation,
            InForce rule,
            BigDecimal amount,
            Workings out,
            List<Step> before,
            boolean isTaken) {
        parts.add(new OwedPart(week, violation, null, rule, amount, out, before, isTaken, null));
    }

    /** How the pay was found, without the overtime that has a line of its own. */
    private static List<Step> pay(List<Step> steps) {
        List<Step> pay = new ArrayList<>(steps.size());
        for (Step step : steps) {
            if (step.figure().endsWith("Pay") || step.figure().endsWith("CoveredHours")) {
                pay.add(step);
            }
        }
        return pay;
    }
}
