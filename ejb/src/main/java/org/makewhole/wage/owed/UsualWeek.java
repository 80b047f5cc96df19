package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.number.Decimals;

/**
 * Days and hours of a usual week: as agreed, else the average of the weeks that were worked. Weeks
 * of which only a part is known would lower the average and are left out; where there are no
 * others, they are taken for as many days as their pattern has in a whole week.
 */
final class UsualWeek {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final ClaimTerms terms;
    private final BigDecimal days;
    private final BigDecimal hours;

    /**
     * @param weeks of the claim, without gaps
     * @param terms whose week it is; null for none
     */
    UsualWeek(List<ClaimWeek> weeks, ClaimTerms terms) {
        this.terms = terms;
        List<ClaimWeek> worked = new ArrayList<>(weeks.size());
        List<ClaimWeek> whole = new ArrayList<>(weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            if (isWorked(weeks, i)) {
                worked.add(weeks.get(i));
                if (isWhole(weeks, i)) {
                    whole.add(weeks.get(i));
                }
            }
        }
        BigDecimal sumOfDays = BigDecimal.ZERO;
        BigDecimal sumOfHours = BigDecimal.ZERO;
        for (ClaimWeek week : whole.isEmpty() ? worked : whole) {
            BigDecimal known = daysOf(week);
            BigDecimal total = week.total.likely();
            boolean isPart =
                    whole.isEmpty() && week.patternDays != null && Decimals.isAbove(known, ZERO);
            BigDecimal all = isPart ? known.max(week.patternDays) : known;
            sumOfDays = sumOfDays.add(all);
            sumOfHours =
                    sumOfHours.add(isPart ? Decimals.divide(total.multiply(all), known) : total);
        }
        int count = whole.isEmpty() ? worked.size() : whole.size();
        this.days = agreed(terms == null ? null : terms.daysPerWeek(), sumOfDays, count);
        this.hours = agreed(terms == null ? null : terms.hoursPerWeek(), sumOfHours, count);
    }

    BigDecimal days() {
        return days;
    }

    BigDecimal hours() {
        return hours;
    }

    private static BigDecimal agreed(BigDecimal agreed, BigDecimal sum, int count) {
        if (agreed != null && agreed.signum() > 0) {
            return agreed;
        }
        return count == 0 ? sum : Decimals.divide(sum, BigDecimal.valueOf(count));
    }

    private static boolean isWorked(List<ClaimWeek> weeks, int number) {
        return number >= 0
                && number < weeks.size()
                && weeks.get(number).hasRecord
                && weeks.get(number).total.likely().signum() > 0;
    }

    /** Whether what is known of the work neither begins nor ends within the week. */
    private static boolean isWhole(List<ClaimWeek> weeks, int number) {
        ClaimWeek week = weeks.get(number);
        return (isWorked(weeks, number - 1) || week.isTold(0))
                && (isWorked(weeks, number + 1) || week.isTold(ClaimWeek.DAYS - 1));
    }

    private BigDecimal daysOf(ClaimWeek week) {
        if (!week.isByDay) {
            return terms == null ? ZERO : week.daysOf(terms, week.total.likely());
        }
        int days = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            days += week.hoursOf(day, Hours.Reading.LIKELY).signum() > 0 ? 1 : 0;
        }
        return BigDecimal.valueOf(days);
    }
}
