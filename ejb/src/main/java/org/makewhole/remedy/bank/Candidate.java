package org.makewhole.remedy.bank;

import java.time.LocalDate;

/** An entry of the trust account that a line of the bank could be. */
record Candidate(
        LineState state,
        Long paymentId,
        Long disbursementId,
        long caseId,
        LocalDate on,
        String reference) {}
