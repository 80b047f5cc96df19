package org.makewhole.wage.inforce;

import java.math.BigDecimal;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.number.Decimals;

/**
 * A rest day that is paid beside pay by the hour or day: for a week worked in whole, or for each in
 * proportion.
 *
 * @param fromHours of the week, from which it is due
 * @param fullWeek hours of a week that earns a whole day
 * @param dayHours paid for a whole day
 * @param inProportion whether a week worked in part earns its part
 */
public record WeeklyRest(
        BigDecimal fromHours, BigDecimal fullWeek, BigDecimal dayHours, boolean inProportion) {

    /** Whether it is due for a week. */
    public boolean isDue(ClaimWeek week, ClaimTerms terms, Hours.Reading reading) {
        BigDecimal hours = week.total.in(reading);
        return !terms.isSalary()
                && hours.signum() > 0
                && hours.compareTo(fromHours) >= 0
                && (inProportion || isWorkedAsAgreed(week, terms, hours, reading));
    }

    /** Hours that are paid for a week for which it is due. */
    public BigDecimal hours(ClaimWeek week, Hours.Reading reading) {
        BigDecimal hours = week.total.in(reading).min(fullWeek);
        return Decimals.divide(hours.multiply(dayHours), fullWeek);
    }

    /** The same in days: a day for as many as a full week has, or for the agreed ones. */
    public BigDecimal days(ClaimWeek week, ClaimTerms terms, Hours.Reading reading) {
        BigDecimal worked = worked(week, terms, reading);
        boolean byAgreed = !inProportion && terms.daysPerWeek() != null;
        BigDecimal full = byAgreed ? terms.daysPerWeek() : Decimals.divide(fullWeek, dayHours);
        return worked.compareTo(full) >= 0 ? BigDecimal.ONE : Decimals.divide(worked, full);
    }

    private static boolean isWorkedAsAgreed(
            ClaimWeek week, ClaimTerms terms, BigDecimal hours, Hours.Reading reading) {
        if (!week.isByDay || terms.daysPerWeek() == null) {
            return terms.hoursPerWeek() == null || hours.compareTo(terms.hoursPerWeek()) >= 0;
        }
        return worked(week, terms, reading).compareTo(terms.daysPerWeek()) >= 0;
    }

    private static BigDecimal worked(ClaimWeek week, ClaimTerms terms, Hours.Reading reading) {
        if (!week.isByDay) {
            return week.daysOf(terms, week.total.in(reading));
        }
        int worked = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            worked += week.hoursOf(day, reading).signum() > 0 ? 1 : 0;
        }
        return BigDecimal.valueOf(worked);
    }
}
