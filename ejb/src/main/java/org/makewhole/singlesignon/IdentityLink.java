package org.makewhole.singlesignon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * Ties the provider's identifier of a person to a member, so that an address which the provider
 * gives to somebody else later does not open the place of the first.
 */
@Entity
@Table(name = "identity_link")
public class IdentityLink extends TenantEntity {

    private String issuer;

    private String subject;

    @Column(name = "account_id")
    private Long accountId;

    protected IdentityLink() {}

    IdentityLink(URI issuer, String subject, long accountId) {
        this.issuer = issuer.toString();
        this.subject = subject;
        this.accountId = accountId;
    }

    String getIssuer() {
        return issuer;
    }

    String getSubject() {
        return subject;
    }

    long getAccountId() {
        return accountId;
    }
}
