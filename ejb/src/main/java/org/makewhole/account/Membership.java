package org.makewhole.account;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.makewhole.organization.Organization;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.OwnedColumn;
import org.makewhole.shared.sealed.OwnedText;

/** A person's place in an organisation, with the role that gives their rights there. */
@Entity
@Table(name = "membership")
@NamedQuery(
        name = "Membership.names",
        query =
                "SELECT m.accountId, m.id, m.displayName FROM Membership m"
                        + " WHERE m.organizationId = :organization"
                        + " AND (:account IS NULL OR m.accountId = :account)")
@NamedQuery(
        name = "Membership.ofAccount",
        query =
                "SELECT m FROM Membership m WHERE m.accountId = :account AND m.active = TRUE"
                        + " ORDER BY m.id")
@NamedQuery(
        name = "Membership.allOfAccount",
        query = "SELECT m FROM Membership m WHERE m.accountId = :account")
@NamedQuery(
        name = "Membership.workplaces",
        query =
                "SELECT NEW org.makewhole.account.Workplace(o.id, o.name)"
                        + " FROM Membership m, Organization o, Account a"
                        + " WHERE m.accountId = :account AND a.id = m.accountId"
                        + " AND a.active = TRUE AND m.active = TRUE AND o.id = m.organizationId"
                        + " AND (m.organizationId = :only"
                        + " OR (:only IS NULL AND m.passwordHash IS NULL)) ORDER BY m.id")
@NamedQuery(
        name = "Membership.rows",
        query =
                "SELECT m, a FROM Membership m, Account a WHERE m.organizationId = :organization"
                        + " AND a.id = m.accountId ORDER BY m.id")
@NamedQuery(
        name = "Membership.byId",
        query =
                "SELECT m FROM Membership m"
                        + " WHERE m.organizationId = :organization AND m.id = :id")
@NamedQuery(
        name = "Membership.ofAccountIn",
        query =
                "SELECT m FROM Membership m"
                        + " WHERE m.organizationId = :organization AND m.accountId = :account")
@NamedQuery(
        name = "Membership.organizations",
        query =
                "SELECT NEW org.makewhole.account.setup.FoundedOrganization(o.code, o.kind,"
                        + " o.country, o.createdAt, o.runningPlatform, (SELECT COUNT(m)"
                        + " FROM Membership m WHERE m.organizationId = o.id"
                        + " AND m.acceptedAt IS NOT NULL)) FROM Organization o ORDER BY o.code")
@NamedQuery(
        name = "Membership.awaited",
        query =
                "SELECT m FROM Membership m, Organization o WHERE o.code = :code"
                        + " AND m.organizationId = o.id"
                        + " AND NOT EXISTS (SELECT a FROM Membership a"
                        + " WHERE a.organizationId = o.id AND a.acceptedAt IS NOT NULL)")
@NamedQuery(
        name = "Membership.active",
        query =
                "SELECT m FROM Membership m"
                        + " WHERE m.organizationId = :organization AND m.active = TRUE")
@StoredAfter(Account.class)
public class Membership {

    @Id private Long id;

    @Version private int version;

    @Column(name = "organization_id")
    private Integer organizationId;

    @Column(name = "account_id")
    private Long accountId;

    @OwnedColumn
    @Column(name = "display_name")
    private byte[] displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    protected Membership() {}

    public Membership(Organization organization, Account account, Role role) {
        this.id = TsidCreator.getTsid().toLong();
        this.organizationId = organization.getId();
        this.accountId = account.getId();
        callThem(account.getDisplayName());
        this.role = role;
        this.active = true;
        this.acceptedAt = Instant.now();
    }

    Integer getOrganizationId() {
        return organizationId;
    }

    Long getAccountId() {
        return accountId;
    }

    Role getRole() {
        return role;
    }

    /** As the organisation calls the person; unreadable once its keys were removed. */
    public String getDisplayName() {
        return OwnedText.open(displayName, place(organizationId, id));
    }

    /** Where the name of a member stands: with the keys of the organisation that calls them so. */
    private static Place place(int organizationId, long id) {
        return Place.of(organizationId, "membership", "display_name", id);
    }

    MemberRow row(Account account) {
        return new MemberRow(
                id,
                version,
                accountId,
                getDisplayName(),
                isErased() ? OwnedText.UNREADABLE : account.getEmail(),
                role,
                active,
                acceptedAt,
                erasedOn);
    }

    Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    boolean isActive() {
        return active;
    }

    /**
     * The hash of the password that opens this place alone; empty where the account's own password
     * does. An organisation that made an account may know its password, so it must never open a
     * place in another organisation.
     */
    Optional<String> findPasswordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void openWith(String hash) {
        this.passwordHash = hash;
    }

    /** From now on the account's own password opens it. */
    void openWithAccount() {
        this.passwordHash = null;
    }

    /** False while the place still waits for its person. */
    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** The place was made by an administrator; its person has not come in yet. */
    void waitForPerson() {
        this.acceptedAt = null;
    }

    void accept() {
        if (acceptedAt == null) {
            this.acceptedAt = Instant.now();
        }
    }

    final void callThem(String name) {
        this.displayName = OwnedText.seal(name.strip(), place(organizationId, id));
    }

    void assign(Role other) {
        this.role = other;
    }

    /** Whether everything that said who they were was taken out after they left. */
    boolean isErased() {
        return erasedOn != null;
    }

    /** Somebody who was forgotten here comes back, and what they did before is theirs again. */
    void comeBack(String name, String hash, Role as) {
        this.erasedOn = null;
        callThem(name);
        openWith(hash);
        assign(as);
        reopen();
    }

    void close() {
        this.active = false;
    }

    void reopen() {
        this.active = true;
    }
}
