package org.makewhole.wage.inforce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;

/**
 * How far the time that the terms agree divides a salary or a day's wage, in place of what the rule
 * says of a full week. Where the law fixes the divisor (Mexico, Taiwan), nothing of it does.
 *
 * @param hours whether the agreed hours do
 * @param weekHours of a weekly salary in place of the hours of a month; null for those of a month
 * @param daysPerYearFor days of the week for which the rule's days of a year are; null for any
 */
public record AgreedTime(boolean hours, BigDecimal weekHours, BigDecimal daysPerYearFor) {

    private static final BigDecimal WEEKS = new BigDecimal(52);

    /** Puts the agreed time into the parameters of a rule of method {@code multiplied-hours}. */
    public void putInto(ObjectNode node, ClaimTerms terms, DayRules rules) {
        BigDecimal week = rules.weekOf(terms);
        if (hours) {
            putHours(node, terms, rules, week);
        }
        if (weekHours != null && terms.basis().equals("week")) {
            node.remove("monthHours");
            node.put("hoursPerWeek", week == null ? weekHours : week);
        }
        boolean byYear = daysPerYearFor != null && node.hasNonNull("daysPerYear");
        if (byYear && terms.daysPerWeek() != null && terms.daysPerWeek().signum() > 0) {
            BigDecimal year = new Arguments(node, "claim").getNumber("daysPerYear");
            BigDecimal more = terms.daysPerWeek().subtract(daysPerYearFor);
            node.put("daysPerYear", year.add(more.multiply(WEEKS)));
        }
    }

    private static void putHours(
            ObjectNode node, ClaimTerms terms, DayRules rules, BigDecimal week) {
        if (week != null && node.hasNonNull("monthHours") && rules.afterWeek() != null) {
            BigDecimal month = new Arguments(node, "claim").getNumber("monthHours");
            node.put("monthHours", Decimals.divide(month.multiply(week), rules.afterWeek()));
        }
        if (week != null && node.hasNonNull("hoursPerWeek")) {
            node.put("hoursPerWeek", week);
        }
        if (terms.agreedDay() != null) {
            node.put("hoursPerDay", rules.dayOf(terms));
        }
    }
}
