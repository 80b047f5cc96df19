package org.makewhole.keyring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.tenancy.TenantEntity;

/** Somebody asks for an operation on keys; another decides. */
@Entity
@Table(name = "key_request")
public class KeyRequest extends TenantEntity {
    /** For so long somebody may agree. */
    static final Duration WAITS = Duration.ofDays(7);

    @Enumerated(EnumType.STRING)
    private KeyOperation operation;

    @Enumerated(EnumType.STRING)
    private KeyRequestState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected KeyRequest() {}

    KeyRequest(KeyOperation operation, long askedBy, Instant askedAt) {
        this.operation = operation;
        this.state = KeyRequestState.ASKED;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    KeyOperation getOperation() {
        return operation;
    }

    boolean isWaiting(Instant now) {
        return state == KeyRequestState.ASKED && now.isBefore(askedAt.plus(WAITS));
    }

    /**
     * @throws BusinessException {@code twoPersons} when who agrees is who asked; {@code
     *     keyRequestOver} when it was decided before or is too old
     */
    void agree(long accountId, Instant now) {
        if (accountId == askedBy) {
            throw new BusinessException("twoPersons");
        }
        decide(KeyRequestState.AGREED, accountId, now);
    }

    /** Also by who asked, who thinks better of it. */
    void decline(long accountId, Instant now) {
        decide(KeyRequestState.DECLINED, accountId, now);
    }

    private void decide(KeyRequestState how, long accountId, Instant now) {
        if (!isWaiting(now)) {
            throw new BusinessException("keyRequestOver");
        }
        state = how;
        decidedAt = now;
        decidedBy = accountId;
    }

    KeyRequestRow row(Instant now, long viewer, Map<Long, String> names) {
        return new KeyRequestRow(
                getId(),
                getVersion(),
                operation,
                state,
                isWaiting(now),
                names.getOrDefault(askedBy, ""),
                askedAt,
                decidedBy == null ? null : names.getOrDefault(decidedBy, ""),
                decidedAt,
                askedBy == viewer);
    }
}
