package org.makewhole.wage.remark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PayPeriods;
import org.makewhole.wage.employment.WorkCalendar;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RuleValue;

/** What to know of a claim under the rules of a pack: values that are missing, old or supposed. */
public final class ClaimRemarks {

    private static final List<String> BY_DAY =
            List.of(
                    RuleMethod.MINIMUM_WAGE,
                    RuleMethod.WORKWEEK,
                    RuleMethod.MULTIPLIED_HOURS,
                    RuleMethod.LIQUIDATED_DAMAGES,
                    RuleMethod.INTEREST);

    private final ClaimInput claim;
    private final RulePack pack;
    private final List<Remark> remarks = new ArrayList<>();

    private ClaimRemarks(ClaimInput claim, RulePack pack) {
        this.claim = claim;
        this.pack = pack;
    }

    /**
     * The remarks.
     *
     * @param json the claim as it was written
     * @param claim the same, read
     */
    public static List<Remark> of(
            JsonNode json, ClaimInput claim, RulePack pack, Currency currency) {
        ClaimRemarks remarks = new ClaimRemarks(claim, pack);
        remarks.remarks.addAll(FactRemarks.of(json, claim));
        Remark other = CallRemarks.findOtherCurrency(pack, currency);
        if (other != null) {
            remarks.remarks.add(other);
        }
        FactRemarks.firstWork(claim)
                .ifPresent(first -> remarks.values(first, FactRemarks.lastWork(claim)));
        remarks.adultRate();
        remarks.ordinaryDays();
        remarks.workingDays();
        remarks.holidays(json);
        remarks.weekStart(json);
        return remarks.remarks;
    }

    private void values(LocalDate first, LocalDate last) {
        for (String method : BY_DAY) {
            Rule rule = pack.findRuleOf(method).orElse(null);
            if (rule == null) {
                continue;
            }
            if (rule.first().from().isAfter(first)) {
                remarks.add(
                        new Remark(
                                RemarkKind.NO_VALUES,
                                "The pack has no values of rule "
                                        + rule.key()
                                        + " on "
                                        + first
                                        + "; it has some from "
                                        + rule.first().from()
                                        + " on.",
                                method,
                                first,
                                rule.first().from()));
            }
            RuleValue value = rule.findInForce(last);
            Remark age = value == null ? null : CallRemarks.findAge(pack, rule, value, last);
            if (age != null) {
                remarks.add(age);
            }
        }
    }

    /** Where minimum wages go by age and nobody told it. */
    private void adultRate() {
        boolean unknown =
                claim.age() == null
                        && claim.birthDate() == null
                        && claim.terms().stream().anyMatch(terms -> terms.category() == null);
        boolean byAge =
                pack.findRuleOf(RuleMethod.MINIMUM_WAGE).stream()
                        .flatMap(rule -> rule.values().stream())
                        .anyMatch(value -> value.parameters().hasNonNull("ageBands"));
        if (unknown && byAge) {
            remarks.add(
                    new Remark(
                            RemarkKind.ADULT_RATE,
                            "Neither age nor birthDate is told: the minimum wage of adults was"
                                    + " taken."));
        }
    }

    /** Where a part of a month goes by working days and nobody told how many a week has. */
    private void workingDays() {
        boolean byWorkingDays =
                pack.findRuleOf(RuleMethod.INCOMPLETE_MONTH).stream()
                        .flatMap(rule -> rule.values().stream())
                        .anyMatch(value -> value.parameters().path("inClaim").asBoolean());
        boolean byMonth = claim.periods().every() == PayPeriods.Every.MONTH;
        boolean none = !byWorkingDays || !byMonth;
        if (none || claim.weeks().stream().anyMatch(week -> week.patternDays != null)) {
            return;
        }
        for (ClaimTerms terms : claim.terms()) {
            boolean untold = terms.basis().equals("month") && terms.daysPerWeek() == null;
            if (untold && (isWithin(terms.from(), 1) || isWithin(lastDay(terms), 0))) {
                remarks.add(
                        new Remark(
                                RemarkKind.WORKING_DAYS,
                                "Nobody told how many days of a week are worked: a part of a month"
                                        + " was reckoned by all its days but days of rest. Give"
                                        + " daysPerWeek in the terms."));
                return;
            }
        }
    }

    private LocalDate lastDay(ClaimTerms terms) {
        LocalDate end = claim.employmentEnd();
        boolean first = terms.until() == null || end != null && end.isBefore(terms.until());
        return first ? end : terms.until();
    }

    /** Whether a day lies in the claim and cuts a month; the month goes on on the day after it. */
    private boolean isWithin(LocalDate day, int firstOfMonth) {
        if (day == null || day.plusDays(1L - firstOfMonth).getDayOfMonth() == 1) {
            return false;
        }
        LocalDate end = claim.weeks().get(claim.weeks().size() - 1).end();
        return !day.isBefore(claim.weeks().get(0).start) && !day.isAfter(end);
    }

    /** Where weeks mostly begin on another day than that from which patterns were counted. */
    private void weekStart(JsonNode json) {
        boolean patterns = false;
        for (JsonNode each : json.path("work")) {
            patterns |= each.path("daysPerWeek").asInt(ClaimWeek.DAYS) < ClaimWeek.DAYS;
        }
        boolean other = pack.weekStart() != null && pack.weekStart() != DayOfWeek.MONDAY;
        if (patterns && other && !json.hasNonNull("weekStart")) {
            remarks.add(
                    new Remark(
                            RemarkKind.WEEK_START,
                            "The days of patterns were counted from Monday; there the week mostly"
                                    + " begins on "
                                    + pack.weekStart()
                                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                    + ": give weekStart.",
                            pack.weekStart()));
        }
    }

    /** Where a pack tells several kinds of holidays apart and the claim does not. */
    private void holidays(JsonNode json) {
        boolean untold = false;
        for (JsonNode each : json.at("/calendar/holidays")) {
            untold |= !each.hasNonNull("kind");
        }
        Set<String> others = known();
        others.removeIf(
                kind ->
                        kind.contains(WorkCalendar.ON)
                                || Set.of("holiday", "rest-day", "ordinary").contains(kind));
        if (untold && !others.isEmpty()) {
            remarks.add(
                    new Remark(
                            RemarkKind.HOLIDAYS_OF_NO_KIND,
                            "Holidays without a kind were taken for holiday; the pack has "
                                    + String.join(", ", others)
                                    + " besides.",
                            String.join(", ", others)));
        }
    }

    /** The kinds of days of which the pack says something. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        Stream.of(RuleMethod.MULTIPLIED_HOURS, RuleMethod.AVERAGED_PAY)
                .map(pack::rulesOf)
                .flatMap(Collection::stream)
                .flatMap(rule -> rule.values().stream())
                .map(value -> value.parameters().path("inClaim"))
                .forEach(
                        inClaim -> {
                            inClaim.path("days").fieldNames().forEachRemaining(known::add);
                            if (!inClaim.isMissingNode() && !inClaim.has("days")) {
                                known.add(inClaim.path("kind").asText("holiday"));
                            }
                        });
        return known;
    }

    /** Days that stand in the calendar and of which the pack says nothing. */
    private void ordinaryDays() {
        Set<String> told = new TreeSet<>(claim.calendar().dates().values());
        told.addAll(claim.calendar().weekdays().values());
        if (told.isEmpty()) {
            return;
        }
        told.removeAll(known());
        told.remove("ordinary");
        if (!told.isEmpty()) {
            remarks.add(
                    new Remark(
                            RemarkKind.ORDINARY_DAYS,
                            "Pack "
                                    + pack.identity().id()
                                    + " has no pay of its own for days of kind "
                                    + String.join(", ", told)
                                    + ": they count as ordinary days.",
                            String.join(", ", told)));
        }
    }
}
