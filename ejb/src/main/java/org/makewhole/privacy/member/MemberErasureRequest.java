package org.makewhole.privacy.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.account.Membership;
import org.makewhole.audit.Author;
import org.makewhole.privacy.erasure.ErasedRows;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.erasure.ErasureState;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Somebody asks that a member who has left be forgotten; another decides. Then it is the proof. */
@Entity
@Table(name = "member_erasure")
@StoredAfter(Membership.class)
public class MemberErasureRequest extends TenantEntity {

    @Column(name = "account_id")
    private Long accountId;

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

    protected MemberErasureRequest() {}

    MemberErasureRequest(long accountId, ErasureGround ground, Author author) {
        this.accountId = accountId;
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
    void agree(Author author) {
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
    void decline(Author author) {
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
    void prove(ErasedRows rows) {
        changedRows = rows.changed();
        deletedRows = rows.deleted();
    }

    Long getAccountId() {
        return accountId;
    }

    boolean isWaiting() {
        return state == ErasureState.ASKED;
    }

    /**
     * As a page shows it.
     *
     * @param member whose it is
     * @param viewer the account of who looks
     */
    MemberRequestRow row(MemberPlace member, long viewer) {
        return new MemberRequestRow(
                getId(),
                getVersion(),
                member.id(),
                member.name(),
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
