package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.payment.PaymentMeans;
import org.makewhole.remedy.payment.PaymentRow;
import org.makewhole.remedy.payment.PaymentService;
import org.makewhole.remedy.payment.PaymentState;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One payment: clearing, confirming, taking back, and what leads to dividing it. */
@Named
@ViewScoped
public class PaymentBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PaymentService payments;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;

    private String payment;
    private PaymentRow row;
    private String caseNumber;
    private LocalDate clearedOn;
    private LocalDate endedOn;
    private String why;

    /** Reads the payment. */
    public void load() {
        row = payments.get(Ids.parse(payment));
        caseNumber = cases.get(row.caseId()).getNumber();
        clearedOn = organizations.getOwn().today();
        endedOn = clearedOn;
    }

    public String clear() {
        payments.clear(row.id(), row.version(), clearedOn);
        return done("cleared");
    }

    public String confirm() {
        payments.confirm(row.id(), row.version());
        return done("confirmed");
    }

    public String bounce() {
        payments.bounce(row.id(), row.version(), endedOn, why);
        return done("bounced");
    }

    public String withdraw() {
        payments.withdraw(row.id(), row.version(), why);
        return done("withdrawn");
    }

    private String done(String key) {
        Flash.done("paymentText", key);
        return "/payment/payment.xhtml?faces-redirect=true&payment=" + payment;
    }

    /** Whether it waits for a second person. */
    public boolean isWaiting() {
        return row.state().isWaiting()
                && !(row.means() == PaymentMeans.CHEQUE && row.state() == PaymentState.RECORDED);
    }

    public boolean isToClear() {
        return row.means() == PaymentMeans.CHEQUE && row.state() == PaymentState.RECORDED;
    }

    /** Whether the bank may still take it back. */
    public boolean isToBounce() {
        return row.means() != PaymentMeans.CASH
                && (row.state().isWaiting() || row.state() == PaymentState.CONFIRMED)
                && row.allocated().signum() == 0;
    }

    public boolean isToDivide() {
        return row.free().signum() > 0;
    }

    public PaymentRow getRow() {
        return row;
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

    public LocalDate getClearedOn() {
        return clearedOn;
    }

    public void setClearedOn(LocalDate clearedOn) {
        this.clearedOn = clearedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
