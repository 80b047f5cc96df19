package org.makewhole.remedy.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** What is held for a case in one currency; never below zero. */
@Entity
@Table(name = "trust_balance")
@StoredAfter(CaseFile.class)
public class TrustBalance extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @AuditedInClear private String currency;

    private BigDecimal balance;

    private int receipts;

    protected TrustBalance() {}

    TrustBalance(long caseId, String currency) {
        this.caseId = caseId;
        this.currency = currency;
        this.balance = BigDecimal.ZERO;
    }

    /**
     * Adds, or takes away what is negative.
     *
     * @throws BusinessException {@code trustShort} when less than that is held
     */
    void move(BigDecimal amount) {
        BigDecimal after = balance.add(amount);
        if (after.signum() < 0) {
            throw new BusinessException(
                    "trustShort", balance.stripTrailingZeros().toPlainString(), currency);
        }
        balance = after;
    }

    /** The number of the next receipt of the case. */
    int nextReceipt() {
        receipts++;
        return receipts;
    }

    public Long getCaseId() {
        return caseId;
    }

    public String getCurrency() {
        return currency;
    }

    public BigDecimal getBalance() {
        return balance;
    }
}
