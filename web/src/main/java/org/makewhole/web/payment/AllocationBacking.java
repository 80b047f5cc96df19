package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.remedy.disbursement.Payee;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.remedy.payment.AllocationLine;
import org.makewhole.remedy.payment.AllocationProposal;
import org.makewhole.remedy.payment.AllocationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;

/** Divides a payment: the order of the law is filled in and can be departed from. */
@Named
@ViewScoped
public class AllocationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private AllocationService allocations;
    @Inject private CaseFileService cases;

    private String payment;
    private String caseNumber;
    private AllocationProposal proposal;
    private List<Line> lines;
    private boolean departing;

    /** A line of the form. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private final AllocationLine of;
        private BigDecimal amount;

        Line(AllocationLine of) {
            this.of = of;
            this.amount = of.proposed();
        }

        public AllocationLine getOf() {
            return of;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }

        PayoutPart part() {
            return new PayoutPart(
                    of.workerId(),
                    of.violation(),
                    of.component(),
                    amount == null ? BigDecimal.ZERO : amount);
        }
    }

    /**
     * Reads what is due, and how the payment would be divided. One that is not confirmed, or no
     * more, is shown itself and says so.
     */
    public String load() {
        try {
            proposal = allocations.propose(Ids.parse(payment));
        } catch (BusinessException refusal) {
            Flash.inPart("sharedText", "error." + refusal.getKey());
            return "/payment/payment.xhtml?faces-redirect=true&payment=" + Ids.parse(payment);
        }
        caseNumber = cases.get(proposal.payment().caseId()).getNumber();
        lines = proposal.lines().stream().map(Line::new).toList();
        return null;
    }

    public String allocate() {
        allocations.allocate(
                proposal.payment().id(),
                proposal.payment().version(),
                lines.stream().map(Line::part).toList(),
                departing);
        Flash.done("paymentText", "allocated");
        return "/payment/case.xhtml?faces-redirect=true&id=" + proposal.payment().caseId();
    }

    /** Who gets it, in words. */
    public String nameOf(Line line) {
        if (line.of.getPayee() != Payee.WORKER) {
            return Texts.get("paymentText", "payee." + line.of.getPayee());
        }
        return line.of.worker() == null
                ? Texts.get("casefileText", "claimant.unnamed")
                : line.of.worker();
    }

    public AllocationProposal getProposal() {
        return proposal;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public boolean isDeparting() {
        return departing;
    }

    public void setDeparting(boolean departing) {
        this.departing = departing;
    }
}
