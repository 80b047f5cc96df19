package org.makewhole.document.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.makewhole.remedy.disbursement.Payee;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.PayoutPart;

/**
 * The receipt of a payout.
 *
 * @param number counted within the case
 * @param payee whose name stands on it; empty where the case names nobody
 * @param kind who gets it
 * @param parts what it consists of
 * @param reference of the cheque or transfer, or null
 * @param locale of the worker
 */
public record Receipt(
        String organization,
        String caseNumber,
        int number,
        String employer,
        String payee,
        Payee kind,
        BigDecimal amount,
        String currency,
        PayoutMeans means,
        LocalDate paidOn,
        String reference,
        String releasedBy,
        List<PayoutPart> parts,
        Locale locale) {}
