package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.wage.method.InputException;

/**
 * Facts that contradict each other, that cannot be meant or that change nothing: refused with their
 * place, or remarked where a real claim may hold them; never reckoned in silence.
 */
class SlipsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> noSlipPassesInSilence() throws IOException {
        return list("slips")
                .map(each -> dynamicTest(each.get("about").asText(), () -> check(each)));
    }

    private static void check(JsonNode slip) {
        String input = slip.get("input").toString();
        if (slip.has("problem")) {
            InputException refused =
                    assertThrows(InputException.class, () -> Engine.compute(input));
            String found = refused.problems().toString();
            assertTrue(found.contains(slip.get("problem").asText()), found);
            assertTrue(found.contains("path=" + slip.get("path").asText() + ","), found);
            return;
        }
        ObjectNode answer = Engine.compute(input);
        JsonNode remarks =
                answer.has("claim") ? answer.at("/claim/remarks") : answer.at("/results/0/remarks");
        assertTrue(
                StreamSupport.stream(remarks.spliterator(), false)
                        .anyMatch(each -> each.asText().contains(slip.get("remark").asText())),
                remarks::toString);
    }

    /** Nobody who asks rightly is told that a fact was not used. */
    @ParameterizedTest
    @ValueSource(strings = {"questions", "limits", "claim-sums"})
    void whatIsUsedIsNotCalledUnused(String name) throws IOException {
        list(name)
                .filter(each -> !each.has("problem") && !each.has("remark"))
                .forEach(
                        each ->
                                assertFalse(
                                        unusedIn(Engine.compute(each.get("input").toString())),
                                        each::toString));
    }

    /** Small slips whose meaning is plain are taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"currency\":\"usd\",\"method\":\"sum\",\"amounts\":[5]}",
                "\uFEFF{\"currency\":\"USD\",\"method\":\"sum\",\"amounts\":5}",
            })
    void whatIsPlainIsTaken(String input) {
        ObjectNode answer = Engine.compute(input);
        assertEquals("USD", answer.path("currency").asText());
        assertEquals(5, answer.at("/results/0/figures/total").asInt());
    }

    private static boolean unusedIn(ObjectNode answer) {
        return answer.findValues("remarks").stream()
                .anyMatch(remarks -> remarks.toString().contains("Given, but not used"));
    }

    private static Stream<JsonNode> list(String name) throws IOException {
        JsonNode list =
                JSON.readTree(SlipsTest.class.getResource("/org/makewhole/wage/" + name + ".json"));
        return StreamSupport.stream(list.spliterator(), false);
    }
}
