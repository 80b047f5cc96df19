package org.makewhole.wage;

import java.math.BigDecimal;
import java.util.Currency;
import org.makewhole.wage.pack.RuleValue;

/**
 * The agreed pay as an hourly rate (29 CFR 778.109: an hourly rate always exists, however pay is
 * set).
 *
 * @param hourly rate of the agreed hours
 * @param coveredPay money for {@code coveredHours}; null when pay is by the hour
 * @param coveredHours hours of a week (salary) or of a day (day rate); null when pay is by the hour
 * @param steps how the rate was found, empty when it was agreed as such
 */
record RegularRate(BigDecimal hourly, BigDecimal coveredPay, BigDecimal coveredHours, Steps steps) {

    static RegularRate of(
            AgreedTerms terms, RuleValue salaryToWeek, WeekRounding rounding, Currency currency) {
        Steps steps = new Steps();
        BigDecimal rate = Steps.atLeastMinorUnit(terms.rate(), currency);
        BigDecimal pay = rate;
        BigDecimal hours = terms.hoursPerWeek();
        switch (terms.basis()) {
            case HOURLY -> {
                return new RegularRate(rate, null, null, steps);
            }
            case DAILY -> {
                // Kept per week, so that 40 hours in 6 days need no rounded hours per day.
                pay = rate.multiply(terms.daysPerWeek());
                pay = Steps.atLeastMinorUnit(pay, currency);
                steps.add(Steps.text(rate) + " × " + Steps.text(terms.daysPerWeek()), pay);
            }
            case MONTHLY -> {
                BigDecimal numerator = salaryToWeek.getParameter("numerator");
                BigDecimal denominator = salaryToWeek.getParameter("denominator");
                pay = rounding.rate(rate.multiply(numerator), denominator, currency);
                steps.add(
                        Steps.text(rate)
                                + " × "
                                + Steps.text(numerator)
                                + " ÷ "
                                + Steps.text(denominator),
                        pay);
            }
            case WEEKLY -> {
                // The salary is the pay of a week already.
            }
        }
        BigDecimal hourly = rounding.rate(pay, hours, currency);
        steps.add(Steps.text(pay) + " ÷ " + Steps.text(hours), hourly);
        return new RegularRate(hourly, pay, hours, steps);
    }

    /**
     * Straight pay for the hours of a week, before rounding. Hours within the agreed ones earn
     * their share of the agreed pay itself rather than of a rounded rate, so that a full week earns
     * it whole (29 CFR 778.322).
     */
    BigDecimal straightPay(
            BigDecimal hours, WeekRounding rounding, Currency currency, Steps formula) {
        BigDecimal amount;
        if (coveredPay == null) {
            amount = rounding.amount(hourly.multiply(hours), currency);
            formula.add(Steps.text(hourly) + " × " + Steps.text(hours), amount);
        } else if (hours.compareTo(coveredHours) <= 0) {
            amount = rounding.amount(coveredPay.multiply(hours), coveredHours, currency);
            formula.addAll(steps.withoutLast());
            formula.add(
                    Steps.text(coveredPay)
                            + " × "
                            + Steps.text(hours)
                            + " ÷ "
                            + Steps.text(coveredHours),
                    amount);
        } else {
            BigDecimal further = hours.subtract(coveredHours);
            amount = rounding.amount(coveredPay.add(hourly.multiply(further)), currency);
            formula.addAll(steps);
            formula.add(
                    Steps.text(coveredPay)
                            + " + "
                            + Steps.text(hourly)
                            + " × ("
                            + Steps.text(hours)
                            + " − "
                            + Steps.text(coveredHours)
                            + ")",
                    amount);
        }
        return amount;
    }
}
