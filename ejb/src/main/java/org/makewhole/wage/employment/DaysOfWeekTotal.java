package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.wage.number.Decimals;

/**
 * On which days of a week its hours lie, where only their total is known and a pay period ends
 * within the week: evenly on the first days of the week, as many of them as were told or agreed,
 * else as few as hold the hours at eight a day. Days outside of the employment have none.
 *
 * @param weights of the seven days, from zero to one
 * @param sum of the weights
 */
record DaysOfWeekTotal(BigDecimal[] weights, BigDecimal sum) {

    private static final BigDecimal NORMAL_DAY = new BigDecimal(8);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(ClaimWeek.DAYS);

    static DaysOfWeekTotal of(ClaimWeek week, List<ClaimTerms> terms, LocalDate end) {
        BigDecimal days = days(week, terms);
        DaysOfWeekTotal first = weighed(week, terms, end, days);
        return first.sum.signum() > 0 ? first : weighed(week, terms, end, SEVEN);
    }

    private static BigDecimal days(ClaimWeek week, List<ClaimTerms> terms) {
        if (week.daysWorked != null && week.daysWorked.signum() > 0) {
            return week.daysWorked.min(SEVEN);
        }
        for (ClaimTerms each : terms) {
            boolean told = each.daysPerWeek() != null && each.daysPerWeek().signum() > 0;
            if (told && each.touches(week.start, week.end())) {
                return each.daysPerWeek().min(SEVEN);
            }
        }
        return week.total
                .likely()
                .divide(NORMAL_DAY, 0, RoundingMode.UP)
                .max(BigDecimal.ONE)
                .min(SEVEN);
    }

    private static DaysOfWeekTotal weighed(
            ClaimWeek week, List<ClaimTerms> terms, LocalDate end, BigDecimal days) {
        BigDecimal[] weights = new BigDecimal[ClaimWeek.DAYS];
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < ClaimWeek.DAYS; i++) {
            LocalDate day = week.start.plusDays(i);
            boolean employed =
                    (end == null || !day.isAfter(end))
                            && (terms.isEmpty()
                                    || terms.stream().anyMatch(each -> each.covers(day)));
            weights[i] =
                    employed
                            ? Decimals.atLeastZero(days.subtract(BigDecimal.valueOf(i)))
                                    .min(BigDecimal.ONE)
                            : BigDecimal.ZERO;
            sum = sum.add(weights[i]);
        }
        return new DaysOfWeekTotal(weights, sum);
    }

    /** The part of the week that lies between two days, both included. */
    BigDecimal share(ClaimWeek week, LocalDate from, LocalDate until) {
        if (sum.signum() == 0) {
            boolean ends = !week.end().isBefore(from) && !week.end().isAfter(until);
            return ends ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        BigDecimal inside = BigDecimal.ZERO;
        for (int i = 0; i < ClaimWeek.DAYS; i++) {
            LocalDate day = week.start.plusDays(i);
            boolean within = !day.isBefore(from) && !day.isAfter(until);
            inside = within ? inside.add(weights[i]) : inside;
        }
        return Decimals.divide(inside, sum);
    }
}
