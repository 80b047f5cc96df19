package org.makewhole.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * Somebody else than who entered an amount stands by it. Never changed; the database refuses one by
 * the person who entered it.
 */
@Entity
@Table(name = "money_confirmation")
@StoredAfter(MoneyPosting.class)
public class MoneyConfirmation extends TenantEntity {

    @Column(name = "posting_id")
    private Long postingId;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "confirmed_by_name")
    private Sealed confirmedByName;

    protected MoneyConfirmation() {}

    MoneyConfirmation(MoneyPosting posting, Author author) {
        this.postingId = posting.getId();
        this.recordedBy = posting.getPostedBy();
        this.confirmedAt = Instant.now();
        this.confirmedBy = author.accountId();
        this.confirmedByName = seal(author.name());
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public String getConfirmedByName() {
        return open(confirmedByName);
    }
}
