package org.makewhole.wage.owed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.wage.Violation;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.method.ParameterKind;

/** Reads a claim: terms, work at the grain that the worker remembers, other pay and payments. */
public final class ClaimReader {

    private static final Parameter FROM = Parameter.needed("from", ParameterKind.DATE, "first day");
    private static final Parameter UNTIL =
            Parameter.needed("until", ParameterKind.DATE, "last day");

    private static final List<Parameter> PARAMETERS =
            List.of(
                    Parameter.objects(
                                    "terms",
                                    "pay as agreed, over time",
                                    FROM,
                                    Parameter.of("until", ParameterKind.DATE, "last day"),
                                    Parameter.choice(
                                            "basis",
                                            "what the rate pays for",
                                            "hour",
                                            "day",
                                            "week",
                                            "month"),
                                    Parameter.needed("rate", ParameterKind.MONEY, "per basis"),
                                    Parameter.of(
                                            "hoursPerWeek",
                                            ParameterKind.HOURS,
                                            "that a salary covers; all hours if left out"),
                                    Parameter.of(
                                            "daysPerWeek",
                                            ParameterKind.NUMBER,
                                            "agreed days: for pay by the day in a week of which"
                                                    + " only the hours are known"),
                                    Parameter.of(
                                            "category",
                                            ParameterKind.TEXT,
                                            "of the worker for the minimum wage"))
                            .required(),
                    Parameter.objects(
                                    "work",
                                    "days, weeks or patterns",
                                    Parameter.of("date", ParameterKind.DATE, "a day"),
                                    Parameter.of("weekOf", ParameterKind.DATE, "a day of a week"),
                                    Parameter.of("from", ParameterKind.DATE, "of a pattern"),
                                    Parameter.of("until", ParameterKind.DATE, "of a pattern"),
                                    Parameter.of("hours", ParameterKind.HOURS, "worked"),
                                    Parameter.of("hoursLow", ParameterKind.HOURS, "at least"),
                                    Parameter.of("hoursHigh", ParameterKind.HOURS, "at most"),
                                    Parameter.of(
                                            "daysPerWeek",
                                            ParameterKind.WHOLE,
                                            "in a pattern: days of each week, hours are of a day"),
                                    WorkedTime.shifts())
                            .required(),
                    Parameter.objects(
                            "extras",
                            "other pay that is due, or taken from the worker",
                            Parameter.choice(
                                            "kind",
                                            "what it is",
                                            "bonus",
                                            "commission",
                                            "piece",
                                            "flat-bonus",
                                            "leave-pay",
                                            "allowance",
                                            "withheld-tips",
                                            "deduction")
                                    .required(),
                            FROM,
                            UNTIL,
                            Parameter.needed("amount", ParameterKind.MONEY, "for these days")),
                    Parameter.objects(
                            "paid",
                            "payments",
                            FROM,
                            UNTIL,
                            Parameter.needed("amount", ParameterKind.MONEY, "for these days")),
                    Parameter.of("employmentEnd", ParameterKind.DATE, "if it has ended"),
                    Parameter.of("asOf", ParameterKind.DATE, "day for limitation"),
                    Parameter.of("interestTo", ParameterKind.DATE, "interest runs to this day"),
                    Parameter.of("wilful", ParameterKind.FLAG, "for limitation"),
                    Parameter.of("damages", ParameterKind.FLAG, "reckon damages; default true"),
                    Parameter.of(
                            "paydayLagDays",
                            ParameterKind.WHOLE,
                            "days from the end of a week to its payday; default 0"),
                    Parameter.choice("weekStart", "first day of the workweek", weekdays()),
                    Parameter.of("age", ParameterKind.NUMBER, "of the worker"),
                    Parameter.of(
                            "claimed", ParameterKind.NAMED_NUMBERS, "by the worker, by violation"));

    private ClaimReader() {}

    private static String[] weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** What a claim may hold. */
    public static List<Parameter> parameters() {
        return PARAMETERS;
    }

    /**
     * Reads a claim.
     *
     * @throws InputException with every problem that was found
     */
    public static ClaimInput read(JsonNode json, String path) {
        List<InputProblem> problems = new ArrayList<>();
        new ParameterCheck(problems, true).check(json, PARAMETERS, path);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Arguments in = new Arguments(json, path);
        List<ClaimTerms> terms = terms(in);
        DayOfWeek start =
                DayOfWeek.valueOf(in.text("weekStart", "monday").toUpperCase(Locale.ROOT));
        WeekBook book = new WeekBook(start);
        in.objects("work").forEach(book::addWork);
        in.objects("extras").forEach(book::addExtra);
        in.objects("paid").forEach(book::addPayment);
        LocalDate end = in.findDate("employmentEnd").orElse(null);
        return new ClaimInput(
                terms,
                book.weeks(in),
                end,
                in.findDate("asOf").orElse(in.findDate("interestTo").orElse(null)),
                in.findDate("interestTo").orElse(null),
                in.flag("wilful"),
                in.flag("damages", true),
                in.number("paydayLagDays", BigDecimal.ZERO).intValue(),
                in.findNumber("age").orElse(null),
                claimed(in));
    }

    private static List<ClaimTerms> terms(Arguments in) {
        List<ClaimTerms> all = new ArrayList<>();
        for (Arguments each : in.objects("terms")) {
            LocalDate until = each.findDate("until").orElse(null);
            if (until != null && until.isBefore(each.getDate("from"))) {
                throw each.problem("until", "before from");
            }
            all.add(
                    new ClaimTerms(
                            each.getDate("from"),
                            until,
                            each.text("basis", "hour"),
                            each.getNumber("rate"),
                            each.findHours("hoursPerWeek").orElse(null),
                            each.findNumber("daysPerWeek").orElse(null),
                            each.findText("category").orElse(null)));
        }
        all.sort(Comparator.comparing(ClaimTerms::from));
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).covers(all.get(i).from())) {
                throw in.problem(
                        "terms",
                        "two of them cover "
                                + all.get(i).from()
                                + "; end the earlier ones on the day before");
            }
        }
        return all;
    }

    private static Map<Violation, BigDecimal> claimed(Arguments in) {
        Map<Violation, BigDecimal> claimed = new EnumMap<>(Violation.class);
        for (String name : in.names("claimed")) {
            try {
                claimed.put(
                        Violation.valueOf(name),
                        in.findObject("claimed").orElseThrow().getNumber(name));
            } catch (IllegalArgumentException unknown) {
                throw in.problem(
                        "claimed." + name, "must be one of " + List.of(Violation.values()));
            }
        }
        return claimed;
    }
}
