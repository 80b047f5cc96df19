package org.makewhole.wage.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal here means equal in scale too: zeros at the end stand in the text of an answer. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 12.50",
        "12.50, 0",
        "0, 0.00",
        "0.00, 0",
        "0.00, 7",
        "7, 0.00",
        "1E+3, 0",
        "0, 1E+3",
        "12.5, 0.25",
        "-1.10, 1.1",
        "0E+2, 5",
        "5, 0E+2"
    })
    void sumsAndDifferencesAreThoseOfTheArithmetic(BigDecimal one, BigDecimal other) {
        assertEquals(one.add(other), Decimals.plus(one, other));
        assertEquals(one.subtract(other), Decimals.minus(one, other));
    }
}
