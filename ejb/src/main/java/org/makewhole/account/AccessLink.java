package org.makewhole.account;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.shared.persistence.StoredAfter;

/**
 * A link by which a person chooses a password, once. Belongs to no tenant: whoever opens it is not
 * signed in.
 */
@Entity
@Table(name = "access_link")
@NamedQuery(
        name = "AccessLink.usable",
        query =
                "SELECT l FROM AccessLink l WHERE l.tokenHash = :token AND l.endedAt IS NULL"
                        + " AND l.expiresAt > :now")
@NamedQuery(
        name = "AccessLink.ofPlace",
        query =
                "SELECT l FROM AccessLink l WHERE l.organizationId = :organization"
                        + " AND l.accountId = :account AND l.endedAt IS NULL"
                        + " AND l.expiresAt > :now")
@NamedQuery(
        name = "AccessLink.endAll",
        query =
                "UPDATE AccessLink l SET l.endedAt = :now WHERE l.accountId = :account"
                        + " AND l.endedAt IS NULL AND l.organizationId IS NULL")
@StoredAfter(Account.class)
public class AccessLink {

    @Id private Long id;

    @Version private int version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "organization_id")
    private Integer organizationId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccessLink() {}

    /**
     * @param organizationId whose administrator made it; null when the person asked for it
     */
    AccessLink(long accountId, Integer organizationId, String tokenHash, Duration life) {
        this.id = TsidCreator.getTsid().toLong();
        this.accountId = accountId;
        this.organizationId = organizationId;
        this.tokenHash = tokenHash;
        this.createdAt = Instant.now();
        this.expiresAt = createdAt.plus(life);
    }

    Long getAccountId() {
        return accountId;
    }

    Integer getOrganizationId() {
        return organizationId;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    /** It was used, taken back, or another one came in its place. */
    void end() {
        this.endedAt = Instant.now();
    }
}
