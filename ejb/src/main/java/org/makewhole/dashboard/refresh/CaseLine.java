package org.makewhole.dashboard.refresh;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.remedy.MoneyStage;

/**
 * A case with one of its postings; a case without postings makes one line without money.
 *
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param posting null when the case has none
 */
record CaseLine(
        long caseId,
        String country,
        String currency,
        String sector,
        LocalDate openedOn,
        Posting posting) {

    /**
     * Money that entered a stage.
     *
     * @param amount negative for a reversal
     * @param standing false when a later posting took this one back
     */
    record Posting(
            String violation,
            MoneyStage stage,
            BigDecimal amount,
            LocalDate effectiveOn,
            boolean standing) {

        /** Whether this is money received that was not taken back. */
        boolean isPayment() {
            return stage == MoneyStage.PAID && standing && amount.signum() > 0;
        }
    }
}
