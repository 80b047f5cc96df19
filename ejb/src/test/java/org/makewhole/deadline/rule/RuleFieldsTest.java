package org.makewhole.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Suspension;
import org.makewhole.deadline.count.Trigger;

/** Each field of a rule, written as data, does what it says; a stored rule says the same. */
class RuleFieldsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "10 DAYS, 2026-05-11",
        "10 WORKING_DAYS, 2026-05-15",
        "2 WEEKS, 2026-05-15",
        "1 MONTHS, 2026-06-01",
        "1 YEARS, 2027-05-01",
        "1 SESSIONS, 2026-06-08",
        "36 HOURS, 2026-05-03"
    })
    void everyLength(String length, LocalDate end) throws IOException {
        assertEquals(end, compute(rule("\"length\": \"" + length + "\"")).dueOn().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"AFTER, 2026-05-11", "BEFORE, 2026-04-21"})
    void direction(String direction, LocalDate end) throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"direction\": \"" + direction + "\"");
        assertEquals(end, compute(rule).dueOn().orElseThrow());
    }

    /** The eighth day after Friday 1 May is Saturday the 9th. */
    @ParameterizedTest
    @CsvSource({
        "calendar-days, 2026-05-09",
        "calendar-days-next, 2026-05-11",
        "calendar-days-previous, 2026-05-08"
    })
    void whatHappensOnADayOfRest(String counting, LocalDate end) throws IOException {
        String fields = "\"length\": \"8 DAYS\", \"counting\": \"" + counting + "\"";
        assertEquals(end, compute(rule(fields)).dueOn().orElseThrow());
    }

    @Test
    void cutOffInTheZoneOfTheOffice() throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"cutOff\": {\"time\": \"17:00\"}");
        assertEquals(
                ZonedDateTime.parse("2026-05-11T17:00-04:00[America/New_York]"),
                compute(rule).due().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void everyStartIsKeptAndStored(StartRule start) throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"start\": \"" + start + "\"");
        assertEquals(start, rule.start());
        assertEquals(rule, RuleJson.read(RuleJson.write(rule)));
    }

    @Test
    void receiptMovesTheStart() throws IOException {
        ClockRule rule =
                rule(
                        "\"length\": \"10 DAYS\", \"start\": \"RECEIPT\", \"receipt\": {\"adds\":"
                                + " \"2 DAYS\", \"onWorkingDay\": true}");
        assertEquals(LocalDate.of(2026, 5, 14), compute(rule).dueOn().orElseThrow());
        assertEquals(rule, RuleJson.read(RuleJson.write(rule)));
    }

    @Test
    void suspensionTollsAndLeavesTheLeast() throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"afterSuspension\": \"1 MONTHS\"");
        Facts talks =
                facts().suspended(
                                Suspension.of(
                                        FRIDAY.plusDays(5), FRIDAY.plusDays(14), "Conciliation"));
        assertEquals(
                LocalDate.of(2026, 6, 15),
                DeadlineCount.compute(rule, talks).dueOn().orElseThrow());
    }

    @Test
    void maximumFromTheEventWhateverWasLearnedWhen() throws IOException {
        ClockRule rule =
                rule(
                        "\"length\": \"2 YEARS\", \"start\": \"KNOWLEDGE\", \"maximum\": \"15"
                                + " YEARS\"");
        Facts late =
                facts().startingOn(
                                new Trigger(
                                        FRIDAY,
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2012, 1, 10))));
        assertEquals(
                LocalDate.of(2027, 1, 10), DeadlineCount.compute(rule, late).dueOn().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void whoMustAct(Actor actor) throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"actor\": \"" + actor + "\"");
        assertEquals(actor, rule.duty().actor());
        assertEquals(rule, RuleJson.read(RuleJson.write(rule)));
    }

    @ParameterizedTest
    @EnumSource
    void whatSilenceMeans(Silence silence) throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\", \"silence\": \"" + silence + "\"");
        assertEquals(silence, rule.duty().silence());
        assertEquals(silence == Silence.FORFEITURE, rule.duty().isDangerous());
        assertEquals(rule, RuleJson.read(RuleJson.write(rule)));
    }

    @Test
    void triggerAndSourceAreSaid() throws IOException {
        ClockRule rule = rule("\"length\": \"10 DAYS\"");
        Computation computation = compute(rule);
        assertTrue(computation.words(Locale.ENGLISH).get(0).startsWith("The end of the job: "));
        assertEquals("Act, s. 7", rule.source().citation());
        assertTrue(computation.doubtWords(Locale.ENGLISH).toString().contains("Act, s. 7"));
    }

    private static Computation compute(ClockRule rule) {
        return DeadlineCount.compute(rule, facts());
    }

    private static Facts facts() {
        return Facts.of(Trigger.at(FRIDAY, LocalTime.NOON), Place.of("US", "America/New_York"))
                .meeting(List.of(LocalDate.of(2026, 6, 8)));
    }

    /** A rule of these fields; those that are not named are the plainest. */
    private static ClockRule rule(String fields) throws IOException {
        StringBuilder json = new StringBuilder(fields);
        add(json, "counting", "calendar-days");
        add(json, "actor", "CLAIMANT");
        String set =
                """
                {"format": 1, "title": {"en": "Court", "es": "Juzgado"}, "zone": "UTC",
                 "source": {"citation": "Act", "confidence": "SOURCE_FOUND"},
                 "rules": [{"id": "limit", "title": {"en": "Claim", "es": "Demanda"},
                   "trigger": {"en": "The end of the job", "es": "Fin del empleo"}, %s,
                   "source": {"citation": "Act, s. 7", "confidence": "FROM_MEMORY"}}]}
                """
                        .formatted(json);
        return RuleReader.ruleSet(
                        "test",
                        new ByteArrayInputStream(set.getBytes(StandardCharsets.UTF_8)),
                        RuleSets.countings())
                .find("limit")
                .orElseThrow();
    }

    private static void add(StringBuilder json, String field, String value) {
        if (json.indexOf("\"" + field + "\"") < 0) {
            json.append(", \"").append(field).append("\": \"").append(value).append('"');
        }
    }
}
