package org.makewhole.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.payment.PaymentMeans;
import org.makewhole.remedy.payment.PaymentService;
import org.makewhole.remedy.payment.RecordPayment;
import org.makewhole.remedy.rate.RateService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** A payment that is entered. */
@Named
@ViewScoped
public class PaymentRecordBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PaymentService payments;
    @Inject private RateService rates;
    @Inject private CaseFileService cases;
    @Inject private EvidenceService evidence;
    @Inject private OrganizationService organizations;

    private String id;
    private String caseNumber;
    private final String requestKey = UUID.randomUUID().toString();
    private List<String> currencies;

    private PaymentMeans means = PaymentMeans.CHEQUE;
    private BigDecimal amount;
    private String currency;
    private LocalDate receivedOn;
    private LocalDate dueOn;
    private String payer;
    private String reference;
    private String note;
    private Long evidenceId;

    /** Prepares an empty form for today, in the currency of the case. */
    public void load() {
        CaseFile caseFile = cases.get(Ids.parse(id));
        caseNumber = caseFile.getNumber();
        if (currency == null) {
            currency = caseFile.getCurrency();
            receivedOn = organizations.getOwn().today();
        }
        currencies =
                Stream.concat(Stream.of(caseFile.getCurrency()), rates.currencies().stream())
                        .distinct()
                        .toList();
    }

    /** Records it, once however often the form is sent. */
    public String record() {
        long payment =
                payments.record(
                        Ids.parse(id),
                        new RecordPayment(
                                means,
                                amount,
                                currency,
                                receivedOn,
                                dueOn,
                                payer,
                                reference,
                                note,
                                evidenceId,
                                requestKey));
        Flash.done("paymentText", "recorded");
        return "/payment/payment.xhtml?faces-redirect=true&payment=" + payment;
    }

    /** The files of the case that are there. */
    public List<EvidenceRow> getFiles() {
        return evidence.list(Ids.parse(id)).stream().filter(EvidenceRow::isThere).toList();
    }

    public PaymentMeans[] getEveryMeans() {
        return PaymentMeans.values();
    }

    public List<String> getCurrencies() {
        return currencies;
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

    public PaymentMeans getMeans() {
        return means;
    }

    public void setMeans(PaymentMeans means) {
        this.means = means;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(Long evidenceId) {
        this.evidenceId = evidenceId;
    }
}
