package org.makewhole.claim.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.makewhole.claim.calculation.AmountsOwed.Line;
import org.makewhole.claim.calculation.AmountsOwed.LineKey;
import org.makewhole.claim.calculation.AmountsOwed.Week;
import org.makewhole.wage.Violation;

/**
 * Two calculations of one claim side by side.
 *
 * @param lines that differ, by week
 * @param violations all of them, with both sums
 * @param same how many lines are the same in both
 */
public record Difference(
        AmountsOwed before,
        AmountsOwed after,
        List<LineChange> lines,
        List<ViolationChange> violations,
        int same) {

    /** Why a line is another one. */
    public enum Reason {
        /** Another pack, or another version of it. */
        RULES,
        HOURS,
        PAYMENTS,
        TERMS,
        /** Other pay, deductions, or what else is said of the claim. */
        OTHER_FACTS,
        /** The same amount, found in another way. */
        ARITHMETIC
    }

    /**
     * A line that differs.
     *
     * @param before null when there was none
     * @param after null when there is none any more
     */
    public record LineChange(LineKey key, Line before, Line after, Set<Reason> reasons) {

        public BigDecimal amountBefore() {
            return before == null ? BigDecimal.ZERO : before.amount();
        }

        public BigDecimal amountAfter() {
            return after == null ? BigDecimal.ZERO : after.amount();
        }

        /** Positive when more is owed now. */
        public BigDecimal change() {
            return amountAfter().subtract(amountBefore());
        }
    }

    /** What is owed under a violation before and after. */
    public record ViolationChange(Violation violation, BigDecimal before, BigDecimal after) {

        /** Positive when more is owed now. */
        public BigDecimal change() {
            return after.subtract(before);
        }
    }

    /** Compares two calculations, each with its question. */
    public static Difference between(
            ClaimQuestion asked, AmountsOwed before, ClaimQuestion askedNow, AmountsOwed after) {
        Map<LineKey, Line> old = byKey(before);
        Map<LineKey, Line> now = byKey(after);
        Set<LineKey> keys = new LinkedHashSet<>();
        before.lines().forEach(line -> keys.add(line.key()));
        after.lines().forEach(line -> keys.add(line.key()));
        Why why = new Why(asked, before, askedNow, after);
        List<LineChange> changes = new ArrayList<>();
        int same = 0;
        for (LineKey key : keys) {
            Line was = old.get(key);
            Line is = now.get(key);
            if (isSame(was, is)) {
                same++;
            } else {
                changes.add(new LineChange(key, was, is, why.of(key, was, is)));
            }
        }
        changes.sort(
                (one, other) -> {
                    int byWeek = one.key().week().compareTo(other.key().week());
                    return byWeek == 0
                            ? one.key().violation().compareTo(other.key().violation())
                            : byWeek;
                });
        return new Difference(before, after, changes, violations(before, after), same);
    }

    private static boolean isSame(Line one, Line other) {
        return one != null
                && other != null
                && one.amount().compareTo(other.amount()) == 0
                && one.interest().compareTo(other.interest()) == 0
                && Objects.equals(one.citation(), other.citation())
                && one.verified() == other.verified()
                && one.formula().equals(other.formula());
    }

    private static Map<LineKey, Line> byKey(AmountsOwed owed) {
        Map<LineKey, Line> lines = new HashMap<>();
        owed.lines().forEach(line -> lines.put(line.key(), line));
        return lines;
    }

    private static List<ViolationChange> violations(AmountsOwed before, AmountsOwed after) {
        Map<Violation, BigDecimal> was = before.subtotals();
        Map<Violation, BigDecimal> is = after.subtotals();
        Map<Violation, ViolationChange> all = new EnumMap<>(Violation.class);
        for (Violation each : Violation.values()) {
            if (was.containsKey(each) || is.containsKey(each)) {
                all.put(
                        each,
                        new ViolationChange(
                                each,
                                was.getOrDefault(each, BigDecimal.ZERO),
                                is.getOrDefault(each, BigDecimal.ZERO)));
            }
        }
        return List.copyOf(all.values());
    }

    /** Positive when more is owed now, damages and interest included. */
    public BigDecimal change() {
        return after.sums().total().subtract(before.sums().total());
    }

    /** Finds what differs in what a line rests on. */
    private record Why(
            ClaimQuestion asked, AmountsOwed before, ClaimQuestion askedNow, AmountsOwed after) {

        Set<Reason> of(LineKey key, Line was, Line is) {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            if (!before.packId().equals(after.packId())
                    || !before.packVersion().equals(after.packVersion())) {
                reasons.add(Reason.RULES);
            }
            Week old = week(before, key.week());
            Week now = week(after, key.week());
            if (differ(old == null ? null : old.hours(), now == null ? null : now.hours())) {
                reasons.add(Reason.HOURS);
            }
            if (differ(old == null ? null : old.paid(), now == null ? null : now.paid())) {
                reasons.add(Reason.PAYMENTS);
            }
            if (!asked.facts().terms().equals(askedNow.facts().terms())) {
                reasons.add(Reason.TERMS);
            }
            if (reasons.isEmpty()) {
                boolean facts = !asked.facts().equals(askedNow.facts());
                boolean sum = was == null || is == null || was.amount().compareTo(is.amount()) != 0;
                reasons.add(facts || sum ? Reason.OTHER_FACTS : Reason.ARITHMETIC);
            }
            return reasons;
        }

        private static boolean differ(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? one != other : one.compareTo(other) != 0;
        }

        private static Week week(AmountsOwed owed, LocalDate start) {
            return owed.weeks().stream()
                    .filter(each -> each.week().equals(start))
                    .findFirst()
                    .orElse(null);
        }
    }
}
