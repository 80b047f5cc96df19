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

/** Claims over pay periods under the law of many countries, each figure worked out by hand. */
class ClaimCountriesTest {

    private static final String JUNE = "\"from\":\"2025-06-01\",\"until\":\"2025-06-30\"";
    private static final String WEEK = "\"from\":\"2025-06-02\",\"until\":\"2025-06-08\"";

    private static JsonNode claim(String pack, String claim) {
        String json = "{\"pack\":\"" + pack + "\",\"claim\":{" + claim + "}}";
        return Engine.compute(json).get("claim");
    }

    private static void assertAmount(String expected, JsonNode found) {
        assertEquals(
                0,
                new BigDecimal(expected).compareTo(found.decimalValue()),
                () -> expected + " is not " + found);
    }

    private static BigDecimal item(JsonNode claim, String item) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : claim.get("lines")) {
            if (line.path("item").asText().equals(item)) {
                sum = sum.add(line.get("amount").decimalValue());
            }
        }
        return sum;
    }

    /**
     * Philippines, a day's wage of 610: from 14:00 to midnight is an hour of overtime and two of
     * the night. The figures follow the multiples of the DOLE handbook on statutory monetary
     * benefits.
     */
    @ParameterizedTest
    @CsvSource({"overtime,524.22", "night,38.13", "holiday,843.33"})
    void philippines(String item, String amount) {
        JsonNode claim =
                claim(
                        "ph",
                        "\"terms\":[{\"from\":\"2025-01-01\",\"basis\":\"day\",\"rate\":610}],"
                                + "\"work\":[{\"from\":\"2025-06-09\",\"until\":\"2025-06-15\","
                                + "\"daysPerWeek\":6,\"shifts\":[{\"start\":\"14:00\","
                                + "\"end\":\"00:00\",\"breakMinutes\":60}]}],"
                                + "\"calendar\":{\"holidays\":[{\"date\":\"2025-06-12\"}]}");
        assertEquals(0, new BigDecimal(amount).compareTo(item(claim, item)), claim::toString);
    }

    /**
     * Malaysia, 2600 a month and ten hours every day of June: five Sundays at a day's pay and two
     * hours double, a holiday at two days and two hours threefold, overtime at one and a half
     * (Employment Act 1955 ss. 60, 60A, 60D).
     */
    @Test
    void malaysia() {
        JsonNode claim =
                claim(
                        "my",
                        "\"payPeriod\":\"month\",\"terms\":[{\"from\":\"2020-01-01\","
                                + "\"basis\":\"month\",\"rate\":2600}],\"work\":[{"
                                + JUNE
                                + ",\"hours\":10}],\"calendar\":{\"weekly\":[{\"day\":\"sunday\"}],"
                                + "\"holidays\":[{\"date\":\"2025-06-02\"}]},\"paid\":[{"
                                + JUNE
                                + ",\"amount\":2600}]");
        assertEquals(0, new BigDecimal("750").compareTo(item(claim, "rest-day")));
        assertEquals(0, new BigDecimal("275").compareTo(item(claim, "holiday")));
        assertTrue(claim.get("lines").get(0).get("rounding").asText().startsWith("amounts-only"));
    }

    /** Three years and 31 days at 1500: 21 days' wages a year, two months unpaid, one paid. */
    @Test
    void emirates() {
        JsonNode claim =
                claim(
                        "ae",
                        "\"payPeriod\":\"month\",\"paydayLagDays\":7,\"terms\":[{"
                                + "\"from\":\"2022-03-01\",\"basis\":\"month\",\"rate\":1500}],"
                                + "\"from\":\"2025-01-01\",\"until\":\"2025-03-31\","
                                + "\"paid\":[{\"from\":\"2025-01-01\",\"until\":\"2025-01-31\","
                                + "\"amount\":1500}],\"employmentEnd\":\"2025-03-31\","
                                + "\"statutory\":true,\"asOf\":\"2026-01-01\"");
        assertAmount("3000", claim.get("subtotals").get("UNPAID_WAGES"));
        assertEquals(0, new BigDecimal("3239.18").compareTo(item(claim, "gratuity")));
        assertEquals("2025-03-07", claim.get("lines").get(0).get("dueOn").asText());
        assertAmount("6239.18", claim.get("forums").get(0).get("inTime"));
        assertEquals("2027-03-31", claim.get("forums").get(0).get("nextLastDay").asText());
    }

    /** Months that are not whole count by their days: 17 of 31, and 10 of 31. */
    @Test
    void partsOfMonths() {
        JsonNode claim =
                claim(
                        "qa",
                        "\"payPeriod\":\"month\",\"terms\":[{\"from\":\"2025-01-15\","
                                + "\"basis\":\"month\",\"rate\":1000}],\"from\":\"2025-01-15\","
                                + "\"until\":\"2025-05-10\",\"employmentEnd\":\"2025-05-10\"");
        assertAmount("3870.97", claim.get("wages"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // 29 CFR 531.60: tips of 300.00 stand in for 5.12 an hour, overtime is on 7.25.
                "us|\"rate\":2.13,\"tipped\":true|45|{\"kind\":\"tips\",W,\"amount\":300}|95.85"
                        + "|OVERTIME|18.15",
                // US Department of Labor, Fact Sheet 16: 15.00 of a uniform may be deducted.
                "us|\"rate\":7.75|30|{\"kind\":\"deduction-for-employer\",W,\"amount\":25}|232.50"
                        + "|DEDUCTIONS|10",
                // 100.00 for seven nights is 25.38 above the offset of 10.66.
                "gb|\"rate\":12.21|40|{\"kind\":\"lodging\",W,\"amount\":100,\"nights\":7}|488.40"
                        + "|DEDUCTIONS|25.38",
            })
    void whatMayNotCutIntoTheMinimum(
            String pack,
            String terms,
            String hours,
            String extra,
            String paid,
            String violation,
            String owed) {
        JsonNode claim =
                claim(
                        pack,
                        "\"age\":30,\"terms\":[{\"from\":\"2025-06-01\","
                                + terms
                                + "}],\"work\":[{\"weekOf\":\"2025-06-02\",\"hours\":"
                                + hours
                                + "}],\"extras\":["
                                + extra.replace("W", WEEK)
                                + "],\"paid\":[{"
                                + WEEK
                                + ",\"amount\":"
                                + paid
                                + "}]");
        assertAmount(owed, claim.get("wages"));
        assertAmount(owed, claim.get("subtotals").get(violation));
    }

    /** Seven days of ten hours at 20.00: 28 hours half, two hours single on top, seven meals. */
    @Test
    void california() {
        JsonNode claim =
                claim(
                        "us-ca",
                        "\"terms\":[{\"from\":\"2025-01-01\",\"rate\":20}],\"work\":[{"
                                + WEEK
                                + ",\"hours\":10,\"mealsMissed\":1}],\"paid\":[{"
                                + WEEK
                                + ",\"amount\":1400}],\"employmentEnd\":\"2025-06-08\","
                                + "\"statutory\":true,\"asOf\":\"2025-07-30\"");
        assertAmount("320", claim.get("subtotals").get("OVERTIME"));
        assertAmount("140", claim.get("subtotals").get("BREAKS"));
        assertAmount("6000", claim.get("penalties"));
        assertAmount("460", claim.get("wages"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"work\":[{\"date\":\"2025-06-02\",\"hours\":8,\"kind\":\"holliday\"}]|holiday",
                "\"entitlements\":[{\"rule\":\"thirteen-month\"}]|thirteenth-month",
                "\"entitlements\":[{\"rule\":\"thirteenth-month\",\"dailyWge\":3}]|dailyWage",
                "\"entitlements\":[{\"method\":\"yearend-pay\"}]|year-end-pay",
            })
    void whatIsUnknownIsAnsweredWithWhatWasMeant(String part, String meant) {
        String base =
                "\"terms\":[{\"from\":\"2025-01-01\",\"basis\":\"day\",\"rate\":610}],"
                        + "\"from\":\"2025-06-02\",\"until\":\"2025-06-08\",";
        InputException refused = assertThrows(InputException.class, () -> claim("ph", base + part));
        assertTrue(
                refused.problems().get(0).message().contains("did you mean " + meant),
                refused.problems()::toString);
    }
}
