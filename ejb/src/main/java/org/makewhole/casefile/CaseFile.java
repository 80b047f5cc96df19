package org.makewhole.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.party.Employer;
import org.makewhole.party.Sector;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * One matter of one worker against one employer.
 *
 * <p>Life: opened at intake (or brought in from a file at the status it had there), carried by a
 * member of the organisation, moved along the transitions of {@link CaseStatus}, closed, and at
 * need taken up again. Its number and its parties never change.
 */
@Entity
@Table(name = "case_file")
@StoredAfter({Worker.class, Employer.class})
public class CaseFile extends TenantEntity {
    public static final int SUMMARY_LENGTH = 2000;
    public static final int NEXT_STEP_LENGTH = 200;

    @AuditedInClear private String number;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "employer_id")
    private Long employerId;

    @AuditedInClear private String country;

    @AuditedInClear private String jurisdiction;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @AuditedInClear private String currency;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Convert(Sealed.CONVERTER)
    @Column(name = "next_step")
    private Sealed nextStep;

    @Column(name = "next_step_due")
    private LocalDate nextStepDue;

    @Convert(Sealed.CONVERTER)
    private Sealed summary;

    @Convert(Sealed.CONVERTER)
    private Sealed source;

    @Convert(Sealed.CONVERTER)
    @Column(name = "external_reference")
    private Sealed externalReference;

    @Convert(Sealed.CONVERTER)
    @Column(name = "origin_words")
    private Sealed originWords;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "origin_index")
    private BlindIndex originIndex;

    @Column(name = "origin_copy")
    private int originCopy;

    @Convert(BlindWords.CONVERTER)
    @Column(name = "search_tokens")
    private BlindWords searchTokens;

    protected CaseFile() {}

    /** A new case at {@link CaseStatus#INTAKE}. */
    CaseFile(String number, OpenCase opening) {
        this.number = number;
        this.kind = opening.kind();
        this.status = CaseStatus.INTAKE;
        this.visibility = opening.visibility();
        this.workerId = opening.worker() == null ? null : opening.worker().getId();
        this.employerId = opening.employer().getId();
        this.country = opening.place().country();
        this.jurisdiction = opening.place().jurisdiction();
        this.currency = opening.place().currency();
        this.sector = opening.employer().getSector();
        this.openedOn = opening.openedOn();
        this.assigneeId = opening.assigneeId();
        this.summary = seal(opening.summary());
        if (opening.origin() != null) {
            this.source = seal(opening.origin().source());
            this.externalReference = seal(opening.origin().reference());
            this.originWords = seal(opening.origin().words());
            this.originIndex = opening.origin().index();
        }
        this.searchTokens = wordsOf(number, opening);
    }

    /** The words by which a case can be found. */
    private static BlindWords wordsOf(String number, OpenCase opening) {
        return BlindWords.of(
                number,
                opening.origin() == null ? null : opening.origin().reference(),
                opening.worker() == null ? null : opening.worker().getName(),
                opening.employer().getName(),
                opening.employer().getTradeName());
    }

    /**
     * Moves the case, if its status allows.
     *
     * @param on the business date, which becomes the closing date of a case that is closed
     * @throws BusinessException {@code transitionNotAllowed}
     */
    CaseStatusChange moveTo(CaseStatus next, LocalDate on, String reason, Author author) {
        return moveTo(next, on, reason, author, Instant.now());
    }

    /** The same at another time than now. */
    CaseStatusChange moveTo(
            CaseStatus next, LocalDate on, String reason, Author author, Instant at) {
        if (!status.canMoveTo(next)) {
            throw new BusinessException("transitionNotAllowed");
        }
        return enter(next, on, reason, author, at);
    }

    /** Takes over the status that a case brought in from elsewhere had there. */
    CaseStatusChange takeOver(CaseStatus there, LocalDate closed, String reason, Author author) {
        return enter(there, closed, reason, author, Instant.now());
    }

    private CaseStatusChange enter(
            CaseStatus next, LocalDate on, String reason, Author author, Instant at) {
        CaseStatusChange change = new CaseStatusChange(getId(), status, next, reason, author, at);
        status = next;
        closedOn = next.isOpen() ? null : on;
        if (!next.isOpen()) {
            nextStep = null;
            nextStepDue = null;
        }
        return change;
    }

    /** Notes what has to happen next and by when; a step without a date is only a note. */
    void plan(String step, LocalDate due) {
        if (!status.isOpen() && step != null) {
            throw new BusinessException("caseIsClosed");
        }
        this.nextStep = seal(step);
        this.nextStepDue = step == null ? null : due;
    }

    /** Opens or closes it to others; for {@link org.makewhole.casefile.access.CaseTeamService}. */
    public void showTo(Visibility other) {
        this.visibility = other;
    }

    /** The same claim is there already, as so many cases that the importer does not see. */
    void isCopyOf(int others) {
        this.originCopy = others;
    }

    void assignTo(Long accountId) {
        this.assigneeId = accountId;
    }

    public String getNumber() {
        return number;
    }

    public CaseKind getKind() {
        return kind;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** Null when the source of an imported case names no worker. */
    public Long getWorkerId() {
        return workerId;
    }

    public Long getEmployerId() {
        return employerId;
    }

    /** ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** ISO 3166-1 or 3166-2: whose law is applied. */
    public String getJurisdiction() {
        return jurisdiction;
    }

    public Sector getSector() {
        return sector;
    }

    /** ISO 4217: every amount of the case is in it. */
    public String getCurrency() {
        return currency;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** Null for an open case, and for one closed elsewhere on a day not recorded. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    public Long getAssigneeId() {
        return assigneeId;
    }

    public String getNextStep() {
        return open(nextStep);
    }

    public LocalDate getNextStepDue() {
        return nextStepDue;
    }

    public String getSummary() {
        return open(summary);
    }

    /** Null for cases opened here. */
    BlindIndex getOriginIndex() {
        return originIndex;
    }

    /** The list that it came from; null for cases opened here. */
    public String getSource() {
        return open(source);
    }

    /** What that list says of it, as it stood; null where it says nothing. */
    public String getOriginWords() {
        return open(originWords);
    }

    /** The case's number where it came from; null for cases opened here. */
    public String getExternalReference() {
        return open(externalReference);
    }
}
