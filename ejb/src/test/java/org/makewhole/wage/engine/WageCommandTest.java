package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in, answers or problems out; never anything else. */
class WageCommandTest {

    private static final String SOUND =
            "{\"pack\":\"us\",\"method\":\"workweek\",\"hours\":46,"
                    + "\"pay\":[{\"kind\":\"hourly\",\"rate\":12}]}";

    @TempDir Path folder;

    private record Said(int status, String text) {

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(text);
        }
    }

    private static Said say(String input, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status =
                new WageCommand(
                                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                                out)
                        .run(List.of(arguments));
        return new Said(status, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void readsStandardInputAndFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("question.json"), SOUND);
        Said fromFile = say("", file.toString());
        assertEquals(say(SOUND), fromFile);
        assertEquals(WageCommand.COMPUTED, fromFile.status());
        JsonNode result = fromFile.json().get("results").get(0);
        assertEquals(588, result.get("figures").get("total").asInt());
        assertTrue(result.get("rule").get("citation").asText().startsWith("29 U.S.C. 207"));
        assertTrue(result.get("steps").toString().contains("12 × 46 = 552"));
    }

    @Test
    void severalFilesGiveOneAnswerEach() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), SOUND);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        Said said = say("", good.toString(), bad.toString());
        assertEquals(WageCommand.BAD_INPUT, said.status());
        assertTrue(said.text().contains("\"file\" : \"" + good));
        assertTrue(said.text().contains("\"file\" : \"" + bad));
        assertEquals(WageCommand.NOT_READ, say("", folder.resolve("none").toString()).status());
    }

    @Test
    void writesTheAnswerToAFile() throws IOException {
        Path answer = folder.resolve("answer.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(SOUND.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                WageCommand.COMPUTED, WageCommand.start(in, out, List.of("--output=" + answer)));
        assertEquals(0, bytes.size());
        assertEquals(say(SOUND).text(), Files.readString(answer));
        Path nowhere = folder.resolve("none").resolve("answer.json");
        assertEquals(
                WageCommand.NOT_READ, WageCommand.start(in, out, List.of("--output=" + nowhere)));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("cannot be written"));
    }

    @Test
    void listsTheMethods() throws IOException {
        JsonNode methods = say("", "--methods").json();
        assertEquals(MethodCatalogue.all().size(), methods.size());
        assertTrue(methods.get("interest").get("parameters").has("principal"));
    }

    @Test
    void showsTheRulesOfAPack() throws IOException {
        JsonNode rules = say("", "--pack=us-ca").json().get("rules");
        assertTrue(rules.findValuesAsText("key").contains("us-ca.break-premium"));
        assertTrue(rules.findValuesAsText("key").contains("us.three-fourths-guarantee"));
        assertEquals(WageCommand.BAD_INPUT, say("", "--pack=zz").status());
    }

    /** What a claim reckons by itself, and what a formula asks for, is written nowhere else. */
    @Test
    void showsWhenARuleIsDueAndWhatAFormulaAsksFor() throws IOException {
        JsonNode rules = say("", "--pack=br").json().get("rules");
        assertTrue(rules.findValuesAsText("due").stream().anyMatch(due -> due.startsWith("end")));
        JsonNode given = rules.findValue("given");
        assertEquals("[\"monthlyWage\",\"years\"]", given.toString());
        assertTrue(
                say("", "--pack=gb")
                        .json()
                        .get("rules")
                        .findValuesAsText("yearly")
                        .contains("true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"method\":\"interest\",\"principal\":1000,\"annualRate\":\"6%\",\"years\":2.5}"
                        + "|interest|150",
                "{\"method\":\"interest\",\"principal\":1000,\"annualRate\":\"10%\",\"years\":2,"
                        + "\"compounding\":\"annual\"}|interest|210",
                "{\"method\":\"leave-pay\",\"monthlyWage\":13000,\"weeksPerMonth\":\"13/3\","
                        + "\"weeks\":2}|total|6000",
                "{\"method\":\"leave-pay\",\"earnings\":[26000,26000],\"weeks\":4}|total|4000",
                "{\"pack\":\"ph\",\"method\":\"multiplied-hours\",\"dailyRate\":800,\"work\":"
                        + "[{\"kind\":\"ordinary\",\"hours\":2,\"night\":true}]}|pay|220",
                "{\"pack\":\"ph\",\"method\":\"multiplied-hours\",\"hourlyRate\":100,\"work\":"
                        + "[{\"kind\":\"overtime\",\"hours\":2},"
                        + "{\"kind\":\"overtime\",\"hours\":2}]}|pay.overtime|500",
            })
    void givesTheFigure(String question, String figure, int value) throws IOException {
        Said said = say(question);
        JsonNode figures = said.json().path("results").path(0).path("figures");
        assertEquals(value, figures.path(figure).asInt(), said.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{|no valid JSON",
                "[]|must be a JSON object",
                "{}|missing: give calculations, or a claim",
                "{\"method\":\"workwek\"}|did you mean workweek?",
                "{\"method\":\"workweek\",\"hourz\":1,\"pay\":[]}|did you mean hours?",
                "{\"method\":\"workweek\",\"pay\":[{\"kind\":\"hourly\"}],\"hours\":4}"
                        + "|\"calculations[0].pay[0].rate\"",
                "{\"method\":\"workweek\",\"hours\":4,\"pay\":[{\"kind\":\"hour\",\"rate\":1}]}"
                        + "|must be one of hourly",
                "{\"method\":\"interest\",\"principal\":-1}|zero or more",
                "{\"method\":\"interest\",\"principal\":1e999999}|must be an amount of money",
                "{\"method\":\"interest\",\"principal\":1,\"days\":1}|missing: give it, a"
                        + " rateTable",
                "{\"method\":\"interest\",\"principal\":1,\"from\":\"2025-02-30\"}|must be a date",
                "{\"method\":\"leave-entitlement\",\"daysOfLeave\":20,\"startDate\":\"2026-05-01\","
                        + "\"leavingDate\":\"2026-04-01\",\"leaveYearStart\":\"2026-01-01\"}|before"
                        + " startDate",
                "{\"method\":\"formula\",\"steps\":[{\"figure\":\"x\",\"is\":\"1 / 0\"}]}"
                        + "|cannot be computed",
                "{\"method\":\"formula\",\"steps\":[{\"figure\":\"x\",\"is\":\"9 ^ 9 ^ 9\"}]}"
                        + "|cannot be computed",
                "{\"method\":\"sum\",\"amounts\":[\"$a.b\"]}|refers to no earlier calculation",
                "{\"pack\":\"zz\",\"method\":\"sum\",\"amounts\":[1]}|no rule pack",
                "{\"pack\":\"us\",\"rule\":\"none\",\"method\":\"interest\",\"principal\":1}"
                        + "|no such rule",
                "{\"pack\":{\"rules\":[{\"method\":\"magic\",\"values\":[{\"parameters\":{}}]}]},"
                        + "\"method\":\"sum\",\"amounts\":[1]}|unknown method magic",
                "{\"pack\":{\"rules\":[{\"method\":\"interest\",\"values\":[{\"parameters\":"
                        + "{\"annualRate\":\"x\"}}]}]},\"method\":\"sum\",\"amounts\":[1]}"
                        + "|values[0].parameters.annualRate",
                "{\"rounding\":\"up\",\"method\":\"sum\",\"amounts\":[1]}|must be rates-first",
                "{\"overrides\":{\"intrest\":{}},\"method\":\"sum\",\"amounts\":[1]}"
                        + "|did you mean interest?",
                "{\"claim\":{\"terms\":[],\"work\":[]}}|there is nothing to compute",
                "{\"claim\":{\"terms\":[],\"work\":[{\"hours\":3}]}}|give date, weekOf",
            })
    void badInputIsAnsweredWithItsPlaceAndReason(String input, String message) throws IOException {
        Said said = say(input);
        assertEquals(WageCommand.BAD_INPUT, said.status(), said.text());
        JsonNode problems = said.json().get("problems");
        assertFalse(problems.isEmpty());
        String plain = said.text().replace("\\\"", "\"");
        assertTrue(plain.contains(message), said.text());
    }

    /** Whatever is cut out of a sound question, the answer is a figure or a problem. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                SOUND,
                "{\"pack\":\"us-ny\",\"claim\":{\"terms\":[{\"from\":\"2025-01-06\",\"rate\":12}],"
                        + "\"work\":[{\"weekOf\":\"2025-01-06\",\"hours\":50}],"
                        + "\"paid\":[{\"from\":\"2025-01-06\",\"until\":\"2025-01-12\","
                        + "\"amount\":400}],\"interestTo\":\"2026-01-01\"}}"
            })
    void brokenInputNeverEndsInAnError(String sound) {
        for (int from = 0; from < sound.length(); from++) {
            for (int length : new int[] {1, 3, 8, 20}) {
                String broken =
                        sound.substring(0, from)
                                + sound.substring(Math.min(sound.length(), from + length));
                int status = say(broken).status();
                assertTrue(status == 0 || status == WageCommand.BAD_INPUT, broken);
            }
        }
    }
}
