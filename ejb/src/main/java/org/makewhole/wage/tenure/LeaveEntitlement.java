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
                Parameter.of("daysPerWeek", ParameterKind.NUMBER, "days worked in a week"),
                Parameter.of("hoursPerWeek", ParameterKind.HOURS, "instead, for leave in hours"),
                Parameter.of("weeksOfLeave", ParameterKind.NUMBER, "weeks in a full leave year"),
                Parameter.of("daysOfLeave", ParameterKind.NUMBER, "instead: days in a full year"),
                Parameter.of("maximumDays", ParameterKind.NUMBER, "days at most"),
                Parameter.of("leaveYearStart", ParameterKind.DATE, "first day of the leave year"),
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
                Parameter.of("hoursWorked", ParameterKind.HOURS, "for leave by hours worked"),
                Parameter.of("accrualRate", ParameterKind.NUMBER, "of them, as 0.1207"),
                Parameter.of(
                        "accrualRoundingStep",
                        ParameterKind.POSITIVE,
                        "hours of leave are rounded half up to a multiple of this"),
                Parameter.of("yearsOfService", ParameterKind.NUMBER, "completed years"),
                Parameter.objects(
                        "byService",
                        "days of leave by years of service",
                        Parameter.needed("fromYears", ParameterKind.NUMBER, "of service"),
                        Parameter.needed("days", ParameterKind.NUMBER, "of leave")),
                Parameter.of(
                        "daysWorked",
                        ParameterKind.NUMBER,
                        "calendar days of the leave year in service: leave in proportion; with an"
                                + " accrualRate days worked, such as 1/17 of them"),
                Parameter.of("dayCount", ParameterKind.POSITIVE, "days of a year; default 365"),
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
        BigDecimal full = in.has("yearsOfService") ? byService(in) : fullYear(in, out);
        BigDecimal days = out.quantity("fullYear", full, "days of a full leave year");
        if (in.has("leavingDate")) {
            days = untilLeaving(in, days, out);
        } else if (in.has("startDate")) {
            days = fromStart(in, days, out);
        } else if (in.has("daysWorked")) {
            BigDecimal worked = in.getNumber("daysWorked");
            BigDecimal year = in.number("dayCount", new BigDecimal(365));
            days =
                    out.quantity(
                            "leave",
                            Decimals.divide(days.multiply(worked), year),
                            "{} × {} ÷ {}",
                            days,
                            worked,
                            year);
        } else {
            days = out.quantity("leave", days, "{}", days);
        }
        if (in.has("daysTaken")) {
            BigDecimal taken = in.getNumber("daysTaken");
            out.quantity("leaveLeft", days.subtract(taken), "{} − {}", days, taken);
        }
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
        BigDecimal perWeek =
                in.findNumber("daysPerWeek").orElseGet(() -> in.getHours("hoursPerWeek"));
        BigDecimal weeks = in.getNumber("weeksOfLeave");
        BigDecimal days =
                out.quantity("weeksTimesDays", perWeek.multiply(weeks), "{} × {}", perWeek, weeks);
        return in.has("hoursPerWeek") && !in.has("daysPerWeek")
                ? days
                : days.min(in.number("maximumDays", days));
    }

    /** Months in which work began count whole. */
    private static BigDecimal fromStart(Arguments in, BigDecimal full, Workings out) {
        LocalDate year = in.getDate("leaveYearStart");
        LocalDate start = in.getDate("startDate");
        checkWithin(in, "startDate", year, start);
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
        return rounded(in, "startRoundingStep", RoundingMode.UP, share, out);
    }

    private static BigDecimal untilLeaving(Arguments in, BigDecimal full, Workings out) {
        LocalDate year = in.getDate("leaveYearStart");
        LocalDate leaving = in.getDate("leavingDate");
        checkWithin(in, "leavingDate", year, leaving);
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
        return rounded(in, "leavingRoundingStep", RoundingMode.UP, share, out);
    }

    private static void checkWithin(Arguments in, String name, LocalDate year, LocalDate day) {
        if (day.isBefore(year) || !day.isBefore(year.plusYears(1))) {
            throw in.problem(name, "not within the leave year from " + year);
        }
    }

    private static BigDecimal rounded(
            Arguments in, String step, RoundingMode mode, BigDecimal exact, Workings out) {
        if (!in.has(step)) {
            return out.quantity("leave", exact, "{}", exact);
        }
        RoundingRule rule = new RoundingRule(null, in.getNumber(step), mode);
        return out.quantity("leave", Rounding.by(rule, exact), "{}, {}", exact, rule.written());
    }
}
