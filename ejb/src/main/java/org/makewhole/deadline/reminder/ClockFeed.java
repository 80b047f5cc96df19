package org.makewhole.deadline.reminder;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.account.Membership;
import org.makewhole.account.session.SessionToken;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.trail.Unaudited;

/**
 * A person's secret link to their due days in one organisation. Belongs to no tenant: whoever reads
 * it is not signed in.
 */
@Entity
@Table(name = "clock_feed")
@Unaudited("Making and withdrawing it leave an entry; reading is what calendars do by the hour")
@NamedQuery(
        name = "ClockFeed.byToken",
        query = "SELECT f FROM ClockFeed f WHERE f.tokenHash = :token")
@NamedQuery(
        name = "ClockFeed.own",
        query =
                "SELECT f FROM ClockFeed f WHERE f.accountId = :account"
                        + " AND f.organizationId = :organization")
@StoredAfter(Membership.class)
public class ClockFeed {
    /** More exactly it need not be known. */
    private static final Duration NOTED = Duration.ofHours(1);

    @Id private Long id;

    @Version private int version;

    @Column(name = "organization_id")
    private Integer organizationId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected ClockFeed() {}

    ClockFeed(Caller owner) {
        this.id = TsidCreator.getTsid().toLong();
        this.organizationId = owner.organizationId();
        this.accountId = owner.accountId();
    }

    /** A new link in place of the one before, which opens nothing from now on. */
    String renew(Instant now) {
        String token = SessionToken.random();
        tokenHash = SessionToken.hash(token);
        madeAt = now;
        readAt = null;
        return token;
    }

    void wasRead(Instant now) {
        if (readAt == null || readAt.plus(NOTED).isBefore(now)) {
            readAt = now;
        }
    }

    Long getId() {
        return id;
    }

    int organizationId() {
        return organizationId;
    }

    long accountId() {
        return accountId;
    }

    FeedState state() {
        return new FeedState(madeAt, readAt);
    }
}
