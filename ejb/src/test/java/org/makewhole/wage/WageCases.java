package org.makewhole.wage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** Short ways to write inputs in tests. */
final class WageCases {

    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private WageCases() {}

    static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    static AgreedTerms hourly(String rate) {
        return new AgreedTerms(PayBasis.HOURLY, decimal(rate), null, null);
    }

    static AgreedTerms terms(PayBasis basis, String rate, String hours, String days) {
        return new AgreedTerms(basis, decimal(rate), decimal(hours), decimal(days));
    }

    static WorkWeek week(LocalDate start, String hours, String paid) {
        return new WorkWeek(start, decimal(hours), decimal(paid));
    }

    static WorkWeek week(String hours, String paid) {
        return week(MONDAY, hours, paid);
    }

    static WageInput inUs(AgreedTerms terms, WorkWeek... weeks) {
        return new WageInput("US", USD, terms, Arrays.asList(weeks));
    }

    static WageInput in(String jurisdiction, String currency, AgreedTerms terms, WorkWeek... weeks) {
        return new WageInput(
                jurisdiction, Currency.getInstance(currency), terms, List.of(weeks));
    }
}
