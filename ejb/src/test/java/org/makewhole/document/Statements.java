package org.makewhole.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.makewhole.remedy.StageTotals;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.PayBasis;
import org.makewhole.wage.WageEngine;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WorkWeek;
import org.makewhole.wage.pack.RulePacks;

/** Statements for tests. */
final class Statements {

    static final Locale ENGLISH = Locale.forLanguageTag("en-US");
    static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private Statements() {}

    static StatementHeading heading(String claimant) {
        return new StatementHeading(
                "Valley Workers' Legal Aid",
                "W-2026-00042",
                claimant,
                "Blue Ridge Harvest LLC",
                "Ana Ruiz",
                LocalDate.of(2026, 4, 3));
    }

    /** Weeks from 5 Jan 2026: 50 hours at 12.00; paid 300.00, 600.00, 660.00 and 700.00 in turn. */
    static StatementOfAmountsOwed inUs(Locale locale, int weeks, String claimant) {
        return statement(
                "US-VA",
                "USD",
                new AgreedTerms(PayBasis.HOURLY, new BigDecimal("12"), null, null),
                weeks,
                locale,
                claimant);
    }

    static StatementOfAmountsOwed statement(
            String place,
            String currency,
            AgreedTerms terms,
            int weeks,
            Locale locale,
            String claimant) {
        List<WorkWeek> worked = new ArrayList<>();
        String[] paid = {"300", "600", "660", "700"};
        for (int i = 0; i < weeks; i++) {
            worked.add(
                    new WorkWeek(
                            LocalDate.of(2026, 1, 5).plusWeeks(i),
                            new BigDecimal("50"),
                            new BigDecimal(paid[i % paid.length])));
        }
        WageInput input = new WageInput(place, Currency.getInstance(currency), terms, worked);
        BigDecimal thousand = new BigDecimal("1234.50");
        return new StatementOfAmountsOwed(
                heading(claimant),
                input,
                WageEngine.calculate(input, RulePacks.forJurisdiction(place)),
                new StageTotals(thousand, thousand, thousand, thousand, BigDecimal.ZERO),
                locale);
    }
}
