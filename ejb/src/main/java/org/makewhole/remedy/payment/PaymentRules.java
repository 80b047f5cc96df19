package org.makewhole.remedy.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.rate.Conversion;
import org.makewhole.remedy.rate.RateBook;
import org.makewhole.shared.error.BusinessException;

/** What holds for a payment before it is recorded. */
@Dependent
class PaymentRules {
    @Inject private OrganizationService organizations;
    @Inject private CaseRecords records;
    @Inject private RateBook rates;

    LocalDate today() {
        return organizations.getOwn().today();
    }

    void refuseFuture(LocalDate on) {
        if (on.isAfter(today())) {
            throw new BusinessException("dateInFuture");
        }
    }

    /** What it comes to in the currency of the case. */
    Conversion check(CaseFile caseFile, RecordPayment said) {
        if (said.amount().signum() <= 0) {
            throw new BusinessException("amountNotPositive");
        }
        Currency currency = currency(said.currency());
        int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
        if (said.amount().stripTrailingZeros().scale() > decimals) {
            throw new BusinessException("tooManyDecimals", said.currency(), decimals);
        }
        refuseFuture(said.receivedOn());
        records.requireFile(caseFile.getId(), said.evidenceId());
        Conversion come =
                rates.convert(
                        said.amount(), said.currency(), caseFile.getCurrency(), said.receivedOn());
        if (come.amount().signum() <= 0) {
            throw new BusinessException("amountNotPositive");
        }
        return come;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException typedByHand) {
            throw new BusinessException("currencyUnknown", code);
        }
    }
}
