package org.makewhole.deadline.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSets;

/** What holds for every time limit, whatever the rule. */
class DeadlinePropertyTest {

    private static final int TRIES = 200;

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2001, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<Counting> countings() {
        return Arbitraries.of(RuleSets.countings().values());
    }

    @Provide
    Arbitrary<PeriodUnit> units() {
        return Arbitraries.of(
                PeriodUnit.DAYS,
                PeriodUnit.WORKING_DAYS,
                PeriodUnit.WEEKS,
                PeriodUnit.MONTHS,
                PeriodUnit.YEARS);
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("US", "GB", "DE", "SA", "NP", "BN", "GT", "JP", "ZA", "KP");
    }

    /** Short periods that are counted in working days are the one exception, and the law's own. */
    @Property(tries = TRIES)
    void aLongerPeriodNeverEndsEarlier(
            @ForAll("countings") Counting counting,
            @ForAll("units") PeriodUnit unit,
            @ForAll("countries") String country,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 60) int amount,
            @ForAll @IntRange(max = 20) int more) {
        Assume.that(
                unit != PeriodUnit.DAYS
                        || amount > counting.shortPeriod()
                        || amount + more <= counting.shortPeriod());
        LocalDate shorter = end(counting, PeriodLength.of(amount, unit), facts(day, country));
        LocalDate longer = end(counting, PeriodLength.of(amount + more, unit), facts(day, country));
        assertFalse(longer.isBefore(shorter), () -> longer + " is before " + shorter);
    }

    @Property(tries = TRIES)
    void aSuspensionMovesTheEndByItsDays(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 400) int amount,
            @ForAll @IntRange(min = 1, max = 400) int startsAfter,
            @ForAll @IntRange(min = 1, max = 200) int days) {
        Assume.that(startsAfter <= amount);
        Counting counting = RuleSets.getCounting("calendar-days");
        PeriodLength length = PeriodLength.of(amount, PeriodUnit.DAYS);
        LocalDate from = day.plusDays(startsAfter);
        Facts still =
                facts(day, "US").suspended(Suspension.of(from, from.plusDays(days - 1), "Talks"));
        assertEquals(
                end(counting, length, facts(day, "US")).plusDays(days),
                end(counting, length, still));
    }

    @Property(tries = TRIES)
    void aSuspensionIsCappedByTheMaximum(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 100) int amount,
            @ForAll @IntRange(min = 1, max = 200) int days) {
        ClockRule rule =
                Computations.of("calendar-days|" + amount + " DAYS|US|2026-01-01|max 120 DAYS||x")
                        .rule();
        LocalDate from = day.plusDays(1);
        Facts still =
                facts(day, "US").suspended(Suspension.of(from, from.plusDays(days - 1), "Talks"));
        assertEquals(
                day.plusDays(Math.min(amount + days, 120)),
                DeadlineCount.compute(rule, still).dueOn().orElseThrow());
    }

    @Property(tries = TRIES)
    void aMaximumHoldsWhateverHappens(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 100) int amount,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        ClockRule rule =
                Computations.of("calendar-days|" + amount + " DAYS|US|2026-01-01|max 120 DAYS||x")
                        .rule();
        Facts facts =
                facts(day, "US")
                        .extended(Extension.by(PeriodLength.of(more, PeriodUnit.DAYS), "Agreed"));
        LocalDate end = DeadlineCount.compute(rule, facts).dueOn().orElseThrow();
        assertFalse(end.isAfter(day.plusDays(120)));
        assertEquals(amount + more > 120, end.equals(day.plusDays(120)) && amount + more != 120);
    }

    @Property(tries = TRIES)
    void aPeriodThatMovesOffRestDaysEndsOnAWorkingDay(
            @ForAll("countries") String country,
            @ForAll("units") PeriodUnit unit,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 40) int amount) {
        Counting counting = RuleSets.getCounting("office-days");
        Facts facts = facts(day, country);
        LocalDate end = end(counting, PeriodLength.of(amount, unit), facts);
        assertTrue(facts.place().calendar(counting).isWorking(end));
    }

    @Property(tries = TRIES)
    void theSameFactsHaveTheSameAnswer(
            @ForAll("countings") Counting counting, @ForAll("days") LocalDate day) {
        ClockRule rule = Computations.rule(counting.id(), PeriodLength.of(30, PeriodUnit.DAYS));
        assertEquals(
                DeadlineCount.compute(rule, facts(day, "US")),
                DeadlineCount.compute(rule, facts(day, "US")));
    }

    private static Facts facts(LocalDate day, String country) {
        return new Facts(
                Trigger.on(day),
                Place.of(country, "UTC"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static LocalDate end(Counting counting, PeriodLength length, Facts facts) {
        return DeadlineCount.compute(Computations.rule(counting.id(), length), facts)
                .dueOn()
                .orElseThrow();
    }
}
