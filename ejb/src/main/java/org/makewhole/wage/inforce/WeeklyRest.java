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
 * @param withHolidays whether holidays without work are lost together with it
 */
public record WeeklyRest(
        BigDecimal fromHours,
        BigDecimal fullWeek,
        BigDecimal dayHours,
        boolean inProportion,
        boolean withHolidays) {

    /**
     * The same for one week.
     *
     * @param holidays days without work that the law pays, which count as worked
     * @param dayHours hours of such a day
     */
    public record OfWeek(
            WeeklyRest rest,
            ClaimWeek week,
            ClaimTerms terms,
            Hours.Reading reading,
            BigDecimal holidays,
            BigDecimal dayHours) {

        /** Whether it is due. */
        public boolean isDue() {
            return !terms.isSalary()
                    && week.total.in(reading).signum() > 0
                    && counted().compareTo(rest.fromHours) >= 0
                    && (rest.inProportion || isWorkedAsAgreed());
        }

        /** Whether the holidays of the week are not paid, since other days were missed. */
        public boolean losesHolidays() {
            return rest.withHolidays && !isWorkedAsAgreed();
        }

        /** Hours that are paid, where it is due. */
        public BigDecimal hours() {
            BigDecimal hours = counted().min(rest.fullWeek);
            return Decimals.divide(hours.multiply(rest.dayHours), rest.fullWeek);
        }

        /** The same in days: a day for as many as a full week has, or for the agreed ones. */
        public BigDecimal days() {
            BigDecimal worked = worked();
            boolean byAgreed = !rest.inProportion && terms.daysPerWeek() != null;
            BigDecimal full =
                    byAgreed ? terms.daysPerWeek() : Decimals.divide(rest.fullWeek, rest.dayHours);
            return worked.compareTo(full) >= 0 ? BigDecimal.ONE : Decimals.divide(worked, full);
        }

        private BigDecimal counted() {
            return week.total.in(reading).add(holidays.multiply(dayHours));
        }

        private boolean isWorkedAsAgreed() {
            if (!week.isByDay || terms.daysPerWeek() == null) {
                return terms.hoursPerWeek() == null
                        || counted().compareTo(terms.hoursPerWeek()) >= 0;
            }
            return worked().compareTo(terms.daysPerWeek()) >= 0;
        }

        private BigDecimal worked() {
            if (!week.isByDay) {
                return week.daysOf(terms, week.total.in(reading));
            }
            int worked = 0;
            for (int day = 0; day < ClaimWeek.DAYS; day++) {
                worked += week.hoursOf(day, reading).signum() > 0 ? 1 : 0;
            }
            return holidays.add(BigDecimal.valueOf(worked));
        }
    }
}
