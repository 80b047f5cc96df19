package org.makewhole.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.casefile.claimant.ClaimantConsents;
import org.makewhole.casefile.claimant.ConsentingPerson;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.ConsentPurpose;
import org.makewhole.consent.ConsentState;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.GivenHow;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** What a claimant of a case agreed to, and a form for the next consent. */
@Named
@ViewScoped
public class ConsentsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimantConsentService consents;

    private String id;
    private String worker;
    private ClaimantConsents ledger;

    private ConsentPurpose purpose;
    private ConsentExtent extent = ConsentExtent.WHOLE_CASE;
    private boolean everyCase;
    private Long recipientId;
    private String recipient;
    private GivenHow givenHow;
    private LocalDate givenOn;
    private LocalDate lastDay;
    private String evidence;

    public void load() {
        ledger = consents.list(Ids.parse(id), claimant());
    }

    /** Null for the first claimant of the case. */
    private Long claimant() {
        return worker == null || worker.isBlank() ? null : Ids.parse(worker);
    }

    public String give() {
        consents.give(
                Ids.parse(id),
                claimant(),
                new GiveConsent(
                        purpose,
                        extent,
                        !everyCase,
                        recipientId,
                        recipient,
                        givenHow,
                        givenOn,
                        lastDay,
                        evidence));
        Flash.done("privacyText", "consent.given");
        return "/privacy/consents.xhtml?faces-redirect=true&id="
                + id
                + "&worker="
                + ledger.workerId();
    }

    /** The tone of the pill that says where a consent stands. */
    public String tone(ConsentState state) {
        return switch (state) {
            case LIVE -> "good";
            case EXPIRED -> "warn";
            case WITHDRAWN -> "bad";
        };
    }

    public ClaimantConsents getLedger() {
        return ledger;
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public ConsentExtent[] getExtents() {
        return ConsentExtent.values();
    }

    public GivenHow[] getWays() {
        return GivenHow.values();
    }

    /** The other claimants of the case. */
    public List<ConsentingPerson> getOthers() {
        return ledger.people().stream().filter(one -> one.workerId() != ledger.workerId()).toList();
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

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentExtent getExtent() {
        return extent;
    }

    public void setExtent(ConsentExtent extent) {
        this.extent = extent;
    }

    public boolean isEveryCase() {
        return everyCase;
    }

    public void setEveryCase(boolean everyCase) {
        this.everyCase = everyCase;
    }

    public Long getRecipientId() {
        return recipientId;
    }

    public void setRecipientId(Long recipientId) {
        this.recipientId = recipientId;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public GivenHow getGivenHow() {
        return givenHow;
    }

    public void setGivenHow(GivenHow givenHow) {
        this.givenHow = givenHow;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
