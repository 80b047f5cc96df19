package org.makewhole.settlement.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.payment.EmployerPayment;
import org.makewhole.settlement.Settlement;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;

/** What was received and is named for one settlement of its case. */
@Entity
@Table(name = "named_receipt")
@StoredAfter({Settlement.class, EmployerPayment.class, MoneyPosting.class})
public class NamedReceipt extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "settlement_id")
    private Long settlementId;

    @Column(name = "payment_id")
    private Long paymentId;

    @Column(name = "posting_id")
    private Long postingId;

    protected NamedReceipt() {}

    private NamedReceipt(Settlement settlement, Long paymentId, Long postingId) {
        this.caseId = settlement.getCaseId();
        this.settlementId = settlement.getId();
        this.paymentId = paymentId;
        this.postingId = postingId;
    }

    /** A payment of the employer, with all that is paid out of it. */
    static NamedReceipt ofPayment(Settlement settlement, long paymentId) {
        return new NamedReceipt(settlement, paymentId, null);
    }

    /** An amount that was recorded as paid by hand. */
    static NamedReceipt ofPosting(Settlement settlement, long postingId) {
        return new NamedReceipt(settlement, null, postingId);
    }

    void nameFor(Settlement settlement) {
        this.settlementId = settlement.getId();
    }

    Long getSettlementId() {
        return settlementId;
    }

    Long getPaymentId() {
        return paymentId;
    }

    Long getPostingId() {
        return postingId;
    }
}
