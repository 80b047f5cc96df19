package org.makewhole.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;

class RuleSetsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void everyShippedRuleCanBeComputed() {
        assertFalse(RuleSets.all().isEmpty());
        for (RuleSet set : RuleSets.all()) {
            for (ClockRule rule : set.rules()) {
                String where = set.id() + "/" + rule.id();
                Facts facts =
                        Facts.of(
                                        Trigger.at(LocalDate.of(2026, 6, 1), LocalTime.NOON),
                                        Place.of(set.country().orElse("CH"), set.zone()))
                                .meeting(
                                        List.of(
                                                LocalDate.of(2026, 11, 2),
                                                LocalDate.of(2027, 3, 8),
                                                LocalDate.of(2027, 6, 14)));
                Computation computation = DeadlineCount.compute(rule, facts);
                assertTrue(computation.due().isPresent(), where);
                assertFalse(computation.words(SPANISH).isEmpty(), where);
                boolean remembered = rule.source().confidence() == Confidence.FROM_MEMORY;
                assertEquals(
                        remembered,
                        computation.doubtWords(Locale.ENGLISH).toString().contains("The rule was"),
                        where);
            }
        }
    }

    /** What the documents say is in the rules. */
    @Test
    void theDocumentsTellHowManyLimitsWereCompared() throws IOException {
        List<ClockRule> rules =
                RuleSets.all().stream().flatMap(set -> set.rules().stream()).toList();
        long remembered =
                rules.stream()
                        .filter(rule -> rule.source().confidence() == Confidence.FROM_MEMORY)
                        .count();
        String clocks = Files.readString(Path.of("..", "docs", "clocks.md")).replace('\n', ' ');
        assertTrue(
                clocks.contains(rules.size() + " time limits in " + RuleSets.all().size()),
                () -> rules.size() + " limits");
        assertTrue(
                clocks.contains(
                        (rules.size() - remembered)
                                + " were compared with their source, "
                                + remembered
                                + " are told from memory"),
                () -> remembered + " from memory");
        assertTrue(
                Files.readString(Path.of("..", "README.md"))
                        .contains(remembered + " of the " + rules.size() + " limits"));
    }

    /** The Netherlands: what is longer ends on the day of rest, and a stored rule says so too. */
    @Test
    void aDayOfRestMovesTheEndOfShorterPeriodsOnly() {
        Counting dutch = RuleSets.getCounting("nl-termijnenwet");
        assertTrue(dutch.isMoved(PeriodLength.parse("90 DAYS")));
        assertFalse(dutch.isMoved(PeriodLength.parse("91 DAYS")));
        assertFalse(dutch.isMoved(PeriodLength.parse("1 YEARS")));
        assertTrue(RuleSets.getCounting("de-bgb").isMoved(PeriodLength.parse("30 YEARS")));
        ClockRule any = RuleSets.all().get(0).rules().get(0);
        assertEquals(Counting.LEAST_FROM, any.counting().leastFrom());
        ClockRule rule =
                new ClockRule(
                        any.id(),
                        any.title(),
                        any.trigger(),
                        any.start(),
                        any.length(),
                        any.direction(),
                        dutch,
                        any.receipt(),
                        any.cutOff(),
                        any.afterSuspension(),
                        any.maximum(),
                        any.duty(),
                        any.source());
        assertEquals(rule, RuleJson.read(RuleJson.write(rule)));
    }

    @Test
    void aMistakeThatCostsTheClaimIsDangerous() {
        assertTrue(new Duty(Actor.CLAIMANT, Silence.FORFEITURE, Basis.RULE).isDangerous());
        assertFalse(new Duty(Actor.EMPLOYER, Silence.FORFEITURE, Basis.RULE).isDangerous());
        assertFalse(new Duty(Actor.CLAIMANT, Silence.NOTHING, Basis.RULE).isDangerous());
    }

    @Test
    void aRecessMayRunOverTheYearsEnd() {
        Recess winter = new Recess(MonthDay.of(12, 20), MonthDay.of(1, 20), "Recess");
        assertTrue(winter.covers(LocalDate.of(2026, 12, 20)));
        assertTrue(winter.covers(LocalDate.of(2027, 1, 20)));
        assertFalse(winter.covers(LocalDate.of(2027, 1, 21)));
        Recess august = new Recess(MonthDay.of(8, 1), MonthDay.of(8, 31), "Recess");
        assertTrue(august.covers(LocalDate.of(2026, 8, 31)));
        assertFalse(august.covers(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void aRuleOfTheWholeFormIsRead() throws IOException {
        RuleSet set =
                read(
                        """
                        {"format": 1, "title": {"en": "Court", "es": "Juzgado"},
                         "country": "GB", "zone": "Europe/London",
                         "overview": {"en": "For all", "es": "Para todos"},
                         "source": {"citation": "Act", "confidence": "SOURCE_FOUND"},
                         "rules": [{
                           "id": "claim", "title": {"en": "Claim", "es": "Demanda"},
                           "trigger": {"en": "End", "es": "Fin"}, "start": "END_OF_EMPLOYMENT",
                           "length": "3 MONTHS", "direction": "AFTER",
                           "counting": "gb-beginning-with",
                           "receipt": {"after": "16:00", "adds": "2 DAYS", "onWorkingDay": true},
                           "cutOff": {"time": "16:00", "withOffice": true},
                           "afterSuspension": "1 MONTHS", "maximum": "6 YEARS",
                           "actor": "CLAIMANT", "silence": "FORFEITURE", "basis": "RULE",
                           "source": {"citation": "s. 1", "confidence": "FROM_MEMORY",
                                      "note": {"en": "Verify", "es": "Verifique"}}}]}
                        """);
        ClockRule rule = set.find("claim").orElseThrow();
        assertEquals(PeriodLength.of(3, PeriodUnit.MONTHS), rule.length());
        assertEquals(StartRule.END_OF_EMPLOYMENT, rule.start());
        assertEquals(Optional.of(PeriodLength.of(1, PeriodUnit.MONTHS)), rule.afterSuspension());
        assertEquals(new CutOff(LocalTime.of(16, 0), true), rule.cutOff());
        assertTrue(rule.receipt().orElseThrow().onWorkingDay());
        assertTrue(rule.duty().isDangerous());
        assertEquals("Verifique", rule.source().note().orElseThrow().in(SPANISH));
        assertEquals("Europe/London", set.zone());
        assertEquals(Optional.empty(), set.find("appeal"));
    }

    @Test
    void everyErrorIsToldWithItsPlace() {
        RuleException broken =
                assertThrows(
                        RuleException.class,
                        () ->
                                read(
                                        """
                                        {"format": 2, "title": {"en": "Court"}, "zone": "Nowhere",
                                         "source": {"citation": "Act", "confidence": "SURE"},
                                         "rules": [{"id": "a", "counting": "guess",
                                           "length": "soon", "surprise": 1,
                                           "title": "A", "trigger": {"en": "E", "es": "E"},
                                           "actor": "CLAIMANT",
                                           "source": {"citation": "", "confidence": "SOURCE_FOUND"}
                                         }]}
                                        """));
        assertEquals(
                List.of(
                        "/format: must be 1",
                        "/rules/0/surprise: unknown",
                        "/rules/0/counting: no such way of counting",
                        "/rules/0/title: not a JSON object",
                        "/rules/0/title/en: a text must stand here",
                        "/rules/0/title/es: a text must stand here",
                        "/rules/0/length: \"soon\" is not a value for it",
                        "/rules/0/source/citation: a text must stand here",
                        "/title/es: a text must stand here",
                        "/zone: \"Nowhere\" is not a value for it",
                        "/source/confidence: \"SURE\" is not a value for it"),
                broken.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense|/: not JSON",
                "[]|/: not a JSON object",
                "{\"format\": 1, \"rules\": 3}|/rules: a list must stand here"
            })
    void whatIsNoSetIsRefused(String json, String error) {
        RuleException broken = assertThrows(RuleException.class, () -> read(json));
        assertTrue(broken.getMessage().contains(error), broken.getMessage());
    }

    @Test
    void anUnknownWayOfCountingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RuleSets.getCounting("guess"));
        assertEquals(Optional.empty(), RuleSets.find("guess"));
    }

    private static RuleSet read(String json) throws IOException {
        return RuleReader.ruleSet(
                "test",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                RuleSets.countings());
    }
}
