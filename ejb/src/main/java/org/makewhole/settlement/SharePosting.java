package org.makewhole.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;

/** Says which posting came from which share. */
@Entity
@Table(name = "share_posting")
@StoredAfter({SettlementShare.class, MoneyPosting.class})
public class SharePosting extends TenantEntity {

    /** Why it was posted. */
    enum Cause {
        GRANT,
        INCREASE
    }

    @Column(name = "share_id")
    private Long shareId;

    @Column(name = "posting_id")
    private Long postingId;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    protected SharePosting() {}

    SharePosting(Long shareId, Long postingId, Cause cause) {
        this.shareId = shareId;
        this.postingId = postingId;
        this.cause = cause;
    }

    Long getPostingId() {
        return postingId;
    }

    Cause getCause() {
        return cause;
    }
}
