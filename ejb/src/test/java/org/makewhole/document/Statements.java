package org.makewhole.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.makewhole.claim.calculation.ClaimComputation;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.remedy.StageTotals;

/** Statements for tests. */
final class Statements {

    static final Locale ENGLISH = Locale.forLanguageTag("en-US");
    static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

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
        return statement("US-VA", "USD", terms(PayBasis.HOUR, "12", null), weeks, locale, claimant);
    }

    static StatementOfAmountsOwed statement(
            String place,
            String currency,
            PayTerms terms,
            int weeks,
            Locale locale,
            String claimant) {
        List<WorkRecord> worked = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        String[] paid = {"300", "600", "660", "700"};
        for (int i = 0; i < weeks; i++) {
            LocalDate week = FIRST.plusWeeks(i);
            worked.add(WorkRecord.week(week, new BigDecimal("50")));
            payments.add(
                    new Payment(
                            week,
                            week.plusDays(6),
                            new BigDecimal(paid[i % paid.length]),
                            Evidence.PAYSLIP));
        }
        return statement(
                new ClaimQuestion(
                        place,
                        Currency.getInstance(currency),
                        ClaimFacts.of(List.of(terms), worked, payments),
                        FIRST.plusWeeks(weeks)),
                locale,
                claimant);
    }

    static StatementOfAmountsOwed statement(
            ClaimQuestion question, Locale locale, String claimant) {
        BigDecimal thousand = new BigDecimal("1234.50");
        return new StatementOfAmountsOwed(
                heading(claimant),
                question,
                ClaimComputation.compute(question),
                question.facts().claimed(),
                new StageTotals(thousand, thousand, thousand, thousand, BigDecimal.ZERO),
                locale);
    }

    static PayTerms terms(PayBasis basis, String rate, String hours) {
        return new PayTerms(
                FIRST,
                null,
                basis,
                new BigDecimal(rate),
                hours == null ? null : new BigDecimal(hours),
                null,
                null,
                null);
    }
}
