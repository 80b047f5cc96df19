package org.makewhole.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormatTest {

    private static final Locale ES = Locale.forLanguageTag("es");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | USD | 1275.5     | $1,275.50",
                "en    | USD | 0          | $0.00",
                "en    | USD | -1275.505  | -$1,275.51",
                "en    | EUR | 1234567.89 | €1,234,567.89",
                "en    | JPY | 1275.5     | ¥1,276",
                "en    | KWD | 1275.5     | KWD 1,275.500",
                "es    | EUR | 1275.5     | 1275,50 €",
                "es    | EUR | 12750.5    | 12.750,50 €",
                "es    | EUR | -9999.995  | -10.000,00 €",
                "es    | USD | 12750.5    | 12.750,50 US$",
                "es    | JPY | 12750      | 12.750 JPY",
                "es-MX | MXN | 1275.5     | $1,275.50"
            })
    void amountsWithTheirCurrency(
            String language, String currency, BigDecimal amount, String text) {
        String written =
                MoneyFormat.format(
                        amount, Currency.getInstance(currency), Locale.forLanguageTag(language));
        assertEquals(text, written.replaceAll("\\h", " "));
    }

    @Test
    void amountsWithoutCurrencySign() {
        BigDecimal amount = new BigDecimal("12480");
        Currency dollar = Currency.getInstance("USD");
        assertEquals("12,480.00", MoneyFormat.number(amount, dollar, Locale.ENGLISH));
        assertEquals("12.480,00", MoneyFormat.number(amount, dollar, ES));
        assertEquals("12,480.00", MoneyFormat.number(amount, null, Locale.ENGLISH));
        assertEquals(
                "12,480.000",
                MoneyFormat.number(amount, Currency.getInstance("KWD"), Locale.ENGLISH));
    }

    @Test
    void currencyMayBeGivenByCode() {
        assertEquals(Currency.getInstance("EUR"), MoneyFormat.currencyOf(" EUR "));
        assertThrows(IllegalArgumentException.class, () -> MoneyFormat.currencyOf("euros"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USD | 1275.5       | 1275.50",
                "en | USD | 1,275.50     | 1275.50",
                "en | USD | ' 1,275 '    | 1275.00",
                "en | USD | -20          | -20.00",
                "en | JPY | 1,275        | 1275",
                "en | KWD | 1.234        | 1.234",
                "es | EUR | 1275,5       | 1275.50",
                "es | EUR | 1.275,50     | 1275.50",
                "es | EUR | 12.750       | 12750.00",
                "en | USD | $1,275.50    | 1275.50",
                "en | USD | -$5          | -5.00",
                "en | USD | USD 267.00   | 267.00",
                "es | EUR | 267,00 €     | 267.00",
                "es | USD | 267,00 US$   | 267.00",
                "es | USD | $267         | 267.00"
            })
    void amountsAreReadByTheRulesOfTheLanguage(
            String language, String currency, String text, BigDecimal amount) {
        assertEquals(
                amount,
                MoneyConverter.parse(
                        text, Currency.getInstance(currency), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1.234,56",
                "12,34.50",
                "1,2345",
                "10.005",
                "ten",
                "€5",
                "5 EUR",
                "$",
                "$$5",
                "1e3",
                "--5",
                "1234567890123"
            })
    void whatCouldBeReadTwoWaysIsRefusedInEnglish(String text) {
        assertThrows(
                NumberFormatException.class,
                () -> MoneyConverter.parse(text, Currency.getInstance("USD"), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,275.50", "1275.50", "1,234"})
    void englishAmountsAreRefusedInSpanish(String text) {
        assertThrows(
                NumberFormatException.class,
                () -> MoneyConverter.parse(text, Currency.getInstance("EUR"), ES));
    }

    @Test
    void yenHasNoDecimals() {
        assertThrows(
                NumberFormatException.class,
                () -> MoneyConverter.parse("12.5", Currency.getInstance("JPY"), Locale.ENGLISH));
    }
}
