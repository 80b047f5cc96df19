package org.makewhole.privacy.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Something must be kept, because a proceeding may ask for it: until a day, or until released. */
@Entity
@Table(name = "legal_hold")
@StoredAfter(CaseFile.class)
public class LegalHold extends TenantEntity {
    static final int REASON_LENGTH = 500;

    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "case_id")
    private Long caseId;

    @Convert(Sealed.CONVERTER)
    private Sealed reason;

    @Column(name = "until_on")
    private LocalDate untilOn;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private Long placedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "placed_by_name")
    private Sealed placedByName;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "released_by_name")
    private Sealed releasedByName;

    protected LegalHold() {}

    LegalHold(long workerId, long caseId, PlaceHold placed, Author author) {
        this.workerId = workerId;
        this.caseId = placed.wholePerson() ? null : caseId;
        this.reason = seal(placed.reason().strip());
        this.untilOn = placed.lastDay();
        this.placedAt = Instant.now();
        this.placedBy = author.accountId();
        this.placedByName = seal(author.name());
    }

    /**
     * @throws BusinessException {@code holdReleased} when it was before
     */
    void release(Author author) {
        if (releasedAt != null) {
            throw new BusinessException("holdReleased");
        }
        releasedAt = Instant.now();
        releasedBy = author.accountId();
        releasedByName = seal(author.name());
    }

    boolean isLive(LocalDate today) {
        return releasedAt == null && (untilOn == null || !untilOn.isBefore(today));
    }

    Long getWorkerId() {
        return workerId;
    }

    HoldRow row(LocalDate today, String caseNumber, Long linkedCase) {
        return new HoldRow(
                getId(),
                getVersion(),
                linkedCase,
                caseNumber,
                caseId == null,
                open(reason),
                untilOn,
                open(placedByName),
                placedAt,
                open(releasedByName),
                releasedAt,
                isLive(today));
    }
}
