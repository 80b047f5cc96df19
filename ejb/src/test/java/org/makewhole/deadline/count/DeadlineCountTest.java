package org.makewhole.deadline.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.makewhole.deadline.rule.Confidence;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.RuleSets;

class DeadlineCountTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void saysEachStepInWords() {
        Computations row =
                Computations.of(
                        "us-frcp-6|21 DAYS|US|2026-11-04|plus 1 DAYS; cut 17:00|2026-11-27|x");
        Computation computation = row.compute();
        assertEquals(
                List.of(
                        "Event: Wednesday 4 November 2026.",
                        "21 days from Wednesday 4 November 2026: Wednesday 25 November 2026.",
                        "Extended by 1 day (Letter): Thursday 26 November 2026.",
                        "Thursday 26 November 2026 (Thanksgiving Day) is a day of rest: the next"
                                + " working day is Friday 27 November 2026.",
                        "Until 17:00 on that day (UTC)."),
                computation.words(Locale.ENGLISH));
        assertEquals(
                "jueves 26 de noviembre de 2026 (Acción de Gracias) es día inhábil: el siguiente"
                        + " día hábil es el viernes 27 de noviembre de 2026.",
                computation.words(SPANISH).get(3));
        assertEquals(List.of(), computation.doubts());
    }

    @Test
    void whatIsSetByHandStandsBesideWhatWasComputed() {
        Computation computation =
                Computations.of("calendar-days|30 DAYS|US|2026-01-01|hand 2026-02-20||x").compute();
        assertTrue(computation.isOverridden());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), computation.computed());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), computation.dueOn());
        assertTrue(computation.words(Locale.ENGLISH).get(3).contains("As agreed"));
    }

    @Test
    void anotherTriggerShowsBeforeAndAfter() {
        Computations row = Computations.of("calendar-days|30 DAYS|US|2026-01-01|||x");
        Change change =
                Change.of(
                        row.rule(),
                        row.facts(),
                        row.facts().startingOn(Trigger.on(LocalDate.of(2026, 1, 5))));
        assertTrue(change.movesTheEnd());
        assertEquals(OptionalLong.of(4), change.days());
        Change none = Change.of(row.rule(), row.facts(), row.facts());
        assertFalse(none.movesTheEnd());
        Facts open = row.facts().suspended(new Suspension(NEW_YEAR, Optional.empty(), "Talks"));
        assertEquals(OptionalLong.empty(), Change.of(row.rule(), row.facts(), open).days());
    }

    @Test
    void factsAreAddedOneByOne() {
        Computations row = Computations.of("calendar-days|30 DAYS|US|2026-01-01|||x");
        Facts facts =
                row.facts()
                        .suspended(
                                Suspension.of(
                                        LocalDate.of(2026, 1, 10),
                                        LocalDate.of(2026, 1, 19),
                                        "Talks"))
                        .extended(Extension.by(PeriodLength.of(5, PeriodUnit.DAYS), "Letter"));
        assertEquals(
                LocalDate.of(2026, 2, 15),
                DeadlineCount.compute(row.rule(), facts).dueOn().orElseThrow());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 1)),
                DeadlineCount.compute(
                                row.rule(),
                                facts.overriddenBy(LocalDate.of(2026, 3, 1), "The court said so"))
                        .dueOn());
        assertEquals(List.of(NEW_YEAR), facts.meeting(List.of(NEW_YEAR)).sessions());
    }

    @Test
    void doubtsAreSaid() {
        assertEquals(
                List.of(
                        "No public holidays are known for KP: only weekends were taken into"
                                + " account."),
                doubts("office-days|5 WORKING_DAYS|KP|2026-01-01|||x"));
        assertTrue(doubts("hk-71|7 DAYS|HK|2030-01-01|||x").toString().contains("up to 2026"));
        assertTrue(
                doubts("office-days|5 WORKING_DAYS|QA|2026-03-16|||x")
                        .toString()
                        .contains("once it is announced"));
        Counting remembered =
                RuleSets.countings().values().stream()
                        .filter(way -> way.source().confidence() == Confidence.FROM_MEMORY)
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                doubts(remembered.id() + "|14 DAYS|DE|2026-03-16|||x")
                        .toString()
                        .contains(remembered.source().citation()),
                "a way of counting that nobody compared");
        assertTrue(
                doubts("calendar-days|30 DAYS|US|2026-01-01|plus 60 DAYS; max 60 DAYS||x")
                        .toString()
                        .contains("beyond the maximum of 60 days"));
        assertEquals(List.of(), doubts("calendar-days|30 DAYS|KP|2026-01-01|||x"));
    }

    private static List<String> doubts(String line) {
        return Computations.of(line).compute().doubtWords(Locale.ENGLISH);
    }

    @Test
    void factsThatCannotBeAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Computations.of("calendar-days|24 HOURS|US|2026-01-01|||x").compute(),
                "hours need a time of day");
        assertThrows(
                IllegalArgumentException.class,
                () -> Computations.of("calendar-days|9999 YEARS|US|2026-01-01|||x").compute());
        assertThrows(
                IllegalArgumentException.class,
                () -> Suspension.of(NEW_YEAR, NEW_YEAR.minusDays(1), "Backwards"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Extension(Optional.empty(), Optional.empty(), "Nothing"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Extension.by(PeriodLength.of(3, PeriodUnit.HOURS), "Hours"));
        assertThrows(IllegalArgumentException.class, () -> PeriodLength.parse("three weeks"));
        assertThrows(IllegalArgumentException.class, () -> PeriodLength.of(-1, PeriodUnit.DAYS));
    }
}
