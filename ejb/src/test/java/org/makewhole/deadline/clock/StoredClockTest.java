package org.makewhole.deadline.clock;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.calendar.Closure;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Suspension;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.RuleJson;
import org.makewhole.deadline.rule.RuleSet;
import org.makewhole.deadline.rule.RuleSets;
import org.makewhole.shared.error.BusinessException;

/** What is kept of a clock is what it was computed from. */
class StoredClockTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Facts facts() {
        return new Facts(
                new Trigger(DAY, Optional.of(LocalTime.of(16, 30)), Optional.of(DAY.minusDays(9))),
                new Place(
                        "DE",
                        Optional.of("BY"),
                        ZoneId.of("Europe/Berlin"),
                        List.of(new Closure(DAY.plusDays(3), DAY.plusDays(4), "Betriebsruhe"))),
                List.of(
                        Suspension.of(DAY.plusDays(1), DAY.plusDays(2), "talks"),
                        new Suspension(DAY.plusYears(9), Optional.empty(), "stay \"so far\"")),
                List.of(
                        Extension.by(PeriodLength.parse("3 WORKING_DAYS"), "letter"),
                        Extension.until(DAY.plusDays(70), "agreed")),
                List.of(DAY.plusDays(20), DAY.plusDays(120)),
                Optional.of(new Facts.SetByHand(DAY.plusDays(60), "judge said so")));
    }

    @Test
    void factsAreReadAsTheyWereWritten() {
        assertEquals(facts(), StoredFacts.read(StoredFacts.write(facts())));
        Facts plain = Facts.of(Trigger.on(DAY), Place.of("US", "America/New_York"));
        assertEquals(plain, StoredFacts.read(StoredFacts.write(plain)));
    }

    @Test
    void everyShippedRuleIsReadAsItWasWritten() {
        assertAll(
                RuleSets.all().stream()
                        .map(RuleSet::rules)
                        .flatMap(List::stream)
                        .<Executable>map(
                                rule ->
                                        () ->
                                                assertEquals(
                                                        rule,
                                                        RuleJson.read(RuleJson.write(rule)),
                                                        rule.id())));
    }

    @Test
    void theVersionOfARuleFollowsItsContent() {
        RuleSet set = RuleSets.find("us-federal").orElseThrow();
        ClockRule one = set.rules().get(0);
        ClockRule other = set.rules().get(1);
        assertEquals(RuleJson.version(one), RuleJson.version(RuleJson.read(RuleJson.write(one))));
        assertFalse(RuleJson.version(one).equals(RuleJson.version(other)));
        RuleInUse shipped = RuleInUse.findShipped("us-federal", one.id()).orElseThrow();
        assertFalse(shipped.isOutdated());
        assertTrue(new RuleInUse("us-federal", "000000000000", one).isOutdated());
        assertTrue(new RuleInUse("gone", shipped.version(), one).isOutdated());
        assertFalse(RuleInUse.own(one).isOutdated());
    }

    @Test
    void whatWasSaidIsKeptInBothLanguages() {
        ClockRule rule = RuleSets.find("us-federal").orElseThrow().rules().get(0);
        Computation computation =
                DeadlineCount.compute(
                        rule, Facts.of(Trigger.on(DAY), Place.of("US", "America/New_York")));
        ToldComputation told = ToldComputation.read(ToldComputation.of(computation).write());
        assertEquals(computation.words(Locale.ENGLISH), told.steps(Locale.ENGLISH));
        Locale spanish = Locale.forLanguageTag("es");
        assertEquals(computation.words(spanish), told.steps(spanish));
        assertEquals(computation.doubtWords(spanish), told.doubts(spanish));
        assertEquals(told.steps(Locale.ENGLISH), told.steps(Locale.FRENCH));
    }

    @Test
    void aChangeNeedsWhatItIsAbout() {
        Facts plain = Facts.of(Trigger.on(DAY), Place.of("US", "America/New_York"));
        refused("clockNeedsDay", FactChange.extension(null, "letter"), plain);
        refused("clockNeedsDay", FactChange.trigger(null, "wrong day"), plain);
        refused("clockNothingSuspended", FactChange.resumption(DAY, "order"), plain);
        refused(
                "clockSuspensionOrder",
                FactChange.suspension(DAY, DAY.minusDays(1), "order"),
                plain);
        Facts still = FactChange.suspension(DAY, null, "order").applyTo(plain);
        refused("clockSuspensionOrder", FactChange.resumption(DAY.minusDays(1), "end"), still);
        Facts resumed = FactChange.resumption(DAY.plusDays(4), "end").applyTo(still);
        assertEquals(List.of(Suspension.of(DAY, DAY.plusDays(4), "order")), resumed.suspensions());
    }

    @Test
    void aDaySetByHandGoesAndTheComputedOneCountsAgain() {
        Facts plain = Facts.of(Trigger.on(DAY), Place.of("US", "America/New_York"));
        Facts byHand = FactChange.setByHand(DAY.plusDays(5), "as told").applyTo(plain);
        assertEquals(DAY.plusDays(5), byHand.override().orElseThrow().day());
        FactChange back = new FactChange(FactChange.Kind.BY_RULE, "mistake", null, null, null);
        assertEquals(plain, back.applyTo(byHand));
    }

    private static void refused(String key, FactChange change, Facts facts) {
        assertEquals(
                key, assertThrows(BusinessException.class, () -> change.applyTo(facts)).getKey());
    }
}
