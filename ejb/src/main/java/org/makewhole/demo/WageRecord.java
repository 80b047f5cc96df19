package org.makewhole.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimComputation;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.demo.DemoOrganization.Pay;
import org.makewhole.demo.DemoOrganization.PayRange;
import org.makewhole.demo.DemoOrganization.ShortPay;

/**
 * What was agreed, worked and paid in a wage claim: the one place where the inputs of a calculation
 * are made up. What is owed follows from them by the wage engine, as it does for a real claim.
 */
record WageRecord(ClaimQuestion question) {
    private static final BigDecimal MONTHS = new BigDecimal("12");
    private static final BigDecimal WEEKS = new BigDecimal("52");

    /** Where the claim is brought: whose law, which money, on which day. */
    record Claim(String jurisdiction, String currency, LocalDate openedOn) {}

    /** Makes up the weeks before a claim was brought; something is always owed. */
    static WageRecord draw(Claim claim, Pay pay, Dice dice) {
        PayRange range = dice.pick(pay.agreements());
        int steps =
                range.highest()
                        .subtract(range.lowest())
                        .divideToIntegralValue(range.step())
                        .intValueExact();
        BigDecimal rate =
                range.lowest().add(range.step().multiply(new BigDecimal(dice.between(0, steps))));
        PayTerms terms =
                new PayTerms(
                        claim.openedOn().minusYears(1),
                        null,
                        range.basis(),
                        rate,
                        range.hours(),
                        range.days(),
                        null,
                        Evidence.CONTRACT);
        List<ShortPay> ways = List.copyOf(pay.shortfalls().keySet());
        ShortPay drawn = ways.get(dice.weighted(List.copyOf(pay.shortfalls().values())));
        // A day's pay covers the hours of the day, however many: long days alone leave nothing due.
        boolean longDays = drawn == ShortPay.FIXED || drawn == ShortPay.STRAIGHT;
        ShortPay way = longDays && range.basis() == PayBasis.DAY ? ShortPay.SHORT : drawn;
        return new WageRecord(
                new ClaimQuestion(
                        claim.jurisdiction(),
                        Currency.getInstance(claim.currency()),
                        facts(claim.openedOn(), terms, way, dice),
                        claim.openedOn()));
    }

    private static ClaimFacts facts(LocalDate openedOn, PayTerms terms, ShortPay way, Dice dice) {
        int count = dice.between(3, 20);
        LocalDate start =
                openedOn.minusWeeks(count + (long) dice.between(0, 8))
                        .with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        BigDecimal weekly = weekly(terms);
        int unpaidFrom = count - dice.between(2, Math.min(count, 8));
        BigDecimal share = dice.percent(70, 92);
        List<WorkRecord> work = new ArrayList<>(count);
        List<Payment> payments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            BigDecimal hours = hours(terms, way, dice);
            BigDecimal paid =
                    switch (way) {
                        case UNPAID -> i < unpaidFrom ? weekly : BigDecimal.ZERO;
                        case SHORT -> weekly.multiply(share);
                        case FIXED -> weekly;
                        case STRAIGHT ->
                                weekly.multiply(hours)
                                        .divide(terms.hoursPerWeek(), 6, RoundingMode.UP);
                    };
            LocalDate monday = start.plusWeeks(i);
            work.add(WorkRecord.week(monday, hours).restingOn(Evidence.WORKERS_NOTES));
            payments.add(
                    new Payment(
                            monday,
                            monday.plusDays(6),
                            paid.setScale(2, RoundingMode.HALF_UP),
                            Evidence.PAYSLIP));
        }
        return ClaimFacts.of(List.of(terms), work, payments);
    }

    /** The agreed hours, or well beyond them, in quarter hours. */
    private static BigDecimal hours(PayTerms terms, ShortPay way, Dice dice) {
        boolean longWeek = way == ShortPay.FIXED || way == ShortPay.STRAIGHT;
        int quarters = longWeek ? dice.between(8, 72) : 0;
        return terms.hoursPerWeek().add(new BigDecimal(quarters).multiply(new BigDecimal("0.25")));
    }

    /** The pay for a week of the agreed hours. */
    private static BigDecimal weekly(PayTerms terms) {
        BigDecimal rate = terms.rate();
        BigDecimal weekly =
                switch (terms.basis()) {
                    case HOUR -> rate.multiply(terms.hoursPerWeek());
                    case DAY -> rate.multiply(terms.daysPerWeek());
                    case WEEK -> rate;
                    case MONTH -> rate.multiply(MONTHS).divide(WEEKS, 6, RoundingMode.HALF_UP);
                    case PIECE -> throw new IllegalArgumentException("No demonstration by piece");
                };
        return weekly.setScale(2, RoundingMode.HALF_UP);
    }

    /** What is owed, by the rules of the jurisdiction. */
    AmountsOwed result() {
        return ClaimComputation.compute(question);
    }

    /** The same as it is stored. */
    Answered answered() {
        return Answered.to(question);
    }
}
