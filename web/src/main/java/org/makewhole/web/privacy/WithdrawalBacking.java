package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.casefile.claimant.ClaimantConsents;
import org.makewhole.consent.ConsentRow;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.consent.WithdrawnBy;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Takes a consent back, after the person has seen what that ends. */
@Named
@ViewScoped
public class WithdrawalBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimantConsentService consents;

    private String id;
    private String worker;
    private String consentId;
    private String caseNumber;
    private ConsentRow consent;
    private WithdrawnBy by = WithdrawnBy.WORKER;
    private LocalDate on;
    private String reason;

    public void load() {
        ClaimantConsents ledger =
                consents.list(
                        Ids.parse(id),
                        worker == null || worker.isBlank() ? null : Ids.parse(worker));
        long wanted = Ids.parse(consentId);
        caseNumber = ledger.caseNumber();
        worker = Long.toString(ledger.workerId());
        consent =
                ledger.rows().stream()
                        .filter(row -> row.id() == wanted)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    public String withdraw() {
        consents.withdraw(Ids.parse(id), consent.id(), new WithdrawConsent(by, on, reason));
        Flash.done("privacyText", "consent.withdrawn");
        return "/privacy/consents.xhtml?faces-redirect=true&id=" + id + "&worker=" + worker;
    }

    public WithdrawnBy[] getPeople() {
        return WithdrawnBy.values();
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public ConsentRow getConsent() {
        return consent;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getConsentId() {
        return consentId;
    }

    public void setConsentId(String consentId) {
        this.consentId = consentId;
    }

    public WithdrawnBy getBy() {
        return by;
    }

    public void setBy(WithdrawnBy by) {
        this.by = by;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
