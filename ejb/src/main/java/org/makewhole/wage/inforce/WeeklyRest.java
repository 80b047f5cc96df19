package org.makewhole.wage.inforce;

import java.math.BigDecimal;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.number.Decimals;

/**
 * A rest day that is paid for a week worked in whole, beside pay by the hour or day.
 *
 * @param fromHours of the week, from which it is due
 * @param fullWeek hours of a week that earns a whole day
 * @param dayHours paid for a whole day
 */
public record WeeklyRest(BigDecimal fromHours, BigDecimal fullWeek, BigDecimal dayHours) {

    /** Hours that are paid for a week of the employment; zero where none are due. */
    public BigDecimal hours(ClaimWeek week, ClaimTerms terms, Hours.Reading reading) {
        BigDecimal hours = week.total.in(reading);
        boolean due =
                !terms.isSalary()
                        && hours.compareTo(fromHours) >= 0
                        && isWorkedAsAgreed(week, terms, hours, reading);
        return due
                ? Decimals.divide(hours.min(fullWeek).multiply(dayHours), fullWeek)
                : BigDecimal.ZERO;
    }

    private static boolean isWorkedAsAgreed(
            ClaimWeek week, ClaimTerms terms, BigDecimal hours, Hours.Reading reading) {
        if (!week.isByDay || terms.daysPerWeek() == null) {
            return terms.hoursPerWeek() == null || hours.compareTo(terms.hoursPerWeek()) >= 0;
        }
        int worked = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            worked += week.hoursOf(day, reading).signum() > 0 ? 1 : 0;
        }
        return BigDecimal.valueOf(worked).compareTo(terms.daysPerWeek()) >= 0;
    }
}
