package org.makewhole.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.makewhole.demo.DemoOrganization.Pay;
import org.makewhole.demo.DemoOrganization.PayRange;
import org.makewhole.demo.DemoOrganization.ShortPay;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.WageEngine;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WageResult;
import org.makewhole.wage.WorkWeek;
import org.makewhole.wage.pack.RulePacks;

/**
 * What was agreed, worked and paid in a wage claim: the one place where the inputs of a calculation
 * are made up. What is owed follows from them by the wage engine, as it does for a real claim.
 */
record WageRecord(WageInput input) {
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
        AgreedTerms terms = new AgreedTerms(range.basis(), rate, range.hours(), range.days());
        List<ShortPay> ways = List.copyOf(pay.shortfalls().keySet());
        ShortPay way = ways.get(dice.weighted(List.copyOf(pay.shortfalls().values())));
        return new WageRecord(
                new WageInput(
                        claim.jurisdiction(),
                        Currency.getInstance(claim.currency()),
                        terms,
                        weeks(claim.openedOn(), terms, way, dice)));
    }

    private static List<WorkWeek> weeks(
            LocalDate openedOn, AgreedTerms terms, ShortPay way, Dice dice) {
        int count = dice.between(3, 20);
        LocalDate start =
                openedOn.minusWeeks(count + (long) dice.between(0, 8))
                        .with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        BigDecimal weekly = weekly(terms);
        int unpaidFrom = count - dice.between(2, Math.min(count, 8));
        BigDecimal share = dice.percent(70, 92);
        List<WorkWeek> weeks = new ArrayList<>(count);
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
            weeks.add(
                    new WorkWeek(
                            start.plusWeeks(i), hours, paid.setScale(2, RoundingMode.HALF_UP)));
        }
        return weeks;
    }

    /** The agreed hours, or well beyond them, in quarter hours. */
    private static BigDecimal hours(AgreedTerms terms, ShortPay way, Dice dice) {
        boolean longWeek = way == ShortPay.FIXED || way == ShortPay.STRAIGHT;
        int quarters = longWeek ? dice.between(8, 72) : 0;
        return terms.hoursPerWeek().add(new BigDecimal(quarters).multiply(new BigDecimal("0.25")));
    }

    /** The pay for a week of the agreed hours. */
    private static BigDecimal weekly(AgreedTerms terms) {
        BigDecimal rate = terms.rate();
        BigDecimal weekly =
                switch (terms.basis()) {
                    case HOURLY -> rate.multiply(terms.hoursPerWeek());
                    case DAILY -> rate.multiply(terms.daysPerWeek());
                    case WEEKLY -> rate;
                    case MONTHLY -> rate.multiply(MONTHS).divide(WEEKS, 6, RoundingMode.HALF_UP);
                };
        return weekly.setScale(2, RoundingMode.HALF_UP);
    }

    /** What is owed, by the rules of the jurisdiction. */
    WageResult result() {
        return WageEngine.calculate(input, RulePacks.forJurisdiction(input.jurisdiction()));
    }
}
