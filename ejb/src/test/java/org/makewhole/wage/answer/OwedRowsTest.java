package org.makewhole.wage.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.makewhole.wage.engine.Engine;
import org.makewhole.wage.method.InputException;

/** What is kept in rows is read back as it was written in full, to the last digit. */
class OwedRowsTest {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private static final String CLAIM =
            """
            {"pack": "gb", "claim": {
              "terms": [{"from": "2025-03-03", "basis": "hour", "rate": 9.50}],
              "work": [{"from": "2025-03-03", "until": "2025-04-13", "daysPerWeek": 6,
                        "hours": 9, "hoursLow": 8, "hoursHigh": 10}],
              "extras": [{"kind": "deduction", "from": "2025-03-10", "until": "2025-03-16",
                          "amount": 33.33}],
              "paid": [{"from": "2025-03-03", "until": "2025-04-13", "amount": 1000}],
              "payPeriod": "month", "asOf": "2025-10-01", "interestTo": "2025-10-01"},
             "overrides": {"interest": {"annualRate": 0.08}}}
            """;

    private static ObjectNode claim(ObjectNode answer) throws IOException {
        return (ObjectNode) JSON.readTree(answer.toString()).path("claim");
    }

    private static ObjectNode rows(ObjectNode input) throws IOException {
        return claim(Engine.computeRows(input, owed -> {}));
    }

    private static ObjectNode back(ObjectNode rows) throws IOException {
        OwedRows.putBack(rows);
        return (ObjectNode) JSON.readTree(rows.toString());
    }

    @Test
    void everyClaimOfTheExamplesIsReadBackInFull() throws IOException {
        int compared = 0;
        try (InputStream examples =
                OwedRowsTest.class.getResourceAsStream("/org/makewhole/wage/claim-sums.json")) {
            for (JsonNode each : JSON.readTree(examples)) {
                ObjectNode input = (ObjectNode) each.path("input");
                ObjectNode full;
                try {
                    full = Engine.compute(input);
                } catch (InputException refused) {
                    continue;
                }
                assertEquals(claim(full), back(rows(input)), () -> each.path("about").asText());
                compared++;
            }
        }
        assertTrue(compared > 100, "Too few examples: " + compared);
    }

    @Test
    void estimatesInterestAndPeriodsOfMonthsAreReadBackToo() throws IOException {
        ObjectNode input = (ObjectNode) JSON.readTree(CLAIM);
        ObjectNode full = claim(Engine.compute(input));
        assertTrue(full.path("lines").get(0).has("interestFormula"));
        assertTrue(full.path("weeks").get(0).has("low"));
        ObjectNode rows = rows(input);
        assertTrue(rows.toString().length() < full.toString().length());
        assertEquals(full, back(rows));
    }

    @Test
    void rowsThatReferToNothingAreRefused() throws IOException {
        ObjectNode rows = rows((ObjectNode) JSON.readTree(CLAIM));
        ((ArrayNode) rows.path("shapes")).removeAll();
        assertThrows(IllegalArgumentException.class, () -> OwedRows.putBack(rows));
        ObjectNode numbers = rows((ObjectNode) JSON.readTree(CLAIM));
        ((ArrayNode) numbers.path("lines").get(0)).set(2, "1 ");
        assertThrows(IllegalArgumentException.class, () -> OwedRows.putBack(numbers));
    }

    /** Texts beside the numbers, and a line that nobody has to read as rows. */
    @Test
    void anAnswerInFullStaysAsItIs() throws IOException {
        ObjectNode full = claim(Engine.compute((ObjectNode) JSON.readTree(CLAIM)));
        ObjectNode copy = full.deepCopy();
        OwedRows.putBack(copy);
        assertEquals(full, copy);
    }
}
