package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.KindsOfDays;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Step;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.period.PeriodOwed;
import org.makewhole.wage.premium.MonthTally;

/** Computes a claim. Holds no state between claims. */
public final class ClaimCalculation {

    private final ClaimInput claim;
    private final ClaimRules rules;
    private final PresentRate presentRate;
    private final ClaimInterest interest;
    private final boolean estimated;
    private final List<OwedLine> lines;
    private final Map<OwedLine, BigDecimal> damagesOn = new IdentityHashMap<>(0);
    private final List<Owed.PeriodSum> periods;
    private PeriodRecord written;
    private List<OwedPart> writtenParts;

    private ClaimCalculation(ClaimInput claim, ClaimRules rules) {
        this.claim = claim;
        this.rules = rules;
        this.presentRate = new PresentRate(claim, rules);
        this.interest = new ClaimInterest(claim, rules);
        this.estimated = claim.weeks().stream().anyMatch(week -> week.isEstimate);
        this.lines = new ArrayList<>(2 * claim.records().size());
        this.periods = new ArrayList<>(claim.records().size());
    }

    /** What is owed under the rules. */
    public static Owed compute(ClaimInput claim, ClaimRules rules) {
        return new ClaimCalculation(claim, rules).compute();
    }

    private Owed compute() {
        KindsOfDays.check(claim, rules);
        ClaimSheets likely = new ClaimSheets(claim, rules, Hours.Reading.LIKELY, false);
        MonthTally tally = new MonthTally();
        List<BigDecimal> low = estimated ? owedBy(Hours.Reading.LOW) : List.of();
        List<BigDecimal> high = estimated ? owedBy(Hours.Reading.HIGH) : List.of();
        List<MonthTally> before = new ArrayList<>(claim.records().size());
        List<List<OwedPart>> parts = new ArrayList<>(claim.records().size());
        for (PeriodRecord record : claim.records()) {
            before.add(tally.copy());
            parts.add(new PeriodOwed(likely, record, tally).parts());
        }
        Payments payments = Payments.of(claim, parts);
        for (int number = 0; number < parts.size(); number++) {
            PeriodRecord record = claim.records().get(number);
            BigDecimal sum =
                    credit(record, parts.get(number), payments.of(number), before.get(number));
            if (estimated) {
                Owed.PeriodSum last = periods.get(number);
                periods.set(
                        number,
                        new Owed.PeriodSum(
                                last.period(),
                                last.hours(),
                                last.basic(),
                                last.wages(),
                                last.earned(),
                                last.paid(),
                                sum,
                                last.excess(),
                                record.isEstimate(),
                                low.get(number),
                                high.get(number)));
            }
        }
        ClaimEntitlements beside = new ClaimEntitlements(claim, rules, periods);
        beside.compute();
        lines.addAll(beside.lines());
        List<OwedAward> awards = new ArrayList<>(beside.awards());
        if (claim.damages()) {
            awards.addAll(0, ClaimDamages.of(lines, damagesOn, rules));
        }
        BigDecimal entitled = sum(beside.lines());
        BigDecimal total = sum(lines);
        return new Owed(
                lines,
                periods,
                awards,
                limitation(awards),
                gaps(),
                beside.notReckoned(),
                beside.remarks(),
                estimated ? total(low).add(entitled) : total,
                estimated ? total(high).add(entitled) : total);
    }

    private static BigDecimal total(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<OwedLine> lines) {
        BigDecimal total = BigDecimal.ZERO;
        for (OwedLine line : lines) {
            total = Decimals.plus(total, line.amount());
        }
        return total;
    }

    /** What is owed for each period under another reading of the estimates. */
    private List<BigDecimal> owedBy(Hours.Reading reading) {
        ClaimSheets sheets = new ClaimSheets(claim, rules, reading, false);
        MonthTally tally = new MonthTally();
        List<BigDecimal> amounts = new ArrayList<>();
        List<List<OwedPart>> parts = new ArrayList<>(claim.records().size());
        for (PeriodRecord record : claim.records()) {
            parts.add(new PeriodOwed(sheets, record, tally).parts());
        }
        Payments payments = Payments.of(claim, parts);
        for (int number = 0; number < parts.size(); number++) {
            PeriodRecord record = claim.records().get(number);
            BigDecimal unused = payments.of(number);
            BigDecimal owed = BigDecimal.ZERO;
            for (int i = 0; i < parts.get(number).size(); i++) {
                OwedPart part = parts.get(number).get(i);
                BigDecimal credited = part.isTaken() ? BigDecimal.ZERO : part.amount().min(unused);
                unused = unused.subtract(credited);
                BigDecimal left = part.amount().subtract(credited);
                BigDecimal agreed = agreedAfter(parts.get(number), i, unused);
                owed = owed.add(left).add(presentRate.onTop(part, record.period, left, agreed));
            }
            amounts.add(owed);
        }
        return amounts;
    }

    /** Sets payments against what was earned, in order; what is left of each part is a line. */
    private BigDecimal credit(
            PeriodRecord record, List<OwedPart> parts, BigDecimal paid, MonthTally before) {
        BigDecimal unused = paid;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            OwedPart part = parts.get(i);
            // What was taken from the worker is not made good by pay for hours.
            BigDecimal credited =
                    part.isTaken() || unused.signum() == 0
                            ? BigDecimal.ZERO
                            : part.amount().min(unused);
            unused = Decimals.minus(unused, credited);
            BigDecimal owed = Decimals.minus(part.amount(), credited);
            if (owed.signum() > 0) {
                sum = Decimals.plus(sum, owed);
                OwedLine line =
                        line(record, part, credited, owed, new Arithmetic(record, before, i));
                lines.add(line);
                if (part.violation() == Violation.MINIMUM_WAGE) {
                    BigDecimal agreed = agreedAfter(parts, i, unused);
                    sum = Decimals.plus(sum, addPresentRate(record, part, owed, agreed));
                }
                if (part.damagesOn() != null) {
                    damagesOn.put(line, part.damagesOn());
                }
            }
        }
        BigDecimal basic = BigDecimal.ZERO;
        BigDecimal wages = BigDecimal.ZERO;
        BigDecimal taken = BigDecimal.ZERO;
        for (OwedPart part : parts) {
            basic = part.isBasic() ? Decimals.plus(basic, part.amount()) : basic;
            if (part.isTaken()) {
                taken = Decimals.plus(taken, part.amount());
            } else {
                wages = Decimals.plus(wages, part.amount());
            }
        }
        periods.add(
                new Owed.PeriodSum(
                        record.period,
                        record.hours(),
                        basic,
                        wages,
                        Decimals.plus(wages, taken),
                        paid,
                        sum,
                        unused,
                        false,
                        sum,
                        sum));
        return sum;
    }

    /** Agreed wages above the minimum that stay owed after what is left of the payments. */
    private static BigDecimal agreedAfter(List<OwedPart> parts, int minimum, BigDecimal unused) {
        OwedPart next = minimum + 1 < parts.size() ? parts.get(minimum + 1) : null;
        return next == null || !next.isBasic() || next.violation() != Violation.UNPAID_WAGES
                ? BigDecimal.ZERO
                : next.amount().subtract(next.amount().min(unused));
    }

    private BigDecimal addPresentRate(
            PeriodRecord record, OwedPart part, BigDecimal owed, BigDecimal agreed) {
        BigDecimal onTop = presentRate.onTop(part, record.period, owed, agreed);
        if (onTop.signum() > 0) {
            OwedPart arrears =
                    OwedPart.of(
                            part.week(),
                            part.violation(),
                            PresentRate.ITEM,
                            part.rule(),
                            onTop,
                            part.out());
            Rounding rounding = part.out().rounding();
            lines.add(
                    line(
                            record,
                            arrears,
                            BigDecimal.ZERO,
                            onTop,
                            () -> {
                                Workings out = new Workings(rounding);
                                presentRate.write(out, record.period, owed, agreed);
                                return out.steps();
                            }));
        }
        return onTop;
    }

    /** The steps of a part, found again when somebody asks for them. */
    private final class Arithmetic implements Supplier<List<Step>> {

        private final PeriodRecord record;
        private final MonthTally before;
        private final int part;

        Arithmetic(PeriodRecord record, MonthTally before, int part) {
            this.record = record;
            this.before = before;
            this.part = part;
        }

        @Override
        public List<Step> get() {
            OwedPart found = written(record, before).get(part);
            if (found.before().isEmpty()) {
                return found.out().steps();
            }
            List<Step> both = new ArrayList<>(found.before());
            both.addAll(found.out().steps());
            return both;
        }
    }

    /** Lines of a period are mostly asked for one after the other: its last arithmetic is kept. */
    private List<OwedPart> written(PeriodRecord record, MonthTally before) {
        if (written != record) {
            ClaimSheets sheets = new ClaimSheets(claim, rules, Hours.Reading.LIKELY, true);
            writtenParts = new PeriodOwed(sheets, record, before.copy()).parts();
            written = record;
        }
        return writtenParts;
    }

    private OwedLine line(
            PeriodRecord record,
            OwedPart part,
            BigDecimal credited,
            BigDecimal owed,
            Supplier<List<Step>> arithmetic) {
        InForce rule = part.rule();
        return new OwedLine(
                part.week() == null ? record.period.from() : part.week().start,
                record.period,
                part.violation(),
                part.item(),
                rule == null ? null : rule.rule(),
                rule == null ? null : rule.value(),
                part.out().rounding(),
                estimated && record.isEstimate(),
                part.amount(),
                credited,
                owed,
                interest.on(owed, record.period.payday()),
                arithmetic);
    }

    private List<Owed.Payday> limitation(List<OwedAward> awards) {
        PaydaySums paydays = new PaydaySums(periods.size());
        for (OwedLine line : lines) {
            paydays.add(line.dueOn(), line.amount());
        }
        for (OwedAward award : awards) {
            if (award.kind() == OwedAward.Kind.PENALTY) {
                paydays.add(award.dueOn(), award.amount());
            }
        }
        return paydays.limitation(claim, rules);
    }

    private List<Owed.Gap> gaps() {
        List<Owed.Gap> gaps = new ArrayList<>();
        for (ClaimWeek week : claim.weeks()) {
            if (!week.hasRecord) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.HOURS));
            }
            if (!week.hasPayment) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.PAY_PROOF));
            }
            boolean agreed = false;
            for (ClaimTerms terms : claim.terms()) {
                agreed |=
                        !terms.from().isAfter(week.end())
                                && (terms.until() == null || !terms.until().isBefore(week.start));
            }
            if (!agreed) {
                gaps.add(new Owed.Gap(week.start, Owed.Missing.CONTRACT));
            }
        }
        return gaps;
    }
}
