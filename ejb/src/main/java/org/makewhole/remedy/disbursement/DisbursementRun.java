package org.makewhole.remedy.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Payouts that are released together. */
@Entity
@Table(name = "disbursement_run")
public class DisbursementRun extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int payouts;

    @Enumerated(EnumType.STRING)
    private PayoutMeans means;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private Long madeBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "made_by_name")
    private Sealed madeByName;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "released_by_name")
    private Sealed releasedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DisbursementRun() {}

    DisbursementRun(int payouts, Author author, Instant at) {
        this.state = RunState.OPEN;
        this.payouts = payouts;
        this.madeAt = at;
        this.madeBy = author.accountId();
        this.madeByName = seal(author.name());
    }

    /**
     * Lets it begin.
     *
     * @throws BusinessException {@code runNotOpen}, {@code confirmOwn} for who put it together
     */
    void release(PayoutMeans how, Author author, Instant at) {
        requireOpen();
        if (madeBy != null && madeBy.equals(author.accountId())) {
            throw new BusinessException("confirmOwn");
        }
        this.state = RunState.RUNNING;
        this.means = how;
        this.releasedAt = at;
        this.releasedBy = author.accountId();
        this.releasedByName = seal(author.name());
    }

    void cancel() {
        requireOpen();
        this.state = RunState.CANCELLED;
        this.endedAt = Instant.now();
    }

    void end(Instant at) {
        this.state = RunState.DONE;
        this.endedAt = at;
    }

    private void requireOpen() {
        if (state != RunState.OPEN) {
            throw new BusinessException("runNotOpen");
        }
    }

    /** Who released it. */
    Author releaser() {
        return new Author(releasedBy, open(releasedByName));
    }

    /** How its payouts are handed over; null until it was released. */
    PayoutMeans getMeans() {
        return means;
    }

    public RunState getState() {
        return state;
    }

    public int getPayouts() {
        return payouts;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    boolean isMadeBy(Long account) {
        return madeBy != null && madeBy.equals(account);
    }

    public String getMadeByName() {
        return open(madeByName);
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedByName() {
        return open(releasedByName);
    }
}
