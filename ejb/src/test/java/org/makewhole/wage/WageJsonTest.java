package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.wage.WageCases.hourly;
import static org.makewhole.wage.WageCases.inUs;
import static org.makewhole.wage.WageCases.week;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.wage.pack.RulePacks;

class WageJsonTest {

    private static final WageJson JSON = new WageJson();
    private static final WageInput INPUT = inUs(hourly("12.50"), week("48.25", "310.00"));
    private static final WageResult RESULT =
            WageEngine.calculate(INPUT, RulePacks.forJurisdiction("US"));

    @Test
    void theShapeOfAStoredInputIsFixed() {
        assertEquals(
                "{\"jurisdiction\":\"US\",\"currency\":\"USD\",\"terms\":{\"basis\":\"HOURLY\","
                        + "\"rate\":\"12.50\",\"hoursPerWeek\":null,\"daysPerWeek\":null},"
                        + "\"weeks\":[{\"weekStart\":\"2026-03-02\",\"hoursWorked\":\"48.25\","
                        + "\"amountPaid\":\"310.00\"}],\"format\":1}",
                JSON.write(INPUT));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        assertEquals(INPUT, JSON.readInput(JSON.write(INPUT)));
        assertEquals(RESULT, JSON.readResult(JSON.write(RESULT)));
        assertTrue(JSON.write(RESULT).contains("\"total\":\"" + RESULT.total() + "\""));
    }

    @Test
    void aChangedAmountIsNoticed() {
        WageLine line = RESULT.lines().get(0);
        String damaged =
                JSON.write(RESULT)
                        .replace("\"amount\":\"" + line.amount(), "\"amount\":\"1" + line.amount());
        assertThrows(IllegalArgumentException.class, () -> JSON.readResult(damaged));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "{", "[]", "null", "{}", "{\"format\":2}", "{\"format\":1,\"weeks\":7}",
                "{\"format\":1,\"weeks\":[{\"weekStart\":\"3/4/2026\"}]}",
                "{\"format\":1,\"currency\":\"dollars\"}", "{\"format\":1,\"wages\":1}"
            })
    void somethingElseIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> JSON.readInput(json));
        assertThrows(IllegalArgumentException.class, () -> JSON.readResult(json));
    }
}
