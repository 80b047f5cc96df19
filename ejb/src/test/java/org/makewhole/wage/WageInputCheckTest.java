package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.makewhole.wage.WageCases.MONDAY;
import static org.makewhole.wage.WageCases.USD;
import static org.makewhole.wage.WageCases.decimal;
import static org.makewhole.wage.WageCases.hourly;
import static org.makewhole.wage.WageCases.inUs;
import static org.makewhole.wage.WageCases.terms;
import static org.makewhole.wage.WageCases.week;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.WageInputProblem.Field;
import org.makewhole.wage.WageInputProblem.Kind;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

class WageInputCheckTest {

    private static final RulePack US = RulePacks.forJurisdiction("US");

    @Test
    void everyProblemIsReportedAtOnceWithFieldAndWeek() {
        WageInput input =
                inUs(
                        hourly("0"),
                        week(MONDAY, "-1", "0"),
                        week(MONDAY.plusDays(7), "168.01", "-0.01"),
                        week(MONDAY, "8", "1.005"),
                        week(MONDAY.plusDays(20), "8", "0"),
                        week(MONDAY.plusDays(26), "8", null),
                        null);
        List<WageInputProblem> expected =
                List.of(
                        new WageInputProblem(Field.RATE, null, Kind.NOT_POSITIVE),
                        new WageInputProblem(Field.HOURS_WORKED, MONDAY, Kind.NEGATIVE),
                        new WageInputProblem(
                                Field.HOURS_WORKED, MONDAY.plusDays(7), Kind.TOO_LARGE),
                        new WageInputProblem(Field.AMOUNT_PAID, MONDAY.plusDays(7), Kind.NEGATIVE),
                        new WageInputProblem(Field.AMOUNT_PAID, MONDAY, Kind.TOO_MANY_DECIMALS),
                        new WageInputProblem(Field.AMOUNT_PAID, MONDAY.plusDays(26), Kind.MISSING),
                        new WageInputProblem(Field.WEEKS, null, Kind.MISSING),
                        new WageInputProblem(Field.WEEK_START, MONDAY, Kind.DUPLICATE),
                        new WageInputProblem(
                                Field.WEEK_START, MONDAY.plusDays(26), Kind.OVERLAPPING));
        assertEquals(expected, WageInputCheck.check(input, US));
        WageInputException refused =
                assertThrows(WageInputException.class, () -> WageEngine.calculate(input, US));
        assertEquals(expected, refused.problems());
    }

    @Test
    void anEmptyInputIsAListOfWhatIsMissing() {
        assertEquals(
                List.of(
                        new WageInputProblem(Field.JURISDICTION, null, Kind.MISSING),
                        new WageInputProblem(Field.CURRENCY, null, Kind.MISSING),
                        new WageInputProblem(Field.BASIS, null, Kind.MISSING),
                        new WageInputProblem(Field.RATE, null, Kind.MISSING),
                        new WageInputProblem(Field.WEEKS, null, Kind.MISSING)),
                WageInputCheck.check(new WageInput(null, null, null, null), US));
    }

    @Test
    void theEdgesAreAllowed() {
        assertEquals(
                List.of(),
                WageInputCheck.check(
                        inUs(
                                hourly("0.01"),
                                week(MONDAY, "0", "0"),
                                week(MONDAY.plusDays(7), "168", "0.010")),
                        US));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,  500, ,    ,  HOURS_PER_WEEK, MISSING",
        "WEEKLY,  500, 0,   ,  HOURS_PER_WEEK, NOT_POSITIVE",
        "MONTHLY, 500, 169, ,  HOURS_PER_WEEK, TOO_LARGE",
        "DAILY,   500, 40,  ,  DAYS_PER_WEEK,  MISSING",
        "DAILY,   500, 40,  8, DAYS_PER_WEEK,  TOO_LARGE",
        "HOURLY,  -1,  ,    ,  RATE,           NOT_POSITIVE",
        "HOURLY,  1E+999999999, , , RATE,      TOO_LARGE",
        "HOURLY,  1E-999999999, , , RATE,      TOO_MANY_DECIMALS",
    })
    void termsNeedWhatTheirBasisAsksFor(
            PayBasis basis, String rate, String hours, String days, Field field, Kind kind) {
        assertEquals(
                List.of(new WageInputProblem(field, null, kind)),
                WageInputCheck.check(inUs(terms(basis, rate, hours, days), week("40", "0")), US));
    }

    @ParameterizedTest
    @CsvSource({
        "US, EUR, CURRENCY, NOT_THE_CURRENCY_OF_THE_RULES",
        "US, XXX, CURRENCY, UNKNOWN_CODE",
        "us, USD, JURISDICTION, UNKNOWN_CODE",
        "UK, USD, JURISDICTION, UNKNOWN_CODE",
        "US-, USD, JURISDICTION, UNKNOWN_CODE",
    })
    void placeAndCurrency(String place, String currency, Field field, Kind kind) {
        WageInput input =
                new WageInput(
                        place,
                        Currency.getInstance(currency),
                        hourly("10"),
                        List.of(week("40", "0")));
        assertEquals(
                List.of(new WageInputProblem(field, null, kind)), WageInputCheck.check(input, US));
    }

    @Test
    void aMistypedYearIsNoticed() {
        LocalDate typed = LocalDate.of(206, 3, 2);
        WageInput input =
                new WageInput(
                        "US", USD, hourly("10"), List.of(new WorkWeek(typed, decimal("1"), decimal("0"))));
        assertEquals(
                List.of(new WageInputProblem(Field.WEEK_START, typed, Kind.OUT_OF_RANGE)),
                WageInputCheck.check(input, US));
    }
}
