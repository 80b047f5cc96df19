package org.makewhole.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program may send in place of a number costs nothing to refuse. */
class NumberFieldsTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void anAmountIsReadAsItIsWritten() {
        assertEquals(
                new BigDecimal("12345.50"), MoneyConverter.parse("$ 12,345.5", USD, Locale.US));
    }

    @Test
    void anAmountWithoutEndIsRefusedUnread() {
        for (String sent :
                new String[] {
                    "9".repeat(1_900_000), "1" + ",000".repeat(400_000), " ".repeat(99)
                }) {
            NumberFormatException refused =
                    assertThrows(
                            NumberFormatException.class,
                            () -> MoneyConverter.parse(sent, USD, Locale.US));
            assertEquals("no amount", refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", " 7.5 ", "0.25", ".5", "40.", "-1", "+3"})
    void whatPeopleTypeIsANumber(String typed) {
        assertTrue(PlainNumberConverter.isPlain(typed));
        assertFalse(new BigDecimal(typed.strip()).scale() > 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1e-90000000", "0E-90000000", "1E+3", "", "x", "1.2.3", "NaN"})
    void whatStandsForMoreDigitsThanItShowsIsNone(String sent) {
        assertFalse(PlainNumberConverter.isPlain(sent));
    }

    @Test
    void whatNeverEndsIsNone() {
        assertFalse(PlainNumberConverter.isPlain("9".repeat(1_900_000)));
    }
}
