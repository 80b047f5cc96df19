package org.makewhole.privacy.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * Somebody asks that a worker, or an employer, be forgotten; another decides. Then it is the proof
 * of it.
 */
@Entity
@Table(name = "erasure_request")
@StoredAfter(CaseFile.class)
public class ErasureRequest extends TenantEntity {

    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private ErasureGround ground;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private Long askedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "asked_by_name")
    private Sealed askedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "decided_by_name")
    private Sealed decidedByName;

    @Column(name = "changed_rows")
    private Integer changedRows;

    @Column(name = "deleted_rows")
    private Integer deletedRows;

    protected ErasureRequest() {}

    ErasureRequest(long workerId, long caseId, ErasureGround ground, Author author) {
        this(caseId, ground, author);
        this.workerId = workerId;
    }

    /** A request to forget the employer of a case. */
    public static ErasureRequest ofEmployer(
            long employerId, long caseId, ErasureGround ground, Author author) {
        ErasureRequest request = new ErasureRequest(caseId, ground, author);
        request.employerId = employerId;
        return request;
    }

    private ErasureRequest(long caseId, ErasureGround ground, Author author) {
        this.caseId = caseId;
        this.ground = ground;
        this.state = ErasureState.ASKED;
        this.askedAt = Instant.now();
        this.askedBy = author.accountId();
        this.askedByName = seal(author.name());
    }

    /**
     * @throws BusinessException {@code erasureDecided} when it was before; {@code twoPersons} when
     *     who agrees is who asked
     */
    public void agree(Author author) {
        if (author.accountId() != null && author.accountId().equals(askedBy)) {
            throw new BusinessException("twoPersons");
        }
        decide(ErasureState.DONE, author);
    }

    /**
     * Also by who asked, who thinks better of it.
     *
     * @throws BusinessException {@code erasureDecided}
     */
    public void decline(Author author) {
        decide(ErasureState.DECLINED, author);
    }

    private void decide(ErasureState how, Author author) {
        if (state != ErasureState.ASKED) {
            throw new BusinessException("erasureDecided");
        }
        state = how;
        decidedAt = Instant.now();
        decidedBy = author.accountId();
        decidedByName = seal(author.name());
    }

    /** Notes what was done. */
    public void prove(ErasedRows rows) {
        changedRows = rows.changed();
        deletedRows = rows.deleted();
    }

    public Long getWorkerId() {
        return workerId;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public Long getCaseId() {
        return caseId;
    }

    /**
     * As a page shows it.
     *
     * @param viewer the account of who looks
     */
    public RequestRow row(String caseNumber, long viewer) {
        return new RequestRow(
                getId(),
                getVersion(),
                caseId,
                caseNumber,
                workerId,
                ground,
                state,
                open(askedByName),
                askedAt,
                open(decidedByName),
                decidedAt,
                changedRows == null ? 0 : changedRows,
                deletedRows == null ? 0 : deletedRows,
                askedBy != null && askedBy == viewer);
    }
}
