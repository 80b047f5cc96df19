package org.makewhole.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.account.Membership;
import org.makewhole.agreement.CollectiveAgreement;
import org.makewhole.casefile.CaseFile;
import org.makewhole.grievance.procedure.Beginning;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** What a case of kind {@code GRIEVANCE} complains of, and under which edition of an agreement. */
@Entity
@Table(name = "grievance")
@StoredAfter({CaseFile.class, CollectiveAgreement.class, Membership.class})
public class Grievance extends TenantEntity {
    /** Type of the clocks that belong to a grievance. */
    public static final String CLOCKS = "GRIEVANCE";

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "agreement_id")
    private Long agreementId;

    @Enumerated(EnumType.STRING)
    private GrievanceKind kind;

    @Enumerated(EnumType.STRING)
    private GrievanceIssue issue;

    @Column(name = "steward_id")
    private Long stewardId;

    @Column(name = "incident_on")
    private LocalDate incidentOn;

    @Column(name = "known_on")
    private LocalDate knownOn;

    @Column(name = "first_step")
    private int firstStep;

    @Convert(Sealed.CONVERTER)
    private Sealed workplace;

    @Convert(Sealed.CONVERTER)
    private Sealed facts;

    @Convert(Sealed.CONVERTER)
    private Sealed remedy;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "measure_on")
    private LocalDate measureOn;

    @Column(name = "earlier_measure_on")
    private LocalDate earlierMeasureOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "request_key")
    private String requestKey;

    protected Grievance() {}

    /**
     * @param stewardId the account that looks after it, or null
     */
    public Grievance(Long caseId, Long stewardId, FileGrievance filing) {
        this.caseId = caseId;
        this.agreementId = filing.agreementId();
        this.kind = filing.kind();
        this.stewardId = stewardId;
        this.firstStep = filing.firstStep();
        this.requestKey = filing.requestKey();
        write(filing.complaint());
    }

    /** Puts what is said now in place of what was said before. */
    final void write(Complaint complaint) {
        issue = complaint.issue();
        incidentOn = complaint.incidentOn();
        knownOn = complaint.knownOn();
        workplace = seal(blankToNull(complaint.workplace()));
        facts = seal(complaint.facts().strip());
        remedy = seal(blankToNull(complaint.remedy()));
        measure = complaint.discipline().measure();
        measureOn = complaint.discipline().measureOn();
        earlierMeasureOn = complaint.discipline().earlierOn();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Takes over how it ended, if it has. */
    public void standsAt(Course course) {
        outcome = course.outcome().orElse(null);
        endedOn = course.endedOn().orElse(null);
    }

    void lookedAfterBy(Long accountId) {
        stewardId = accountId;
    }

    public Beginning beginning() {
        return new Beginning(incidentOn, knownOn, firstStep);
    }

    public Long getCaseId() {
        return caseId;
    }

    public Long getAgreementId() {
        return agreementId;
    }

    public GrievanceKind getKind() {
        return kind;
    }

    public GrievanceIssue getIssue() {
        return issue;
    }

    /** The account that looks after it, or null. */
    public Long getStewardId() {
        return stewardId;
    }

    public LocalDate getIncidentOn() {
        return incidentOn;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public String getWorkplace() {
        return open(workplace);
    }

    /** Null only after an erasure. */
    public String getFacts() {
        return open(facts);
    }

    public String getRemedy() {
        return open(remedy);
    }

    public Discipline discipline() {
        return new Discipline(measure, measureOn, earlierMeasureOn);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }
}
