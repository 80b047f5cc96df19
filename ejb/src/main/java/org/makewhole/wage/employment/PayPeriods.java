package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the time of an employment is cut into pay periods.
 *
 * @param every length of a period
 * @param start a first day of a period; for months its day of the month counts, up to the 28th
 * @param paydayLag days from the end of a period to its payday
 */
public record PayPeriods(Every every, LocalDate start, int paydayLag) {

    /** Lengths of a pay period. */
    public enum Every {
        WEEK(7, null),
        BIWEEK(14, new BigDecimal(26)),
        FOURWEEK(28, new BigDecimal(13)),
        SEMIMONTH(0, new BigDecimal(24)),
        MONTH(0, new BigDecimal(12));

        private final int days;
        private final BigDecimal perYear;

        Every(int days, BigDecimal perYear) {
            this.days = days;
            this.perYear = perYear;
        }

        /** How many there are in a year, as salaries are converted. */
        public BigDecimal perYear() {
            return perYear;
        }

        static String[] names() {
            String[] names = new String[values().length];
            for (Every each : values()) {
                names[each.ordinal()] = each.name().toLowerCase(Locale.ROOT);
            }
            return names;
        }
    }

    private static final int LAST_FIRST_DAY = 28;
    private static final int MIDDLE = 15;

    /** The period in which a day lies. */
    public PayPeriod of(LocalDate day) {
        LocalDate from;
        LocalDate until;
        switch (every) {
            case MONTH -> {
                int first = Math.min(LAST_FIRST_DAY, start.getDayOfMonth());
                LocalDate inMonth = day.withDayOfMonth(first);
                from = inMonth.isAfter(day) ? inMonth.minusMonths(1) : inMonth;
                until = from.plusMonths(1).minusDays(1);
            }
            case SEMIMONTH -> {
                boolean early = day.getDayOfMonth() <= MIDDLE;
                from = day.withDayOfMonth(early ? 1 : MIDDLE + 1);
                until = day.withDayOfMonth(early ? MIDDLE : day.lengthOfMonth());
            }
            default -> {
                from =
                        day.minusDays(
                                Math.floorMod(ChronoUnit.DAYS.between(start, day), every.days));
                until = from.plusDays(every.days - 1L);
            }
        }
        return new PayPeriod(from, until, until.plusDays(paydayLag));
    }

    /** All periods from that of one day to that of another. */
    public List<PayPeriod> between(LocalDate first, LocalDate last) {
        List<PayPeriod> periods = new ArrayList<>();
        for (PayPeriod each = of(first); !each.from().isAfter(last); ) {
            periods.add(each);
            each = of(each.until().plusDays(1));
        }
        return periods;
    }
}
