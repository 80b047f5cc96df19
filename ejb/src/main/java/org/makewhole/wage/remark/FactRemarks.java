package org.makewhole.wage.remark;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.method.Arguments;

/** Facts of a claim that can hardly be meant as they stand, or that change nothing. */
final class FactRemarks {

    private static final BigDecimal CHILD = BigDecimal.TEN;

    private final JsonNode json;
    private final ClaimInput claim;
    private final List<Remark> remarks = new ArrayList<>();

    private FactRemarks(JsonNode json, ClaimInput claim) {
        this.json = json;
        this.claim = claim;
    }

    static List<Remark> of(JsonNode json, ClaimInput claim) {
        FactRemarks facts = new FactRemarks(json, claim);
        firstWork(claim).ifPresent(first -> facts.days(first, lastWork(claim)));
        facts.payments();
        facts.twins("paid");
        facts.twins("extras");
        facts.patterns();
        facts.unusedFacts();
        facts.remarks.addAll(DayRemarks.of(json, claim));
        return facts.remarks;
    }

    /** First day of the first week of which work is known, or its first day with work. */
    static Optional<LocalDate> firstWork(ClaimInput claim) {
        return claim.weeks().stream()
                .filter(week -> week.hasRecord)
                .findFirst()
                .map(week -> day(week, true));
    }

    /** Last day of which work is known. */
    static LocalDate lastWork(ClaimInput claim) {
        List<ClaimWeek> weeks = claim.weeks();
        for (int i = weeks.size() - 1; i >= 0; i--) {
            if (weeks.get(i).hasRecord) {
                return day(weeks.get(i), false);
            }
        }
        return weeks.get(weeks.size() - 1).end();
    }

    private static LocalDate day(ClaimWeek week, boolean first) {
        LocalDate found = first ? week.start : week.end();
        for (int number = 0; week.isByDay && number < ClaimWeek.DAYS; number++) {
            int day = first ? number : ClaimWeek.DAYS - 1 - number;
            if (week.days[day] != null) {
                return week.start.plusDays(day);
            }
        }
        return found;
    }

    private void days(LocalDate first, LocalDate last) {
        for (String looked : List.of("asOf", "interestTo")) {
            LocalDate day = date(json, looked);
            if (day != null && day.isBefore(last)) {
                remarks.add(
                        new Remark(
                                RemarkKind.BEFORE_END_OF_WORK,
                                looked
                                        + " "
                                        + day
                                        + " lies before the end of the work, "
                                        + last
                                        + ".",
                                looked,
                                day,
                                last));
            }
        }
        LocalDate start = date(json, "employmentStart");
        if (start != null && start.isAfter(first)) {
            remarks.add(
                    new Remark(
                            RemarkKind.WORK_BEFORE_START,
                            "There is work from " + first + " on, before employmentStart.",
                            first));
        }
        LocalDate from = date(json, "from");
        LocalDate until = date(json, "until");
        if (from != null && from.isAfter(first) || until != null && until.isBefore(last)) {
            remarks.add(
                    new Remark(
                            RemarkKind.ONLY_ADDED_TO,
                            "The work from "
                                    + first
                                    + " to "
                                    + last
                                    + " counts whole: from and until only add to it.",
                            first,
                            last));
        }
        withoutTerms();
        BigDecimal age = claim.ageOn(first);
        if (age != null && age.compareTo(CHILD) < 0) {
            remarks.add(
                    new Remark(
                            RemarkKind.CHILD,
                            "The worker was "
                                    + age.toPlainString()
                                    + " years old on "
                                    + first
                                    + ".",
                            age,
                            first));
        }
    }

    /** Hours for which no pay was agreed. */
    private void withoutTerms() {
        for (ClaimWeek week : claim.weeks()) {
            for (int day = 0; week.hasRecord && day < ClaimWeek.DAYS; day++) {
                LocalDate date = week.start.plusDays(day);
                boolean worked = week.isByDay ? week.days[day] != null : day == 0;
                boolean agreed =
                        claim.termsOn(date) != null
                                || !week.isByDay && claim.termsOn(week.end()) != null;
                if (worked && !agreed) {
                    remarks.add(
                            new Remark(
                                    RemarkKind.NO_TERMS,
                                    "No terms hold for the work on "
                                            + date
                                            + ": hours without terms earn the minimum wage only.",
                                    date));
                    return;
                }
            }
        }
    }

    private void payments() {
        LocalDate last = lastWork(claim);
        LocalDate first = firstWork(claim).orElse(null);
        int number = 0;
        for (JsonNode each : json.path("paid")) {
            LocalDate from = date(each, "from");
            LocalDate until = date(each, "until");
            if (first != null && until != null && until.isBefore(first.minusYears(1))) {
                remarks.add(
                        new Remark(
                                RemarkKind.PAID_LONG_BEFORE,
                                "paid["
                                        + number
                                        + "] is for days up to "
                                        + until
                                        + ", more than a year before the first work, "
                                        + first
                                        + ": the claim begins with it.",
                                until,
                                first));
            }
            if (from != null && claim.asOf() != null && from.isAfter(claim.asOf())) {
                remarks.add(
                        new Remark(
                                RemarkKind.PAID_AHEAD,
                                paidLate(number, from, "after asOf " + claim.asOf()),
                                from,
                                claim.asOf()));
            } else if (from != null && from.isAfter(last.plusYears(1))) {
                remarks.add(
                        new Remark(
                                RemarkKind.PAID_LONG_AFTER,
                                paidLate(
                                        number,
                                        from,
                                        "more than a year after the last work, " + last),
                                from,
                                last));
            }
            number++;
        }
    }

    private static String paidLate(int number, LocalDate from, String late) {
        return "paid[" + number + "] is for days from " + from + " on, " + late + ".";
    }

    /** The same sum for the same days may have been paid twice, or told twice. */
    private void twins(String list) {
        Set<JsonNode> seen = new HashSet<>();
        int number = 0;
        for (JsonNode each : json.path(list)) {
            if (!seen.add(each)) {
                remarks.add(
                        new Remark(
                                RemarkKind.TWIN,
                                list + "[" + number + "] says the same as one before; both count.",
                                list,
                                number + 1));
            }
            number++;
        }
    }

    /**
     * The days of a pattern are counted from the first day of the week: one of a few days that
     * begins later may lose some that were meant. Of a longer one they are its days off.
     */
    private void patterns() {
        DayOfWeek first = claim.weeks().get(0).start.getDayOfWeek();
        int number = 0;
        for (JsonNode each : json.path("work")) {
            LocalDate from = date(each, "from");
            LocalDate until = date(each, "until");
            int perWeek = each.path("daysPerWeek").asInt(ClaimWeek.DAYS);
            if (from != null && until != null && perWeek < ClaimWeek.DAYS) {
                pattern("work[" + number + "]", from, until, perWeek, first);
                restDays("work[" + number + "]", perWeek, first);
            }
            number++;
        }
    }

    private void pattern(String at, LocalDate from, LocalDate until, int perWeek, DayOfWeek first) {
        LocalDate week = from.with(TemporalAdjusters.previousOrSame(first));
        LocalDate end = until.isBefore(week.plusDays(6)) ? until : week.plusDays(6);
        long told = ChronoUnit.DAYS.between(from, end) + 1;
        long counted = Math.max(0, perWeek - ChronoUnit.DAYS.between(week, from));
        counted = Math.min(counted, told);
        long all = ChronoUnit.DAYS.between(from, until) + 1;
        boolean isShort = all <= ClaimWeek.DAYS && all != perWeek;
        if (isShort && counted < Math.min(told, perWeek)) {
            remarks.add(
                    new Remark(
                            RemarkKind.PATTERN_CUT,
                            at
                                    + ": of the week of "
                                    + week
                                    + " "
                                    + counted
                                    + " of its "
                                    + told
                                    + " days count, since the "
                                    + perWeek
                                    + " days of a week are its first ones, from "
                                    + first.name().toLowerCase(Locale.ROOT)
                                    + " on (weekStart).",
                            week,
                            counted,
                            told));
        }
    }

    /** A pattern of six days of work and one of rest mostly does not mean the day of rest. */
    private void restDays(String at, int perWeek, DayOfWeek first) {
        for (int day = 0; day < perWeek; day++) {
            DayOfWeek weekday = first.plus(day);
            if (claim.calendar().weekdays().containsKey(weekday)
                    && perWeek <= ClaimWeek.DAYS - claim.calendar().weekdays().size()) {
                remarks.add(
                        new Remark(
                                RemarkKind.PATTERN_ON_REST_DAY,
                                at
                                        + ": its days of a week, counted from "
                                        + first.name().toLowerCase(Locale.ROOT)
                                        + " on, hold "
                                        + weekday.name().toLowerCase(Locale.ROOT)
                                        + ", a day of rest in the calendar.",
                                weekday));
            }
        }
    }

    private void unusedFacts() {
        boolean tips = false;
        for (JsonNode each : json.path("extras")) {
            tips |= each.path("kind").asText().equals("tips");
        }
        if (tips && claim.terms().stream().noneMatch(ClaimTerms::tipped)) {
            remarks.add(
                    new Remark(
                            RemarkKind.TIPS_WITHOUT_TIPPED_TERMS,
                            "extras tell of tips, but no terms are tipped: they count for"
                                    + " nothing."));
        }
        if (json.hasNonNull("payPeriodStart")
                && json.path("payPeriod").asText("week").equals("week")) {
            remarks.add(
                    new Remark(
                            RemarkKind.PERIOD_START_WITHOUT_PERIODS,
                            "payPeriodStart is not used: weeks begin on weekStart."));
        }
        if (json.hasNonNull("endReason") && !json.hasNonNull("employmentEnd")) {
            remarks.add(
                    new Remark(
                            RemarkKind.END_REASON_WITHOUT_END,
                            "endReason is not used without employmentEnd."));
        }
        LocalDate begin = claim.weeks().get(0).start;
        LocalDate end = claim.weeks().get(claim.weeks().size() - 1).end();
        for (ClaimTerms terms : claim.terms()) {
            boolean over = terms.until() != null && terms.until().isBefore(begin);
            if (over || terms.from().isAfter(end)) {
                remarks.add(
                        new Remark(
                                RemarkKind.TERMS_OF_NO_DAY,
                                "The terms from "
                                        + terms.from()
                                        + " on hold on no day of the claim.",
                                terms.from()));
            }
        }
    }

    private static LocalDate date(JsonNode object, String field) {
        return new Arguments(object, "").findDate(field).orElse(null);
    }
}
