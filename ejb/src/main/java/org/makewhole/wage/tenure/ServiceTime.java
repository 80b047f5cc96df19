package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** Length of service in years, counted as a law counts it. */
final class ServiceTime {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal DAYS = new BigDecimal(365);
    private static final BigDecimal WEEK = new BigDecimal(7);
    private static final BigDecimal MONTH = new BigDecimal(30);
    private static final BigDecimal HALF_YEAR = new BigDecimal(6);
    private static final BigDecimal QUARTER = new BigDecimal(3);

    /** Decimals after which thirds and twelfths that do not end are told from whole ones. */
    private static final int SETTLED = 12;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ServiceTime() {}

    static List<Parameter> parameters() {
        return List.of(
                Parameter.of("years", ParameterKind.NUMBER, "of service; may have decimals")
                        .atMost(90),
                Parameter.of("months", ParameterKind.NUMBER, "and months"),
                Parameter.of("days", ParameterKind.NUMBER, "and days"),
                Parameter.of(
                                "dayCount",
                                ParameterKind.POSITIVE,
                                "days to a year, such as 360; default 365")
                        .atMost(366),
                Parameter.of("startDate", ParameterKind.DATE, "instead: first day"),
                Parameter.of("endDate", ParameterKind.DATE, "and last day of service"),
                Parameter.of("unpaidDays", ParameterKind.NUMBER, "days that do not count"),
                Parameter.choice(
                        "serviceCounting",
                        "how parts of a year count",
                        "exact",
                        "completed-years",
                        "completed-months",
                        "nearest-months",
                        "over-six-months-up",
                        "over-three-months-up",
                        "six-months-up",
                        "half-years-up",
                        "months-and-days",
                        "by-days",
                        "started-years",
                        "started-months"));
    }

    /** Years of service, noted as {@code serviceYears} and {@code yearsCounted}. */
    static BigDecimal read(Arguments in, Workings out) {
        if (!in.has("years") && !in.has("startDate") && !in.has("months") && !in.has("days")) {
            throw in.problem(
                    "years", "missing: give years, months or days, or startDate and endDate");
        }
        if (in.has("startDate")) {
            for (String length : List.of("years", "months", "days")) {
                if (in.has(length)) {
                    throw in.problem(length, "give either this or startDate and endDate");
                }
            }
        }
        BigDecimal beside = in.number("months", BigDecimal.ZERO);
        if (in.has("years") && beside.compareTo(MONTHS) >= 0) {
            throw in.problem("months", "12 or more, beside years");
        }
        BigDecimal years = actual(in);
        out.quantity("serviceYears", years, "years of service");
        String counting = in.text("serviceCounting", "exact");
        boolean byCalendar = in.has("startDate") && !in.has("unpaidDays");
        BigDecimal counted =
                byCalendar
                        ? countedByCalendar(in, years, counting)
                        : counting.equals("months-and-days") && in.has("days")
                                ? ofMonthsAndDays(in)
                                : counted(years, counting);
        return out.quantity("yearsCounted", counted, "{}, {}", years, counting);
    }

    /**
     * Whether the actual service, before parts of a year are rounded, is as long as a law asks for;
     * whole months of it are those of the calendar where the service is told by dates.
     */
    static boolean reaches(Arguments in, BigDecimal least) {
        BigDecimal months = least.multiply(MONTHS).setScale(SETTLED, RoundingMode.HALF_UP);
        boolean wholeMonths = months.stripTrailingZeros().scale() <= 0;
        if (in.has("startDate") && !in.has("unpaidDays") && wholeMonths) {
            return !completed(in.getDate("startDate"), months.longValue())
                    .isAfter(in.getDate("endDate").plusDays(1));
        }
        return settled(actual(in)).compareTo(settled(least)) >= 0;
    }

    /** The same for a law that tells it in weeks: by dates in weeks, else in days of the year. */
    static boolean reachesWeeks(Arguments in, BigDecimal least) {
        if (in.has("startDate") && !in.has("unpaidDays")) {
            BigDecimal days = least.multiply(WEEK).setScale(0, RoundingMode.UP);
            return !in.getDate("startDate")
                    .plusDays(days.longValue())
                    .isAfter(in.getDate("endDate").plusDays(1));
        }
        return settled(actual(in)).compareTo(settled(yearsOfWeeks(least))) >= 0;
    }

    static BigDecimal yearsOfWeeks(BigDecimal weeks) {
        return Decimals.divide(weeks.multiply(WEEK), DAYS);
    }

    /**
     * The day after so many months. A month that begins on the 29th or later is complete on the
     * last day of a shorter one: five years from 29 February are on 28 February.
     */
    private static LocalDate completed(LocalDate start, long months) {
        LocalDate same = start.plusMonths(months);
        return same.getDayOfMonth() < start.getDayOfMonth() ? same.plusDays(1) : same;
    }

    /** Whole months between two days, the second of which does not count. */
    private static long months(LocalDate start, LocalDate after) {
        long months = ChronoUnit.MONTHS.between(start, after);
        return completed(start, months).isAfter(after) ? months - 1 : months;
    }

    private static BigDecimal settled(BigDecimal years) {
        return years.setScale(SETTLED, RoundingMode.HALF_UP);
    }

    private static BigDecimal actual(Arguments in) {
        BigDecimal years = in.has("startDate") ? between(in) : given(in);
        if (in.has("unpaidDays")) {
            BigDecimal unpaid =
                    Decimals.divide(in.getNumber("unpaidDays"), in.number("dayCount", DAYS));
            years = Decimals.atLeastZero(years.subtract(unpaid));
        }
        return years;
    }

    private static BigDecimal given(Arguments in) {
        BigDecimal months = in.number("months", BigDecimal.ZERO);
        BigDecimal days = in.number("days", BigDecimal.ZERO);
        return in.number("years", BigDecimal.ZERO)
                .add(Decimals.divide(months, MONTHS))
                .add(Decimals.divide(days, in.number("dayCount", DAYS)));
    }

    /** Days as parts of a month of thirty, where no calendar says how long the month is. */
    private static BigDecimal ofMonthsAndDays(Arguments in) {
        BigDecimal days = Decimals.divide(in.getNumber("days"), MONTH);
        BigDecimal months = in.number("months", BigDecimal.ZERO).add(days);
        return in.number("years", BigDecimal.ZERO).add(Decimals.divide(months, MONTHS));
    }

    /** Whole years, then days of 365; both the first and the last day count. */
    private static BigDecimal between(Arguments in) {
        LocalDate start = in.getDate("startDate");
        LocalDate after = in.getDate("endDate").plusDays(1);
        if (!after.isAfter(start)) {
            throw in.problem("endDate", "before startDate");
        }
        long years = months(start, after) / 12;
        long days = ChronoUnit.DAYS.between(completed(start, 12 * years), after);
        return BigDecimal.valueOf(years)
                .add(Decimals.divide(BigDecimal.valueOf(days), in.number("dayCount", DAYS)));
    }

    private static BigDecimal counted(BigDecimal years, String counting) {
        // Months of twelfths that do not end would fall just short of a whole.
        BigDecimal months = years.multiply(MONTHS).setScale(SETTLED, RoundingMode.HALF_UP);
        BigDecimal whole = months.divideToIntegralValue(MONTHS);
        BigDecimal rest = months.subtract(whole.multiply(MONTHS));
        return switch (counting) {
            case "completed-years" -> whole;
            case "completed-months" ->
                    Decimals.divide(months.setScale(0, RoundingMode.DOWN), MONTHS);
            case "nearest-months" ->
                    Decimals.divide(months.setScale(0, RoundingMode.HALF_UP), MONTHS);
            case "started-months" -> Decimals.divide(months.setScale(0, RoundingMode.UP), MONTHS);
            case "over-six-months-up" -> up(whole, rest.compareTo(HALF_YEAR) > 0);
            case "over-three-months-up" -> up(whole, rest.compareTo(QUARTER) > 0);
            case "six-months-up" -> up(whole, rest.compareTo(HALF_YEAR) >= 0);
            case "half-years-up" -> half(whole, rest.signum() > 0, rest.compareTo(HALF_YEAR) >= 0);
            case "started-years" -> up(whole, rest.signum() > 0);
            default -> years;
        };
    }

    /** Months between two dates are those of the calendar, February included. */
    private static BigDecimal countedByCalendar(Arguments in, BigDecimal years, String counting) {
        LocalDate start = in.getDate("startDate");
        LocalDate after = in.getDate("endDate").plusDays(1);
        long months = months(start, after);
        boolean further = completed(start, months).isBefore(after);
        BigDecimal whole = BigDecimal.valueOf(months / 12);
        long rest = months % 12;
        return switch (counting) {
            case "completed-years" -> whole;
            case "completed-months" -> Decimals.divide(BigDecimal.valueOf(months), MONTHS);
            case "by-days" ->
                    Decimals.divide(
                            BigDecimal.valueOf(ChronoUnit.DAYS.between(start, after)),
                            in.number("dayCount", DAYS));
            case "months-and-days" ->
                    Decimals.divide(
                            BigDecimal.valueOf(months)
                                    .add(partOfMonth(completed(start, months), after)),
                            MONTHS);
            case "nearest-months" ->
                    Decimals.divide(
                            BigDecimal.valueOf(
                                    isHalfMonth(completed(start, months), after)
                                            ? months + 1
                                            : months),
                            MONTHS);
            case "started-months" ->
                    Decimals.divide(BigDecimal.valueOf(further ? months + 1 : months), MONTHS);
            case "over-six-months-up" -> up(whole, rest > 6 || rest == 6 && further);
            case "over-three-months-up" -> up(whole, rest > 3 || rest == 3 && further);
            case "six-months-up" -> up(whole, rest >= 6);
            case "half-years-up" -> half(whole, rest > 0 || further, rest >= 6);
            case "started-years" -> up(whole, rest > 0 || further);
            default -> years;
        };
    }

    /** Whether at least half of the month that has begun is over. */
    private static boolean isHalfMonth(LocalDate begun, LocalDate after) {
        return partOfMonth(begun, after).compareTo(HALF) >= 0;
    }

    private static BigDecimal partOfMonth(LocalDate begun, LocalDate after) {
        long days = ChronoUnit.DAYS.between(begun, after);
        long all = ChronoUnit.DAYS.between(begun, begun.plusMonths(1));
        return Decimals.divide(BigDecimal.valueOf(days), BigDecimal.valueOf(all));
    }

    /** Less than six months of a year count as half a year, six months and more as a whole one. */
    private static BigDecimal half(BigDecimal whole, boolean begun, boolean sixMonths) {
        BigDecimal half = begun ? whole.add(HALF) : whole;
        return sixMonths ? whole.add(BigDecimal.ONE) : half;
    }

    private static BigDecimal up(BigDecimal whole, boolean further) {
        return further ? whole.add(BigDecimal.ONE) : whole;
    }
}
