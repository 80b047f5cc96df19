package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.method.InputException;

/** An override of a claim changes the figures or is refused, never ignored. */
class ClaimOverridesTest {

    /** Five days of ten hours within eleven, nothing paid, at 10.00. */
    private static final String CLAIM =
            "\"claim\":{\"terms\":[{\"from\":\"2025-01-06\",\"rate\":10}],"
                    + "\"work\":[{\"from\":\"2025-01-06\",\"until\":\"2025-01-12\","
                    + "\"daysPerWeek\":5,\"shifts\":[{\"start\":\"08:00\",\"end\":\"19:00\","
                    + "\"breakMinutes\":60}]}],"
                    + "\"interestTo\":\"2026-01-12\",\"asOf\":\"2026-01-12\"}";

    private static String question(String pack, String overrides) {
        return "{\"pack\":\"" + pack + "\",\"overrides\":{" + overrides + "}," + CLAIM + "}";
    }

    private static JsonNode claim(String pack, String overrides) {
        return Engine.compute(question(pack, overrides)).get("claim");
    }

    /**
     * Under the law of the pack {@code us} 500.00 of wages, 362.50 of them the minimum, and 50.00
     * of overtime are owed; interest is rounded for each of the three.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "us|\"interest\":{\"annualRate\":\"9%\"}|interest|49.51",
                "us|\"interest\":{\"rateTable\":[{\"from\":\"2020-01-01\",\"rate\":\"10%\"}]}"
                        + "|interest|55",
                "us|\"spread-of-hours\":{\"rate\":7}|wages|585",
                "us|\"spread-of-hours\":{\"rate\":7,\"extraHours\":2}|wages|620",
                "us|\"minimum-wage\":{\"rate\":20}|wages|1100",
                "us|\"liquidated-damages\":{\"multiple\":2}|damages|825",
                "us|\"us.liquidated-damages\":{\"multiple\":2}|damages|825",
                "us|\"weekly-overtime\":{\"weekly\":[{\"over\":45,\"multiplier\":2}]}|wages|550",
                "pl|\"workweek\":{\"weekly\":[{\"over\":40,\"multiplier\":1.5}]}|wages|550",
                "pl|\"workweek\":{\"daily\":[{\"over\":8,\"multiplier\":1.5}]}|wages|550",
                "pl|\"minimum-wage\":{\"rate\":12}|wages|600",
                "pl|\"liquidated-damages\":{\"multiple\":\"50%\"}|damages|250",
                // A table of rates takes the place of the pack's one rate of 9%.
                "us-ny|\"interest\":{\"rateTable\":[{\"from\":\"2020-01-01\",\"rate\":0}]}"
                        + "|interest|0",
            })
    void changesTheFigure(String pack, String overrides, String figure, String value) {
        assertEquals(
                0,
                claim(pack, overrides).get(figure).decimalValue().compareTo(new BigDecimal(value)));
    }

    @Test
    void bringsForumsToAPlaceWithoutAny() {
        JsonNode claim =
                claim("contract-terms", "\"limitation\":{\"forums\":{\"court\":{\"years\":3}}}");
        assertEquals("2028-01-12", claim.get("limitation").get(0).get("lastDay").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"interest\":{\"dailyFactor\":0.001}|overrides.interest.dailyFactor",
                "\"interest\":{\"dayCount\":360}|overrides.interest",
                "\"multiplied-hours\":{\"nightPremium\":0.1}|overrides.multiplied-hours",
                "\"eight-and-eighty\":{\"combine\":\"sum\"}|overrides.eight-and-eighty",
                "\"weekly-overtime\":{\"weekli\":[]}|overrides.weekly-overtime.weekli",
                "\"salary-to-week\":{\"numerator\":1}|overrides.salary-to-week",
            })
    void isRefusedWithItsPlaceWhereItCannotApply(String overrides, String path) {
        InputException refused =
                assertThrows(InputException.class, () -> Engine.compute(question("us", overrides)));
        assertTrue(
                refused.problems().stream().anyMatch(each -> each.path().equals(path)),
                refused.problems()::toString);
    }

    @Test
    void mayBeForACalculationBesideTheClaim() {
        String beside =
                "{\"overrides\":{\"leave-pay\":{\"premium\":\"50%\"}},\"calculations\":"
                        + "[{\"method\":\"leave-pay\",\"dailyWage\":10,\"days\":2}],"
                        + CLAIM
                        + "}";
        JsonNode results = Engine.compute(beside).get("results");
        assertEquals(30, results.get(0).get("figures").get("total").asInt());
    }
}
