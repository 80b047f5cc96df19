package org.makewhole.claim.facts;

import static org.makewhole.claim.facts.ClaimProblem.Kind.BREAK_TOO_LONG;
import static org.makewhole.claim.facts.ClaimProblem.Kind.DUPLICATE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.ENDS_BEFORE_IT_BEGINS;
import static org.makewhole.claim.facts.ClaimProblem.Kind.IN_FUTURE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.MISSING;
import static org.makewhole.claim.facts.ClaimProblem.Kind.NEGATIVE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.NOT_BETWEEN;
import static org.makewhole.claim.facts.ClaimProblem.Kind.NOT_POSITIVE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.OUT_OF_RANGE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.OVERLAPPING;
import static org.makewhole.claim.facts.ClaimProblem.Kind.TOLD_TWICE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.TOO_LARGE;
import static org.makewhole.claim.facts.ClaimProblem.Kind.TOO_MANY_DECIMALS;
import static org.makewhole.claim.facts.ClaimProblem.Kind.UNKNOWN_CODE;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.wage.pack.RulePackReader;
import org.makewhole.wage.pack.RulePacks;

/** Finds everything in facts that keeps them from being computed. */
public final class FactsCheck {

    private static final BigDecimal DAY = new BigDecimal(24);
    private static final BigDecimal WEEK = new BigDecimal(168);
    private static final BigDecimal DAYS = new BigDecimal(7);
    private static final BigDecimal OLDEST = new BigDecimal(120);
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final BigDecimal LARGEST_LOADING = BigDecimal.TEN;
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_LAG = 366;
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final List<ClaimProblem> problems = new ArrayList<>();
    private final ClaimFacts facts;
    private final LocalDate today;
    private final int minorUnit;
    private final DayOfWeek weekStart;

    private FactsCheck(ClaimFacts facts, Currency currency, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.minorUnit = Math.max(0, currency.getDefaultFractionDigits());
        this.weekStart = facts.weekStart() == null ? DayOfWeek.MONDAY : facts.weekStart();
    }

    /**
     * The problems of {@code facts}, empty when there are none.
     *
     * @param currency of all amounts
     * @param today work that has not begun by then is refused
     */
    public static List<ClaimProblem> check(ClaimFacts facts, Currency currency, LocalDate today) {
        FactsCheck check = new FactsCheck(facts, currency, today);
        check.all();
        return List.copyOf(check.problems);
    }

    private void all() {
        if (facts.pack() != null && RulePacks.findById(facts.pack()).isEmpty()) {
            add("pack", UNKNOWN_CODE);
        }
        terms();
        if (facts.work().isEmpty() && facts.paid().isEmpty() && facts.extras().isEmpty()) {
            add("work", MISSING);
        }
        for (int i = 0; i < facts.work().size(); i++) {
            work("work[" + i + "]", facts.work().get(i));
        }
        onceOnly();
        for (int i = 0; i < facts.extras().size(); i++) {
            OtherPay extra = facts.extras().get(i);
            String path = "extras[" + i + "]";
            if (extra == null || extra.kind() == null) {
                add(path + ".kind", MISSING);
            }
            if (extra != null) {
                sum(path, extra.from(), extra.until(), extra.amount());
                if (extra.nights() != null) {
                    number(path + ".nights", extra.nights(), LARGEST, 0);
                }
            }
        }
        for (int i = 0; i < facts.paid().size(); i++) {
            Payment payment = facts.paid().get(i);
            if (payment == null) {
                add("paid[" + i + "].amount", MISSING);
            } else {
                sum("paid[" + i + "]", payment.from(), payment.until(), payment.amount());
            }
        }
        rest();
    }

    private void terms() {
        if (facts.terms().isEmpty()) {
            add("terms", MISSING);
        }
        for (int i = 0; i < facts.terms().size(); i++) {
            PayTerms terms = facts.terms().get(i);
            String path = "terms[" + i + "]";
            if (terms == null) {
                add(path + ".rate", MISSING);
                continue;
            }
            stretch(path, terms.from(), terms.until(), true);
            if (terms.basis() == null) {
                add(path + ".basis", MISSING);
            }
            // Rates may be finer than the smallest coin: 8.375 an hour is a real agreement.
            if (terms.rate() != null && terms.rate().signum() == 0) {
                add(path + ".rate", NOT_POSITIVE);
            } else {
                number(path + ".rate", terms.rate(), LARGEST, MOST_DECIMALS);
            }
            if (terms.hoursPerWeek() != null) {
                positive(path + ".hoursPerWeek", terms.hoursPerWeek(), WEEK);
            }
            if (terms.daysPerWeek() != null) {
                positive(path + ".daysPerWeek", terms.daysPerWeek(), DAYS);
            }
            if (terms.casual() != null && terms.casual().loading() != null) {
                positive(path + ".loading", terms.casual().loading(), LARGEST_LOADING);
            }
            for (int before = 0; before < i; before++) {
                if (overlap(terms, facts.terms().get(before))) {
                    add(path + ".from", OVERLAPPING);
                    break;
                }
            }
        }
    }

    private static boolean overlap(PayTerms one, PayTerms other) {
        return other != null
                && one.from() != null
                && other.from() != null
                && (other.until() == null || !other.until().isBefore(one.from()))
                && (one.until() == null || !one.until().isBefore(other.from()));
    }

    private void work(String path, WorkRecord record) {
        if (record == null || record.grain() == null) {
            add(path + ".date", MISSING);
            return;
        }
        switch (record.grain()) {
            case DAY -> day(path + ".date", record.date(), true);
            case WEEK -> day(path + ".weekOf", record.weekOf(), true);
            default -> {
                stretch(path, record.from(), record.until(), false);
                future(path + ".from", record.from());
            }
        }
        if (record.daysPerWeek() != null) {
            positive(path + ".daysPerWeek", new BigDecimal(record.daysPerWeek()), DAYS);
        }
        if (record.counts() != null && record.counts().pieces() != null) {
            number(path + ".pieces", record.counts().pieces(), LARGEST, MOST_DECIMALS);
        }
        if (record.shifts().isEmpty()) {
            hours(path, record, record.grain() == WorkRecord.Grain.WEEK ? WEEK : DAY);
        } else {
            shifts(path, record.shifts());
        }
    }

    private void hours(String path, WorkRecord record, BigDecimal most) {
        boolean estimated = record.hoursLow() != null && record.hoursHigh() != null;
        if (record.hours() != null || !estimated) {
            number(path + ".hours", record.hours(), most, MOST_DECIMALS);
        }
        if (record.hoursLow() != null) {
            number(path + ".hoursLow", record.hoursLow(), most, MOST_DECIMALS);
        }
        if (record.hoursHigh() != null) {
            number(path + ".hoursHigh", record.hoursHigh(), most, MOST_DECIMALS);
        }
        BigDecimal low = record.hoursLow() == null ? record.hours() : record.hoursLow();
        BigDecimal high = record.hoursHigh() == null ? record.hours() : record.hoursHigh();
        BigDecimal likely = record.hours() == null ? low : record.hours();
        if (low != null
                && high != null
                && (low.compareTo(likely) > 0 || likely.compareTo(high) > 0)) {
            add(path + ".hours", NOT_BETWEEN);
        }
    }

    private void shifts(String path, List<Shift> shifts) {
        List<long[]> stretches = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            String at = path + ".shifts[" + i + "]";
            if (shift == null || shift.start() == null) {
                add(at + ".start", MISSING);
            } else if (shift.end() == null) {
                add(at + ".end", MISSING);
            } else {
                long start = shift.start().toSecondOfDay() / 60;
                long minutes = Duration.between(shift.start(), shift.end()).toMinutes();
                long length = minutes <= 0 ? minutes + Duration.ofDays(1).toMinutes() : minutes;
                int pause = shift.breakMinutes() == null ? 0 : shift.breakMinutes();
                if (pause < 0) {
                    add(at + ".breakMinutes", NEGATIVE);
                } else if (pause > length) {
                    add(at + ".breakMinutes", BREAK_TOO_LONG);
                }
                if (stretches.stream().anyMatch(s -> start < s[1] && s[0] < start + length)) {
                    add(at + ".start", OVERLAPPING);
                }
                stretches.add(new long[] {start, start + length});
            }
        }
    }

    /** Work that is counted twice is worse than a refusal. */
    private void onceOnly() {
        List<WorkRecord> patterns =
                facts.work().stream()
                        .filter(each -> each != null && each.grain() == WorkRecord.Grain.PATTERN)
                        .filter(each -> each.from() != null && each.until() != null)
                        .toList();
        Set<LocalDate> days = new HashSet<>();
        Map<LocalDate, WorkRecord.Grain> weeks = new HashMap<>();
        for (int i = 0; i < facts.work().size(); i++) {
            WorkRecord record = facts.work().get(i);
            if (record != null && record.grain() == WorkRecord.Grain.DAY) {
                if (!days.add(record.date())) {
                    add("work[" + i + "].date", DUPLICATE);
                }
                weeks.put(week(record.date()), WorkRecord.Grain.DAY);
            }
        }
        for (int i = 0; i < facts.work().size(); i++) {
            WorkRecord record = facts.work().get(i);
            if (record != null && record.grain() == WorkRecord.Grain.WEEK) {
                WorkRecord.Grain before =
                        weeks.putIfAbsent(week(record.weekOf()), WorkRecord.Grain.WEEK);
                if (before != null) {
                    add(
                            "work[" + i + "].weekOf",
                            before == WorkRecord.Grain.WEEK ? DUPLICATE : OVERLAPPING);
                } else if (isInPattern(patterns, record.weekOf())) {
                    add("work[" + i + "].weekOf", OVERLAPPING);
                }
            }
        }
    }

    private boolean isInPattern(List<WorkRecord> patterns, LocalDate day) {
        LocalDate first = week(day);
        LocalDate last = first.plusDays(6);
        return patterns.stream()
                .anyMatch(
                        record -> !record.from().isAfter(last) && !record.until().isBefore(first));
    }

    private LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private void sum(String path, LocalDate from, LocalDate until, BigDecimal amount) {
        stretch(path, from, until, false);
        number(path + ".amount", amount, LARGEST, minorUnit);
    }

    private void rest() {
        if (facts.employmentEnd() != null) {
            day("employmentEnd", facts.employmentEnd(), false);
        }
        Employment employment = facts.employment();
        if (employment.start() != null) {
            day("employmentStart", employment.start(), false);
            LocalDate end = facts.employmentEnd();
            if (end != null && end.isBefore(employment.start())) {
                add("employmentEnd", ENDS_BEFORE_IT_BEGINS);
            }
        }
        if (employment.birthDate() != null) {
            day("birthDate", employment.birthDate(), true);
            if (facts.age() != null) {
                add("birthDate", TOLD_TWICE);
            }
        }
        if (employment.payPeriodStart() != null) {
            day("payPeriodStart", employment.payPeriodStart(), false);
        }
        if (facts.interestTo() != null) {
            day("interestTo", facts.interestTo(), false);
        }
        if (facts.paydayLagDays() != null) {
            number(
                    "paydayLagDays",
                    new BigDecimal(facts.paydayLagDays()),
                    new BigDecimal(LONGEST_LAG),
                    0);
        }
        if (facts.age() != null) {
            positive("age", facts.age(), OLDEST);
        }
        facts.claimed()
                .forEach(
                        (violation, sum) ->
                                number("claimed." + violation, sum, LARGEST, minorUnit));
    }

    private void stretch(String path, LocalDate from, LocalDate until, boolean mayLast) {
        day(path + ".from", from, false);
        if (until != null || !mayLast) {
            day(path + ".until", until, false);
        }
        if (from != null && until != null && until.isBefore(from)) {
            add(path + ".until", ENDS_BEFORE_IT_BEGINS);
        }
    }

    private void day(String path, LocalDate day, boolean notInFuture) {
        if (day == null) {
            add(path, MISSING);
        } else if (day.isBefore(RulePackReader.EARLIEST_DAY) || day.isAfter(LATEST)) {
            add(path, OUT_OF_RANGE);
        } else if (notInFuture) {
            future(path, day);
        }
    }

    private void future(String path, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            add(path, IN_FUTURE);
        }
    }

    private void positive(String path, BigDecimal value, BigDecimal most) {
        if (value.signum() <= 0) {
            add(path, NOT_POSITIVE);
        } else {
            number(path, value, most, MOST_DECIMALS);
        }
    }

    private void number(String path, BigDecimal value, BigDecimal most, int decimals) {
        if (value == null) {
            add(path, MISSING);
        } else if (value.signum() < 0) {
            add(path, NEGATIVE);
        } else if (value.compareTo(most) > 0) {
            add(path, TOO_LARGE);
        } else if (value.stripTrailingZeros().scale() > decimals) {
            add(path, TOO_MANY_DECIMALS);
        }
    }

    private void add(String path, ClaimProblem.Kind kind) {
        problems.add(new ClaimProblem(path, kind));
    }
}
