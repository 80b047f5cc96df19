package org.makewhole.account.session;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Membership;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.LockedOut;
import org.makewhole.shared.trail.Unaudited;

/**
 * One signed-in browser. Belongs to no tenant: it is read to find out which one a request is for.
 */
@Entity
@Table(name = "account_session")
@NamedQuery(
        name = "AccountSession.standing",
        query =
                "SELECT NEW org.makewhole.account.session.Place(s, m.role)"
                        + " FROM AccountSession s, Membership m, Account a WHERE s.id = :id"
                        + " AND s.endedAt IS NULL AND m.accountId = s.accountId"
                        + " AND m.organizationId = s.organizationId AND m.active = TRUE"
                        + " AND a.id = s.accountId AND a.active = TRUE"
                        // Held while an operator puts the organisation back to an earlier moment.
                        + " AND FUNCTION('IS_FREE_LOCK', CONCAT('"
                        + LockedOut.PREFIX
                        + "', s.organizationId)) = 1")
@NamedQuery(
        name = "AccountSession.from",
        query =
                "SELECT COUNT(s) FROM AccountSession s WHERE s.accountId = :account"
                        + " AND s.address = :address AND s.createdAt > :after")
@NamedQuery(
        name = "AccountSession.seen",
        query = "UPDATE AccountSession s SET s.lastSeenAt = :now WHERE s.id = :id")
@NamedQuery(
        name = "AccountSession.open",
        query =
                "SELECT s FROM AccountSession s WHERE s.accountId = :account"
                        + " AND s.endedAt IS NULL AND s.lastSeenAt > :seenAfter"
                        + " AND s.createdAt > :createdAfter ORDER BY s.lastSeenAt DESC")
@NamedQuery(
        name = "AccountSession.endOthers",
        query =
                "UPDATE AccountSession s SET s.endedAt = :now WHERE s.accountId = :account"
                        + " AND s.endedAt IS NULL AND s.id <> :kept")
@NamedQuery(
        name = "AccountSession.forget",
        query = "DELETE FROM AccountSession s WHERE s.createdAt < :before")
@StoredAfter(Membership.class)
public class AccountSession {
    private static final int LONGEST_DEVICE = 80;

    @Id private Long id;

    @Version private int version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "organization_id")
    private Integer organizationId;

    @Column(name = "only_in")
    private Integer onlyIn;

    @Column(name = "token_hash")
    private String tokenHash;

    private String proofs;

    @Column(name = "proved_at")
    private Instant provedAt;

    private String device;

    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Unaudited("moves with every request")
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected AccountSession() {}

    AccountSession(ProvenPerson person, int organizationId, String tokenHash, Visitor visitor) {
        this.id = TsidCreator.getTsid().toLong();
        this.accountId = person.accountId();
        this.organizationId = organizationId;
        this.onlyIn = person.onlyIn();
        this.tokenHash = tokenHash;
        this.proofs = text(person.proofs());
        this.provedAt = person.at();
        this.device =
                visitor.device().substring(0, Math.min(LONGEST_DEVICE, visitor.device().length()));
        this.address = visitor.address();
        this.createdAt = Instant.now();
        this.lastSeenAt = createdAt;
    }

    Long getId() {
        return id;
    }

    Long getAccountId() {
        return accountId;
    }

    Integer getOrganizationId() {
        return organizationId;
    }

    String getTokenHash() {
        return tokenHash;
    }

    String getDevice() {
        return device;
    }

    String getAddress() {
        return address;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getLastSeenAt() {
        return lastSeenAt;
    }

    /** The person as they proved themselves when this session began or was confirmed. */
    ProvenPerson person() {
        return new ProvenPerson(accountId, onlyIn, proofs(), provedAt);
    }

    /** Records that the person showed once more who they are. */
    void confirm(Proof proof) {
        Set<Proof> all = EnumSet.of(proof);
        all.addAll(proofs());
        this.proofs = text(all);
        this.provedAt = Instant.now();
    }

    void end() {
        if (endedAt == null) {
            this.endedAt = Instant.now();
        }
    }

    private Set<Proof> proofs() {
        return Stream.of(proofs.split(",")).map(Proof::valueOf).collect(Collectors.toSet());
    }

    private static String text(Set<Proof> proofs) {
        return proofs.stream().map(Proof::name).sorted().collect(Collectors.joining(","));
    }
}
