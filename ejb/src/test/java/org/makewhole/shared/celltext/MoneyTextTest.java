package org.makewhole.shared.celltext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$1,275.50|1275.50",
                "1.234,56|1234.56",
                "1 234,56|1234.56",
                "1\u00A0234,56|1234.56",
                "1'234.50|1234.50",
                "(50.00)|-50.00",
                "($1,050.00)|-1050.00",
                "-50|-50.00",
                "50-|-50.00",
                "-$3.5|-3.50",
                "$-3.5|-3.50",
                "\u22123|-3.00",
                "USD 3|3.00",
                "3 usd|3.00",
                "US$ 3|3.00",
                "1,234,567|1234567.00",
                "1.234.567|1234567.00",
                "1,23,456.00|123456.00",
                ".5|0.50",
                "0.500|0.50",
                "50.|50.00",
                "1234.5000|1234.50",
                "+7|7.00",
                "0|0.00",
                "1234567|1234567.00"
            })
    void readsWhatCanBeReadInOneWay(String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), money("USD", null).parse(text).value(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|MONEY_AMBIGUOUS",
                "$1,234|MONEY_AMBIGUOUS",
                "1.005,123|MONEY_TOO_FINE",
                "12.345|MONEY_AMBIGUOUS",
                "1234.567|MONEY_TOO_FINE",
                "0.005|MONEY_TOO_FINE",
                "abc|MONEY_UNREADABLE",
                "12abc|MONEY_UNREADABLE",
                "1,2,3|MONEY_UNREADABLE",
                "1.2.3|MONEY_UNREADABLE",
                "1,2345.00|MONEY_UNREADABLE",
                "--5|MONEY_UNREADABLE",
                "(-5)|MONEY_UNREADABLE",
                "1 2|MONEY_UNREADABLE",
                "1E5|MONEY_UNREADABLE",
                "$|MONEY_UNREADABLE",
                "10 + 5|MONEY_UNREADABLE",
                "10/12/2019|MONEY_UNREADABLE",
                "1234567890123|MONEY_TOO_LARGE",
                "\u20AC 5|MONEY_OTHER_CURRENCY",
                "5 EUR|MONEY_OTHER_CURRENCY",
                "12h|MONEY_UNREADABLE",
                "111111111111111111111111111111111111111111111111|MONEY_UNREADABLE"
            })
    void refusesTheRestWithItsReason(String text, CellReason expected) {
        assertEquals(Optional.of(expected), money("USD", null).parse(text).refusal(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|EUR|COMMA|1234.00", "1,234|USD|POINT|1234.00", "1.234|KWD|POINT|1.234",
                "1.2340|EUR|COMMA|REFUSED", "1.2500|EUR|COMMA|1.25", "1.234|USD|POINT|REFUSED",
                "1,234|EUR|COMMA|REFUSED", "5000|JPY|POINT|5000", "5000.5|JPY|POINT|REFUSED",
                "R$ 1.234,50|BRL|COMMA|1234.50", "Q1,234.50|GTQ|POINT|1234.50",
                        "Rs. 1,00,000|INR|POINT|100000.00",
                "KSh 3,000|KES|POINT|3000.00", "S/. 15|PEN|POINT|15.00", "\u00A35|GBP|POINT|5.00"
            })
    void theColumnAndTheCurrencyDecide(
            String text, String currency, DecimalStyle style, String expected) {
        Parsed<BigDecimal> parsed = money(currency, style).parse(text);

        assertEquals(expected, parsed.value().map(BigDecimal::toString).orElse("REFUSED"), text);
    }

    @ParameterizedTest
    @CsvSource(value = {"NA", "n/a", "-", "''", "' '", "null", "\u2013"})
    void emptyIsNothingAndNotZero(String text) {
        assertEquals(Parsed.nothing(), money("USD", null).parse(text));
    }

    private static MoneyText money(String currency, DecimalStyle style) {
        return new MoneyText(Currency.getInstance(currency), Optional.ofNullable(style));
    }
}
