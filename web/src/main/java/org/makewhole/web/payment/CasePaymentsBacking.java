package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.payment.PaymentRow;
import org.makewhole.remedy.payment.PaymentService;
import org.makewhole.remedy.trust.TrustAccount;
import org.makewhole.remedy.trust.TrustService;
import org.makewhole.settlement.SettlementService;
import org.makewhole.web.shared.Ids;

/** The payments, the trust account and the payouts of a case. */
@Named
@ViewScoped
public class CasePaymentsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PaymentService payments;
    @Inject private DisbursementService payouts;
    @Inject private TrustService trust;
    @Inject private CaseFileService cases;
    @Inject private SettlementService settlements;

    private String id;
    private String caseNumber;
    private transient List<PaymentRow> rows;
    private transient List<DisbursementRow> payoutRows;
    private transient TrustAccount account;
    private transient List<CaseClaimant> people;

    /** Reads the case. */
    public void load() {
        caseNumber = cases.get(Ids.parse(id)).getNumber();
    }

    public List<PaymentRow> getRows() {
        if (rows == null) {
            rows = payments.ofCase(Ids.parse(id));
        }
        return rows;
    }

    public List<DisbursementRow> getPayouts() {
        if (payoutRows == null) {
            payoutRows = payouts.ofCase(Ids.parse(id));
        }
        return payoutRows;
    }

    /** Whose money it is, with the totals of each. */
    public List<CaseClaimant> getPeople() {
        if (people == null) {
            people = settlements.claimants(Ids.parse(id));
        }
        return people;
    }

    public MoneyStage[] getStages() {
        return MoneyStage.values();
    }

    public TrustAccount getAccount() {
        if (account == null) {
            account = trust.ofCase(Ids.parse(id));
        }
        return account;
    }

    /** What is in the trust account and divided to nobody yet. */
    public BigDecimal getFree() {
        return getRows().stream().map(PaymentRow::free).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was handed over and nobody else has confirmed. */
    public BigDecimal getWaiting() {
        return getRows().stream()
                .filter(row -> row.state().isWaiting())
                .map(row -> row.paid().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
