package org.makewhole.remedy.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** How a case ended, as somebody noted it. Never changed: a later one follows it. */
@Entity
@Table(name = "case_outcome")
@StoredAfter({CaseFile.class, Worker.class})
public class CaseOutcome extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Convert(Sealed.CONVERTER)
    @Column(name = "original_words")
    private Sealed originalWords;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected CaseOutcome() {}

    CaseOutcome(CaseFile caseFile, RecordOutcome recorded, Author author) {
        this(caseFile, recorded.outcome(), recorded.on(), author);
        this.note = seal(recorded.noteOrNull());
        this.workerId = recorded.workerId();
    }

    CaseOutcome(CaseFile caseFile, PastOutcome past, Author author) {
        this(caseFile, past.outcome(), past.on(), author);
        this.originalWords = seal(past.shortenedWords());
    }

    private CaseOutcome(CaseFile caseFile, Outcome outcome, LocalDate on, Author author) {
        this.caseId = caseFile.getId();
        this.outcome = outcome;
        this.endedOn = on;
        this.recordedAt = Instant.now();
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    /** Whether noting this would say nothing new. */
    boolean says(RecordOutcome recorded) {
        return outcome == recorded.outcome()
                && Objects.equals(workerId, recorded.workerId())
                && recorded.on().equals(endedOn)
                && Objects.equals(open(note), recorded.noteOrNull());
    }

    Long getCaseId() {
        return caseId;
    }

    /** Null for the whole case. */
    Long getWorkerId() {
        return workerId;
    }

    Outcome getOutcome() {
        return outcome;
    }

    /**
     * @param claimant the name of the worker whom it is about; null for the whole case
     */
    OutcomeRow row(String claimant) {
        return new OutcomeRow(
                claimant,
                outcome,
                endedOn,
                open(note),
                open(originalWords),
                recordedAt,
                open(recordedByName));
    }
}
