package org.makewhole.wage.employment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.makewhole.wage.Violation;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Contradictions;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterCheck;
import org.makewhole.wage.number.Decimals;

/** Reads a claim: terms, work at the grain that the worker remembers, other pay and payments. */
public final class ClaimReader {

    private static final String ENTITLEMENTS = "entitlements";
    private static final String PRESENT_RATE = "arrearsAtPresentRate";

    private final Arguments in;
    private final WeekBook book;
    private final List<DatedSum> sums = new ArrayList<>();
    private final DayOfWeek weekStart;

    private ClaimReader(Arguments in) {
        this.in = in;
        this.weekStart = weekday(in.text("weekStart", "monday"));
        this.book = new WeekBook(weekStart, in.flag("civilDays"));
    }

    /** What a claim may hold, its entitlements apart. */
    public static List<Parameter> parameters() {
        return ClaimParameters.all();
    }

    /** What an entitlement may hold besides the parameters of its method. */
    public static List<Parameter> entitlementParameters() {
        return ClaimParameters.ENTITLEMENT;
    }

    /**
     * Reads a claim.
     *
     * @throws InputException with every problem that was found
     */
    public static ClaimInput read(JsonNode json, String path) {
        List<InputProblem> problems = new ArrayList<>();
        JsonNode checked = json;
        JsonNode entitlements = json.path(ENTITLEMENTS);
        if (json instanceof ObjectNode object && !entitlements.isMissingNode()) {
            ObjectNode others = object.objectNode();
            others.setAll(object);
            others.remove(ENTITLEMENTS);
            checked = others;
        }
        new ParameterCheck(problems, true).check(checked, ClaimParameters.all(), path);
        new Contradictions(problems).check(checked, ClaimParameters.all(), path);
        checkEntitlements(entitlements, path + "." + ENTITLEMENTS, problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new ClaimReader(new Arguments(json, path)).read();
    }

    private static void checkEntitlements(JsonNode list, String path, List<InputProblem> problems) {
        if (list.isMissingNode() || list.isNull()) {
            return;
        }
        if (!list.isArray()) {
            problems.add(new InputProblem(path, "must be a list in brackets"));
        }
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            if (!list.get(i).isObject()) {
                problems.add(new InputProblem(at, "must be an object in braces"));
                continue;
            }
            ObjectNode own = list.get(i).deepCopy();
            own.retain(ClaimParameters.ENTITLEMENT.stream().map(Parameter::name).toList());
            new ParameterCheck(problems, true).check(own, ClaimParameters.ENTITLEMENT, at);
            if (!own.hasNonNull("rule") && !own.hasNonNull("method")) {
                problems.add(new InputProblem(at, "gives neither rule nor method"));
            }
        }
    }

    private ClaimInput read() {
        List<ClaimTerms> terms = terms();
        checkEmployment();
        List<Arguments> work = in.objects("work");
        LocalDate lastDay = in.findDate("employmentEnd").orElse(null);
        work.forEach(each -> checkBeforeEnd(each, lastDay));
        // A day by itself stays as it is told, before and after a pattern that holds it too.
        for (boolean later : new boolean[] {false, true}) {
            for (Arguments each : work) {
                if (later == (each.has("from") || each.has("date") && each.has("rate"))) {
                    book.addWork(each);
                }
            }
        }
        in.objects("extras").forEach(each -> addSum(each, each.getText("kind")));
        in.objects("paid").forEach(each -> addSum(each, DatedSum.PAID));
        in.findDate("from").ifPresent(day -> book.extend(day, day));
        in.findDate("until").ifPresent(day -> book.extend(day, day));
        List<ClaimWeek> weeks = book.weeks(in);
        PayPeriods periods = periods(weeks);
        LocalDate end = in.findDate("employmentEnd").orElse(null);
        boolean isCut = periods.every() != PayPeriods.Every.WEEK;
        for (ClaimWeek week : weeks) {
            if (!week.isByDay && (isCut || changesWithin(week, terms))) {
                week.daysOfTotal = DaysOfWeekTotal.of(week, terms, end);
            }
        }
        List<PeriodRecord> records =
                PeriodBook.records(periods, book.firstDay(), book.lastDay(), weeks);
        LocalDate asOf = in.findDate("asOf").orElse(in.findDate("interestTo").orElse(null));
        return new ClaimInput(
                terms,
                weeks,
                records,
                PeriodBook.enter(sums, records, terms),
                periods,
                calendar(),
                entitlements(),
                in.flag("statutory"),
                in.findDate("employmentStart").orElse(terms.isEmpty() ? null : terms.get(0).from()),
                in.findDate("employmentEnd").orElse(null),
                in.findText("endReason").orElse(null),
                asOf,
                in.findDate("interestTo").orElse(null),
                in.flag("wilful"),
                in.flag("damages", true),
                in.has(PRESENT_RATE) ? in.flag(PRESENT_RATE) : null,
                in.findNumber("age").orElse(null),
                birthDate(weeks.get(0)),
                claimed());
    }

    /** Whether terms take over from others within a week. */
    private static boolean changesWithin(ClaimWeek week, List<ClaimTerms> terms) {
        for (int i = 1; i < terms.size(); i++) {
            LocalDate from = terms.get(i).from();
            if (from.isAfter(week.start) && !from.isAfter(week.end())) {
                return true;
            }
        }
        return false;
    }

    private void checkEmployment() {
        LocalDate end = in.findDate("employmentEnd").orElse(null);
        if (end != null && in.findDate("employmentStart").filter(end::isBefore).isPresent()) {
            throw in.problem("employmentStart", "after employmentEnd, " + end);
        }
    }

    /** One of the two days is wrong, and nobody but the worker knows which. */
    private static void checkBeforeEnd(Arguments work, LocalDate end) {
        for (String day : new String[] {"date", "weekOf", "from"}) {
            if (end != null && work.findDate(day).filter(end::isBefore).isPresent()) {
                throw work.problem(day, "after employmentEnd, " + end);
            }
        }
        checkGrain(work);
    }

    /** What belongs to another grain would be passed over without a word. */
    private static void checkGrain(Arguments work) {
        for (String ofPattern : List.of("until", "daysPerWeek")) {
            if (work.has("date") && work.has(ofPattern)) {
                throw work.problem(ofPattern, "goes with from, not with a single date");
            }
        }
        if (work.has("weekOf") && work.has("until")) {
            throw work.problem("until", "goes with from, not with weekOf");
        }
        for (String estimate : List.of("hoursLow", "hoursHigh")) {
            if (work.has("shifts") && work.has(estimate)) {
                throw work.problem(estimate, "an estimate has hours, not shifts");
            }
        }
    }

    private void addSum(Arguments each, String kind) {
        LocalDate from = each.getDate("from");
        DatedSum sum =
                new DatedSum(
                        kind,
                        from,
                        WeekBook.until(each, from),
                        each.getNumber("amount"),
                        each.number("nights", BigDecimal.ZERO));
        if (kind.equals("lodging") != each.has("nights")) {
            throw each.problem("nights", "goes with lodging, and lodging needs it");
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, sum.until()) + 1);
        if (Decimals.isAbove(sum.nights(), days)) {
            throw each.problem("nights", "more than the " + days + " days");
        }
        sums.add(sum);
        book.addSum(sum);
    }

    /** Who works was born before. */
    private LocalDate birthDate(ClaimWeek first) {
        LocalDate born = in.findDate("birthDate").orElse(null);
        if (born != null && !born.isBefore(first.start)) {
            throw in.problem("birthDate", "not before the work, which begins in " + first.start);
        }
        return born;
    }

    private PayPeriods periods(List<ClaimWeek> weeks) {
        PayPeriods.Every every =
                PayPeriods.Every.valueOf(in.text("payPeriod", "week").toUpperCase(Locale.ROOT));
        LocalDate first = weeks.get(0).start;
        LocalDate start =
                switch (every) {
                    case WEEK -> first;
                    case MONTH -> in.findDate("payPeriodStart").orElse(first.withDayOfMonth(1));
                    default -> in.findDate("payPeriodStart").orElse(first);
                };
        return new PayPeriods(every, start, in.number("paydayLagDays", BigDecimal.ZERO).intValue());
    }

    private WorkCalendar calendar() {
        Map<LocalDate, String> dates = new HashMap<>();
        Map<DayOfWeek, String> weekdays = new EnumMap<>(DayOfWeek.class);
        in.findObject("calendar")
                .ifPresent(
                        calendar -> {
                            for (Arguments each : calendar.objects("holidays")) {
                                dates.put(each.getDate("date"), each.text("kind", "holiday"));
                            }
                            for (Arguments each : calendar.objects("weekly")) {
                                weekdays.put(
                                        weekday(each.getText("day")),
                                        each.text("kind", "rest-day"));
                            }
                        });
        return new WorkCalendar(dates, weekdays);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private List<EntitlementInput> entitlements() {
        List<EntitlementInput> all = new ArrayList<>();
        for (Arguments each : in.objects(ENTITLEMENTS)) {
            ObjectNode own = each.node().deepCopy();
            own.remove(ClaimParameters.ENTITLEMENT.stream().map(Parameter::name).toList());
            all.add(
                    new EntitlementInput(
                            each.findText("rule").orElse(null),
                            each.findText("method").orElse(null),
                            each.findDate("dueOn").orElse(null),
                            each.findText("violation")
                                    .map(name -> violation(each, "violation", name))
                                    .orElse(null),
                            each.findText("figure").orElse(null),
                            each.number("paid", BigDecimal.ZERO),
                            own,
                            each.path()));
        }
        return all;
    }

    private List<ClaimTerms> terms() {
        List<ClaimTerms> all = new ArrayList<>();
        for (Arguments each : in.objects("terms")) {
            LocalDate until = each.findDate("until").orElse(null);
            LocalDate from = each.getDate("from");
            if (until != null && until.isBefore(from)) {
                throw each.problem("until", "before from");
            }
            all.add(
                    new ClaimTerms(
                            from,
                            until,
                            each.text("basis", "hour"),
                            each.getNumber("rate"),
                            each.findHours("hoursPerWeek").orElse(null),
                            each.findNumber("daysPerWeek").orElse(null),
                            each.findText("category").orElse(null),
                            each.number("loading", BigDecimal.ZERO),
                            each.text("loadingKind", "substitution"),
                            each.flag("tipped")));
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

    private Map<Violation, BigDecimal> claimed() {
        Map<Violation, BigDecimal> claimed = new EnumMap<>(Violation.class);
        for (String name : in.names("claimed")) {
            claimed.put(
                    violation(in, "claimed." + name, name),
                    in.findObject("claimed").orElseThrow().getNumber(name));
        }
        return claimed;
    }

    private static Violation violation(Arguments at, String field, String name) {
        try {
            return Violation.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw at.problem(field, "must be one of " + List.of(Violation.values()));
        }
    }
}
