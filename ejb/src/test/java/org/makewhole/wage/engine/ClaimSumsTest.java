package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole claims where payments, pay periods, usual weeks and salaries meet, each reckoned by hand
 * from the law that it names. A name with a slash is a path into the claim.
 */
class ClaimSumsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyClaimIsAsReckonedByHand() throws IOException {
        JsonNode list =
                JSON.readTree(
                        ClaimSumsTest.class.getResource("/org/makewhole/wage/claim-sums.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> dynamicTest(each.get("about").asText(), () -> check(each)));
    }

    private static void check(JsonNode question) {
        ObjectNode answer = Engine.compute(question.get("input").toString());
        assertFalse(answer.has("problems"), answer::toString);
        JsonNode claim = answer.get("claim");
        for (Map.Entry<String, JsonNode> each : question.get("expect").properties()) {
            String name = each.getKey();
            JsonNode found = name.startsWith("/") ? claim.at(name) : claim.path(name);
            assertTrue(found.isNumber(), answer::toString);
            assertEquals(
                    0,
                    each.getValue().decimalValue().compareTo(found.decimalValue()),
                    () -> name + " in " + answer);
        }
    }

    /** A salary of an hour's minimum times weekly hours times 52/12 is the minimum every month. */
    @ParameterizedTest
    @CsvSource({
        "gb, 40, 2116.40, 30",
        "us, 40, 1256.67, 30",
        "fr, 35, 1801.80, 30",
        "de, 40, 2222.13, 30",
        "us-ca, 40, 2860.00, 30",
    })
    void aMonthIsHeldAgainstTheHoursAgreedForIt(
            String pack, String hours, String salary, String age) {
        StringBuilder paid = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            int last = YearMonth.of(2025, month).lengthOfMonth();
            paid.append(month == 1 ? "" : ",")
                    .append(
                            "{\"from\":\"2025-%02d-01\",\"until\":\"2025-%02d-%02d\",\"amount\":%s}"
                                    .formatted(month, month, last, salary));
        }
        BigDecimal daily = new BigDecimal(hours).divide(new BigDecimal(5));
        String claim =
                """
                {"pack":"%s","claim":{"payPeriod":"month","age":%s,"terms":[{"from":"2025-01-01",
                "basis":"month","rate":%s,"hoursPerWeek":%s}],"work":[{"from":"2025-01-01",
                "until":"2025-12-31","daysPerWeek":5,"hours":%s}],"paid":[%s],"asOf":"2025-12-31"}}
                """
                        .formatted(pack, age, salary, hours, daily, paid);
        JsonNode answer = Engine.compute(claim).get("claim");
        assertEquals(0, answer.get("wages").decimalValue().signum(), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({"gb, 12.21", "us, 7.25", "nz, 23.50", "hk, 42.10"})
    void quartersOfHoursLeaveNoPennies(String pack, String rate) {
        BigDecimal paid =
                new BigDecimal(rate)
                        .multiply(new BigDecimal("172.5"))
                        .setScale(2, RoundingMode.HALF_UP);
        String claim =
                """
                {"pack":"%s","claim":{"payPeriod":"month","age":30,"terms":[{"from":"2025-10-01",
                "basis":"hour","rate":%s}],"work":[{"from":"2025-10-01","until":"2025-10-31",
                "daysPerWeek":5,"hours":7.5}],"paid":[{"from":"2025-10-01","until":"2025-10-31",
                "amount":%s}],"asOf":"2025-12-01"}}
                """
                        .formatted(pack, rate, paid);
        JsonNode answer = Engine.compute(claim).get("claim");
        assertEquals(0, answer.get("total").decimalValue().signum(), answer::toString);
    }
}
