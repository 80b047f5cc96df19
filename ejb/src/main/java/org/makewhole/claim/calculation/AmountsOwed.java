package org.makewhole.claim.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.wage.Violation;
import org.makewhole.wage.award.LimitationState;
import org.makewhole.wage.owed.Owed;

/**
 * What is owed, as a calculation found it.
 *
 * @param packId which rule pack was applied
 * @param packVersion and at which version
 * @param currency of all amounts
 * @param sums over all lines
 * @param lines amounts owed, by date and then in the order in which payments are credited
 * @param weeks by date
 * @param awards damages and penalties one by one; empty when not kept
 * @param limitation by payday and forum
 * @param gaps where evidence is missing
 * @param unverifiedRules keys of the rules whose values were not compared with their source
 * @param notes keys of the pack's notes that go with this calculation
 * @param notReckoned rules that may give more, where all that is statutory was asked for
 */
public record AmountsOwed(
        String packId,
        String packVersion,
        Currency currency,
        Sums sums,
        List<Line> lines,
        List<Week> weeks,
        List<Award> awards,
        List<Payday> limitation,
        List<Gap> gaps,
        List<String> unverifiedRules,
        List<String> notes,
        List<NotReckoned> notReckoned) {

    /**
     * A rule that may give more.
     *
     * @param rule its key
     * @param title in English at the time
     * @param because {@code TO_BE_ASKED_FOR} and the like, as docs/wage-engine.md has them
     */
    public record NotReckoned(String rule, String title, String citation, String because) {}

    /**
     * The totals.
     *
     * @param wages all lines together
     * @param damages on top of wages
     * @param penalties on top of wages
     * @param interest to the day that was asked for
     * @param earned all that was earned, paid or not
     * @param paid all that was paid
     * @param excess paid beyond earnings in single weeks; wages = earned - paid + excess
     * @param low wages with the lowest estimates
     * @param high wages with the highest estimates
     */
    public record Sums(
            BigDecimal wages,
            BigDecimal damages,
            BigDecimal penalties,
            BigDecimal interest,
            BigDecimal earned,
            BigDecimal paid,
            BigDecimal excess,
            BigDecimal low,
            BigDecimal high) {

        /** Wages, damages, penalties and interest together. */
        public BigDecimal total() {
            return wages.add(damages).add(penalties).add(interest);
        }

        /** Whether the hours are an estimate, so that wages are a range. */
        public boolean isRange() {
            return low.compareTo(high) != 0;
        }
    }

    /**
     * One amount owed.
     *
     * @param week first day of the week
     * @param dueOn payday
     * @param item what it is within its violation, such as {@code rest-day}; null where that says
     *     it
     * @param rule stable key of the rule in the pack; null for what the pack has no rule for
     * @param title of the rule in English at the time; null without a rule
     * @param citation the provision at the time; null without a rule
     * @param source where the values were found; null when not kept
     * @param verified whether that source had been checked
     * @param earned under this head
     * @param credited of what was paid
     * @param amount earned less credited, above zero
     * @param interest on it
     * @param formula the arithmetic with the numbers in it, steps parted by semicolons
     * @param steps the same, each with the name of its figure and its rounding; empty when not kept
     */
    public record Line(
            LocalDate week,
            LocalDate dueOn,
            Violation violation,
            String item,
            String rule,
            String title,
            String citation,
            String source,
            boolean verified,
            BigDecimal earned,
            BigDecimal credited,
            BigDecimal amount,
            BigDecimal interest,
            String formula,
            List<String> steps) {

        public Line {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        /** What makes it the same line in another calculation. */
        public LineKey key() {
            return new LineKey(week, violation, rule, item);
        }
    }

    /** Identifies a line within a calculation. */
    public record LineKey(LocalDate week, Violation violation, String rule, String item) {}

    /**
     * What a week, or a longer pay period, came to.
     *
     * @param week first day
     * @param until last day; null when not kept, which is the seventh
     * @param dueOn payday
     * @param hours worked
     * @param estimated whether they are an estimate
     * @param earned under the pack
     * @param paid for the week
     * @param excess paid beyond what the week earned; not set against other weeks
     */
    public record Week(
            LocalDate week,
            LocalDate until,
            LocalDate dueOn,
            BigDecimal hours,
            boolean estimated,
            BigDecimal earned,
            BigDecimal paid,
            BigDecimal excess) {

        /** What is still owed for the week. */
        public BigDecimal shortfall() {
            return earned.subtract(paid).add(excess);
        }
    }

    /**
     * A payday in a forum.
     *
     * @param amount owed on that day, penalties included
     * @param lastDay null while the period does not run
     */
    public record Payday(
            LocalDate dueOn,
            String forum,
            BigDecimal amount,
            LocalDate lastDay,
            LimitationState state) {

        static Payday of(Owed.Payday day) {
            return new Payday(day.dueOn(), day.forum(), day.amount(), day.lastDay(), day.state());
        }

        private Payday within(int years, LocalDate asOf) {
            LocalDate last = dueOn.plusYears(years);
            return new Payday(dueOn, forum, amount, last, LimitationState.on(asOf, last));
        }
    }

    /**
     * Damages or a penalty on top of wages.
     *
     * @param kind {@code DAMAGES} or {@code PENALTY}
     * @param title of the rule in English at the time; null without a rule
     * @param shares the amount by violation; empty when not kept
     */
    public record Award(
            String kind,
            LocalDate dueOn,
            String rule,
            String title,
            String citation,
            boolean verified,
            BigDecimal amount,
            String formula,
            Map<Violation, BigDecimal> shares) {}

    /** Evidence that is missing for a week: hours, proof of pay or the contract. */
    public record Gap(LocalDate week, Missing missing) {}

    /** What is missing. */
    public enum Missing {
        HOURS,
        PAY_PROOF,
        CONTRACT
    }

    /** What is claimed and what was computed under one violation. */
    public record Comparison(Violation violation, BigDecimal claimed, BigDecimal computed) {

        /** Positive when the rules yield more than is claimed. */
        public BigDecimal difference() {
            return computed.subtract(claimed);
        }
    }

    public AmountsOwed {
        lines = List.copyOf(lines);
        weeks = List.copyOf(weeks);
        awards = List.copyOf(awards);
        limitation = List.copyOf(limitation);
        gaps = List.copyOf(gaps);
        unverifiedRules = List.copyOf(unverifiedRules);
        notes = List.copyOf(notes);
        notReckoned = List.copyOf(notReckoned);
    }

    /** Wages by violation; those with nothing owed are left out. */
    public Map<Violation, BigDecimal> subtotals() {
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        lines.forEach(line -> subtotals.merge(line.violation(), line.amount(), BigDecimal::add));
        return Collections.unmodifiableMap(subtotals);
    }

    /** Interest by violation; those without are left out. */
    public Map<Violation, BigDecimal> interest() {
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        lines.stream()
                .filter(line -> line.interest().signum() != 0)
                .forEach(line -> sums.merge(line.violation(), line.interest(), BigDecimal::add));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * Damages and penalties by violation, all of which are the worker's; without what was kept
     * before they were divided.
     */
    public Map<Violation, BigDecimal> onTop() {
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        awards.forEach(
                award -> award.shares().forEach((v, part) -> sums.merge(v, part, BigDecimal::add)));
        return Collections.unmodifiableMap(sums);
    }

    /** Wages that can still be claimed, by forum: their period runs or has not begun to run. */
    public Map<String, BigDecimal> inTimeByForum() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Payday payday : limitation) {
            BigDecimal open =
                    payday.state() == LimitationState.BARRED ? BigDecimal.ZERO : payday.amount();
            sums.merge(payday.forum(), open, BigDecimal::add);
        }
        return sums;
    }

    /** The same where each payday can be claimed for so many years, in every forum. */
    AmountsOwed withLimitation(int years, LocalDate asOf) {
        return new AmountsOwed(
                packId,
                packVersion,
                currency,
                sums,
                lines,
                weeks,
                awards,
                limitation.stream().map(payday -> payday.within(years, asOf)).toList(),
                gaps,
                unverifiedRules,
                notes,
                notReckoned);
    }

    /** Whether lines, sums and pack are the same, so that nobody needs to look. */
    public boolean isSameAs(AmountsOwed other) {
        return packId.equals(other.packId)
                && packVersion.equals(other.packVersion)
                && sums.total().compareTo(other.sums.total()) == 0
                && sums.wages().compareTo(other.sums.wages()) == 0
                && lines.size() == other.lines.size()
                && lines.stream()
                        .allMatch(
                                line ->
                                        other.findLine(line.key())
                                                .filter(
                                                        each ->
                                                                each.amount()
                                                                                .compareTo(
                                                                                        line
                                                                                                .amount())
                                                                        == 0)
                                                .isPresent());
    }

    /** The line with that key. */
    public Optional<Line> findLine(LineKey key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** What is claimed beside what was computed, by violation; empty when nothing is claimed. */
    public List<Comparison> compare(Map<Violation, BigDecimal> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<Violation, BigDecimal> computed = new EnumMap<>(subtotals());
        claimed.keySet().forEach(violation -> computed.putIfAbsent(violation, BigDecimal.ZERO));
        return computed.entrySet().stream()
                .map(
                        each ->
                                new Comparison(
                                        each.getKey(),
                                        claimed.getOrDefault(each.getKey(), BigDecimal.ZERO),
                                        each.getValue()))
                .toList();
    }
}
