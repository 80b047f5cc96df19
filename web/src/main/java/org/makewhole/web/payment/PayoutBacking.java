package org.makewhole.web.payment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.makewhole.document.payment.Receipt;
import org.makewhole.document.payment.ReceiptPdf;
import org.makewhole.document.payment.ReceiptService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** One payout: letting it go out, giving it up, taking it back, and its receipt. */
@Named
@ViewScoped
public class PayoutBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private DisbursementService payouts;
    @Inject private ReceiptService receipts;
    @Inject private OrganizationService organizations;

    private String payout;
    private DisbursementRow row;
    private PayoutMeans means = PayoutMeans.CASH;
    private LocalDate paidOn;
    private String reference;
    private LocalDate returnedOn;
    private String why;

    /** Reads the payout. */
    public void load() {
        row = payouts.get(Ids.parse(payout));
        paidOn = organizations.getOwn().today();
        returnedOn = paidOn;
    }

    /** Whether it can be released or given up by itself: a run holds it no longer, or could not. */
    public boolean isFree() {
        return row.runId() == null || row.problem() != null;
    }

    public String release() {
        payouts.release(row.id(), row.version(), new Release(means, paidOn, reference));
        return done("released");
    }

    public String cancel() {
        payouts.cancel(row.id(), row.version(), why);
        return done("payoutCancelled");
    }

    public String comeBack() {
        payouts.comeBack(row.id(), row.version(), returnedOn, why);
        return done("payoutReturned");
    }

    /** The receipt, in the language of the worker. */
    public void receipt() throws IOException {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Receipt receipt = receipts.getForExport(row.id(), locale);
        Faces.sendFile(
                receipt.caseNumber() + "-" + receipt.number() + ".pdf",
                true,
                out -> ReceiptPdf.write(receipt, out));
    }

    private String done(String key) {
        Flash.done("paymentText", key);
        return "/payment/payout.xhtml?faces-redirect=true&payout=" + payout;
    }

    public PayoutMeans[] getEveryMeans() {
        return PayoutMeans.values();
    }

    public DisbursementRow getRow() {
        return row;
    }

    public String getPayout() {
        return payout;
    }

    public void setPayout(String payout) {
        this.payout = payout;
    }

    public PayoutMeans getMeans() {
        return means;
    }

    public void setMeans(PayoutMeans means) {
        this.means = means;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
