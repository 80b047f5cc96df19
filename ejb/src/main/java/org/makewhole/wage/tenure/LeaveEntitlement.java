package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.RoundingRule;
import org.makewhole.wage.number.Workings;

/** Days or hours of paid leave: by weeks of a year, by hours worked or by years of service. */
public final class LeaveEntitlement implements Method {

    private static final int MONTHS = 12;

    private static final BigDecimal WEEK = new BigDecimal(7);

    @Override
    public String name() {
        return "leave-entitlement";
    }

    @Override
    public String purpose() {
        return "Paid leave for a full or broken leave year, for hours worked, or by service.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("daysPerWeek", ParameterKind.NUMBER, "days worked in a week")
                        .atMost(7),
                Parameter.of(
                                "hoursPerWeek",
                                ParameterKind.HOURS,
                                "instead, for leave in hours; with daysPerWeek the leave is told in"
                                        + " both")
                        .atMost(168),
                Parameter.of(
                        "shiftsPerPattern",
                        ParameterKind.POSITIVE,
                        "instead, for leave in shifts: shifts of a pattern"),
                Parameter.of(
                        "patternDays",
                        ParameterKind.POSITIVE,
                        "calendar days of that pattern, those off included"),
                Parameter.of("weeksOfLeave", ParameterKind.NUMBER, "weeks in a full leave year")
                        .atMost(53),
                Parameter.of("daysOfLeave", ParameterKind.NUMBER, "instead: days in a full year")
                        .atMost(366),
                Parameter.of("maximumDays", ParameterKind.NUMBER, "days at most"),
                Parameter.of(
                        "leaveYearStart",
                        ParameterKind.DATE,
                        "first day of a leave year, of whichever; with both a startDate and a"
                                + " leavingDate it is the startDate when left out"),
                Parameter.of("startDate", ParameterKind.DATE, "of work, within the leave year"),
                Parameter.of("leavingDate", ParameterKind.DATE, "last day, within the leave year"),
                Parameter.of(
                        "startRoundingStep",
                        ParameterKind.POSITIVE,
                        "leave of a starter is rounded up to a multiple of this: 0.5"),
                Parameter.of(
                        "leavingRoundingStep",
                        ParameterKind.POSITIVE,
                        "leave of a leaver is rounded up to a multiple of this: 0.1"),
                Parameter.of(
                        "fullRoundingStep",
                        ParameterKind.POSITIVE,
                        "leave of a full year is rounded up to a multiple of this"),
                Parameter.of(
                        "hoursRoundingStep",
                        ParameterKind.POSITIVE,
                        "leave in hours, where it is told in both, is rounded up to a multiple of"
                                + " this"),
                Parameter.of(
                        "weeksRoundingStep",
                        ParameterKind.POSITIVE,
                        "leave of a broken year in weeks, and a leaver's in shifts, is rounded up"
                                + " to a multiple of this"),
                Parameter.of("hoursWorked", ParameterKind.HOURS, "for leave by hours worked"),
                Parameter.of("accrualRate", ParameterKind.SHARE, "of them, as 0.1207"),
                Parameter.of(
                        "accrualRoundingStep",
                        ParameterKind.POSITIVE,
                        "hours of leave are rounded half up to a multiple of this"),
                Parameter.of("yearsOfService", ParameterKind.NUMBER, "completed years").atMost(90),
                Parameter.objects(
                        "byService",
                        "days of leave by years of service",
                        Parameter.needed("fromYears", ParameterKind.NUMBER, "of service"),
                        Parameter.needed("days", ParameterKind.NUMBER, "of leave")),
                Parameter.of(
                                "daysWorked",
                                ParameterKind.NUMBER,
                                "calendar days of the leave year in service: leave in proportion;"
                                        + " with an accrualRate days worked, such as 1/17 of them")
                        .atMost(366),
                Parameter.of(
                                "monthsWorked",
                                ParameterKind.NUMBER,
                                "instead: months of the leave year in service, for leave by the"
                                        + " month")
                        .atMost(12),
                Parameter.of("dayCount", ParameterKind.POSITIVE, "days of a year; default 365")
                        .atMost(366),
                Parameter.of("daysTaken", ParameterKind.NUMBER, "leave already taken"));
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(Set.of("weeksOfLeave", "daysOfLeave", "byService"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        boolean byDaysWorked = in.has("daysWorked") && !hasFullYear(in);
        if (in.has("hoursWorked") || byDaysWorked && in.has("accrualRate")) {
            accrued(in, out);
            return;
        }
        BigDecimal year = in.has("yearsOfService") ? byService(in) : fullYear(in, out);
        BigDecimal full = out.quantity("fullYear", year, "{} of a full leave year", unit(in));
        Share share;
        if (in.has("leavingDate")) {
            share = untilLeaving(in, full, out);
        } else if (in.has("startDate")) {
            share = fromStart(in, full, out);
        } else if (in.has("monthsWorked")) {
            share = part(full, in.getNumber("monthsWorked"), BigDecimal.valueOf(MONTHS), out);
        } else if (in.has("daysWorked")) {
            BigDecimal days = in.number("dayCount", new BigDecimal(365));
            share = part(full, in.getNumber("daysWorked"), days, out);
        } else {
            share = new Share(full, rounded(in, "fullRoundingStep", RoundingMode.UP, full, out));
        }
        if (in.has("daysPerWeek") && in.has("hoursPerWeek")) {
            inHours(in, share, out);
        }
        if (in.has("daysTaken")) {
            BigDecimal taken = in.getNumber("daysTaken");
            out.quantity(
                    "leaveLeft", share.leave().subtract(taken), "{} − {}", share.leave(), taken);
        }
    }

    /**
     * Leave of a year or a part of it.
     *
     * @param forHours that hours are reckoned from
     * @param leave as it is granted
     */
    private record Share(BigDecimal forHours, BigDecimal leave) {}

    private static Share part(BigDecimal full, BigDecimal worked, BigDecimal year, Workings out) {
        BigDecimal leave =
                out.quantity(
                        "leave",
                        Decimals.divide(full.multiply(worked), year),
                        "{} × {} ÷ {}",
                        full,
                        worked,
                        year);
        return new Share(leave, leave);
    }

    private static void inHours(Arguments in, Share share, Workings out) {
        BigDecimal perDay =
                out.quantityOf(
                        "hoursPerDay", in.getHours("hoursPerWeek"), in.getNumber("daysPerWeek"));
        BigDecimal hours = share.forHours().multiply(perDay);
        String figure = "leaveHours";
        if (!in.has("hoursRoundingStep")) {
            out.quantity(figure, hours, "{} × {}", share.forHours(), perDay);
            return;
        }
        RoundingRule rule =
                new RoundingRule(null, in.getNumber("hoursRoundingStep"), RoundingMode.UP);
        // A third of an hour times three is a whole one.
        BigDecimal settled = hours.setScale(12, RoundingMode.HALF_UP);
        out.quantity(
                figure,
                Rounding.by(rule, settled),
                "{} × {}, {}",
                share.forHours(),
                perDay,
                rule.written());
    }

    private static String unit(Arguments in) {
        if (in.has("daysPerWeek") || in.has("daysOfLeave") || in.has("yearsOfService")) {
            return "days";
        }
        if (in.has("hoursPerWeek")) {
            return "hours";
        }
        return in.has("shiftsPerPattern") ? "shifts" : "weeks";
    }

    private static void accrued(Arguments in, Workings out) {
        boolean isByHour = in.has("hoursWorked");
        BigDecimal worked = isByHour ? in.getHours("hoursWorked") : in.getNumber("daysWorked");
        BigDecimal rate = in.getNumber("accrualRate");
        BigDecimal leave =
                out.quantity(
                        isByHour ? "accruedHours" : "accruedDays",
                        worked.multiply(rate),
                        "{} × {}",
                        worked,
                        rate);
        rounded(in, "accrualRoundingStep", RoundingMode.HALF_UP, leave, out);
    }

    private static boolean hasFullYear(Arguments in) {
        return in.has("weeksOfLeave") || in.has("daysOfLeave") || in.has("yearsOfService");
    }

    private static BigDecimal byService(Arguments in) {
        if (!in.has("byService")) {
            throw in.problem(
                    "byService",
                    "missing: this pack has no leave by years of service; give it, or daysOfLeave"
                            + " without yearsOfService");
        }
        BigDecimal years = in.getNumber("yearsOfService");
        return in.objects("byService").stream()
                .filter(step -> step.getNumber("fromYears").compareTo(years) <= 0)
                .map(step -> step.getNumber("days"))
                .reduce((before, after) -> after)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal fullYear(Arguments in, Workings out) {
        if (in.has("daysOfLeave") && !in.has("daysPerWeek")) {
            return in.getNumber("daysOfLeave");
        }
        BigDecimal weeks = in.getNumber("weeksOfLeave");
        if (unit(in).equals("weeks")) {
            return weeks;
        }
        BigDecimal perWeek = perWeek(in, out);
        BigDecimal days =
                out.quantity("weeksTimesDays", perWeek.multiply(weeks), "{} × {}", perWeek, weeks);
        return unit(in).equals("hours") ? days : days.min(in.number("maximumDays", days));
    }

    private static BigDecimal perWeek(Arguments in, Workings out) {
        if (in.has("daysPerWeek")) {
            return in.getNumber("daysPerWeek");
        }
        if (in.has("hoursPerWeek")) {
            return in.getHours("hoursPerWeek");
        }
        BigDecimal shifts = in.getNumber("shiftsPerPattern");
        BigDecimal days = in.getNumber("patternDays");
        return out.quantity(
                "shiftsPerWeek",
                Decimals.divide(shifts.multiply(WEEK), days),
                "{} × {} ÷ {}",
                shifts,
                WEEK,
                days);
    }

    /** Months in which work began count whole. */
    private static Share fromStart(Arguments in, BigDecimal full, Workings out) {
        LocalDate start = in.getDate("startDate");
        LocalDate year = yearOf(in.getDate("leaveYearStart"), start, out);
        BigDecimal months =
                out.quantity(
                        "monthsCounted",
                        BigDecimal.valueOf(MONTHS - ChronoUnit.MONTHS.between(year, start)),
                        "months from {} to the end of the leave year",
                        start);
        BigDecimal share =
                out.quantity(
                        "proRata",
                        Decimals.divide(full.multiply(months), BigDecimal.valueOf(MONTHS)),
                        "{} × {} ÷ {}",
                        full,
                        months,
                        MONTHS);
        String step = unit(in).equals("weeks") ? "weeksRoundingStep" : "startRoundingStep";
        BigDecimal leave = rounded(in, step, RoundingMode.UP, share, out);
        return new Share(leave, leave);
    }

    private static Share untilLeaving(Arguments in, BigDecimal full, Workings out) {
        LocalDate leaving = in.getDate("leavingDate");
        LocalDate told =
                in.findDate("leaveYearStart")
                        .or(() -> in.findDate("startDate"))
                        .orElseGet(() -> in.getDate("leaveYearStart"));
        LocalDate year = yearOf(told, leaving, out);
        LocalDate first = in.findDate("startDate").filter(year::isBefore).orElse(year);
        if (leaving.isBefore(first)) {
            throw in.problem("leavingDate", "before startDate");
        }
        BigDecimal days =
                out.quantity(
                        "daysCounted",
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(first, leaving) + 1),
                        "{} to {}, both included",
                        first,
                        leaving);
        BigDecimal ofYear =
                out.quantity(
                        "daysOfLeaveYear",
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(year, year.plusYears(1))),
                        "from {}",
                        year);
        BigDecimal share =
                out.quantity(
                        "proRata",
                        Decimals.divide(full.multiply(days), ofYear),
                        "{} × {} ÷ {}",
                        full,
                        days,
                        ofYear);
        boolean fine = unit(in).equals("weeks") || unit(in).equals("shifts");
        String step = fine ? "weeksRoundingStep" : "leavingRoundingStep";
        return new Share(share, rounded(in, step, RoundingMode.UP, share, out));
    }

    /** The leave year in which a day lies: it begins on the same day of each year. */
    private static LocalDate yearOf(LocalDate anyYear, LocalDate day, Workings out) {
        LocalDate year = anyYear.withYear(day.getYear());
        year = year.isAfter(day) ? anyYear.withYear(day.getYear() - 1) : year;
        if (!year.equals(anyYear)) {
            out.remark("The leave year of " + day + " began on " + year + ".");
        }
        return year;
    }

    private static BigDecimal rounded(
            Arguments in, String step, RoundingMode mode, BigDecimal exact, Workings out) {
        if (!in.has(step)) {
            return out.quantity("leave", exact, "{}", exact);
        }
        RoundingRule rule = new RoundingRule(null, in.getNumber(step), mode);
        BigDecimal settled = exact.setScale(12, RoundingMode.HALF_UP);
        return out.quantity("leave", Rounding.by(rule, settled), "{}, {}", exact, rule.written());
    }
}
