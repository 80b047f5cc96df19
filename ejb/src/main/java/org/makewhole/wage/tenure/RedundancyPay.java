package org.makewhole.wage.tenure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** Weeks of pay for each year of service by the age in that year, counted back from the end. */
public final class RedundancyPay implements Method {

    private static final int MOST_YEARS = 80;

    /** Nobody's service is thought to begin before. */
    private static final int YOUNGEST = 13;

    @Override
    public String name() {
        return "redundancy-pay";
    }

    @Override
    public String purpose() {
        return "Redundancy pay by weeks for each year of service and the age in that year.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("age", ParameterKind.WHOLE, "in years at the end").atMost(120),
                Parameter.of("yearsOfService", ParameterKind.NUMBER, "completed years").atMost(90),
                Parameter.of("birthDate", ParameterKind.DATE, "instead of the age"),
                Parameter.of("startDate", ParameterKind.DATE, "instead of the years: first day"),
                Parameter.of("endDate", ParameterKind.DATE, "and last day, which counts too"),
                Parameter.of("weeklyPay", ParameterKind.MONEY, "a week's pay"),
                Parameter.of("weeklyCap", ParameterKind.MONEY, "that counts at most"),
                Parameter.of("maximumYears", ParameterKind.WHOLE, "of service that count"),
                Parameter.of("minimumYears", ParameterKind.NUMBER, "below, nothing is due"),
                Parameter.objects(
                                "ageBands",
                                "weeks for a year in which the worker was not below an age",
                                Parameter.needed("fromAge", ParameterKind.WHOLE, "at its start"),
                                Parameter.needed("weeks", ParameterKind.NUMBER, "of pay"))
                        .required());
    }

    @Override
    public Optional<LocalDate> findDay(Arguments own) {
        return own.findDate("endDate");
    }

    @Override
    public void apply(Arguments in, Workings out) {
        List<Arguments> bands =
                in.objects("ageBands").stream()
                        .sorted(Comparator.comparing(band -> band.getNumber("fromAge")))
                        .toList();
        if (in.has("weeklyCap") && in.has("maximumYears") && !bands.isEmpty()) {
            BigDecimal most =
                    bands.stream()
                            .map(band -> band.getNumber("weeks"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow()
                            .multiply(in.getNumber("maximumYears"));
            out.quantity("maximumWeeks", most, "the most weeks × {}", in.getNumber("maximumYears"));
            BigDecimal cap = in.getNumber("weeklyCap");
            out.amount("maximumAward", cap.multiply(most), "{} × {}", cap, most);
        }
        if (in.has("weeklyPay")) {
            award(in, bands, out);
        }
    }

    private static void award(Arguments in, List<Arguments> bands, Workings out) {
        int service = years(in, "yearsOfService", "startDate");
        int age = years(in, "age", "birthDate");
        if (service > age) {
            throw in.problem(
                    in.has("birthDate") ? "birthDate" : "age", "below the years of service");
        }
        if (age - service < YOUNGEST) {
            out.remark("The service would have begun at the age of " + (age - service) + ".");
        }
        int counted =
                Math.min(
                        service,
                        in.findNumber("maximumYears")
                                .orElse(BigDecimal.valueOf(MOST_YEARS))
                                .intValue());
        out.quantity("yearsCounted", BigDecimal.valueOf(counted), "{} years", service);
        BigDecimal weeks = BigDecimal.ZERO;
        for (int back = 1; back <= counted; back++) {
            int ageAtStart = age - back;
            BigDecimal earned = BigDecimal.ZERO;
            for (Arguments band : bands) {
                if (band.getNumber("fromAge").intValue() <= ageAtStart) {
                    earned = band.getNumber("weeks");
                }
            }
            weeks = weeks.add(earned);
        }
        boolean tooShort =
                BigDecimal.valueOf(service).compareTo(in.number("minimumYears", BigDecimal.ZERO))
                        < 0;
        weeks =
                out.quantity(
                        "weeks",
                        tooShort ? BigDecimal.ZERO : weeks,
                        "weeks of {} years back from age {}",
                        counted,
                        age);
        BigDecimal pay = in.getNumber("weeklyPay");
        BigDecimal week = pay.min(in.number("weeklyCap", pay));
        out.amount("weeklyPayCounted", week, "{}, at most {}", pay, week);
        out.amount("pay", week.multiply(weeks), "{} × {}", week, weeks);
    }

    /** Completed years with the last day, the year counted back from which begins a day later. */
    private static int years(Arguments in, String number, String date) {
        if (in.has(number) && in.has(date)) {
            throw in.problem(number, "give either this or " + date);
        }
        if (in.has(number) || !in.has(date)) {
            int years = in.getNumber(number).intValue();
            if (years > 2 * MOST_YEARS) {
                throw in.problem(number, "too many years");
            }
            return years;
        }
        LocalDate from = in.getDate(date);
        LocalDate end = in.getDate("endDate");
        if (end.isBefore(from)) {
            throw in.problem("endDate", "before " + date);
        }
        return (int) ChronoUnit.YEARS.between(from, end.plusDays(1));
    }
}
