package org.makewhole.account;
import org.makewhole.shared.persistence.StoredAfter;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.makewhole.organization.Organization;

/** A person's place in an organisation, with the role that gives their rights there. */
@Entity
@Table(name = "membership")
@NamedQuery(
        name = "Membership.ofAccount",
        query =
                "SELECT m FROM Membership m WHERE m.accountId = :account AND m.active = TRUE"
                        + " ORDER BY m.id")
@NamedQuery(
        name = "Membership.colleagues",
        query =
                "SELECT NEW org.makewhole.account.Colleague(a.id, a.displayName, m.role)"
                        + " FROM Membership m, Account a WHERE m.organizationId = :organization"
                        + " AND a.id = m.accountId AND m.active = TRUE ORDER BY a.displayName")
@StoredAfter(Account.class)
public class Membership {

    @Id private Long id;

    @Version private int version;

    @Column(name = "organization_id")
    private Integer organizationId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;

    protected Membership() {}

    public Membership(Organization organization, Account account, Role role) {
        this.id = TsidCreator.getTsid().toLong();
        this.organizationId = organization.getId();
        this.accountId = account.getId();
        this.role = role;
        this.active = true;
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
}
