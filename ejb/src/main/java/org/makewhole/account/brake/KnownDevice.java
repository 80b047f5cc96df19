package org.makewhole.account.brake;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.makewhole.account.Account;
import org.makewhole.shared.persistence.StoredAfter;

/** A browser in which a person has signed in before. */
@Entity
@Table(name = "account_device")
@NamedQuery(
        name = "KnownDevice.ofAccount",
        query =
                "SELECT d FROM KnownDevice d WHERE d.accountId = :account"
                        + " AND d.tokenHash = :token AND d.lastUsedAt > :after")
@NamedQuery(
        name = "KnownDevice.count",
        query =
                "SELECT COUNT(d) FROM KnownDevice d WHERE d.tokenHash = :token"
                        + " AND d.lastUsedAt > :after")
@NamedQuery(
        name = "KnownDevice.forget",
        query = "DELETE FROM KnownDevice d WHERE d.lastUsedAt < :before")
@NamedQuery(
        name = "KnownDevice.forgetOf",
        query = "DELETE FROM KnownDevice d WHERE d.accountId = :account")
@StoredAfter(Account.class)
public class KnownDevice {

    @Id private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected KnownDevice() {}

    KnownDevice(long accountId, String tokenHash) {
        this.id = TsidCreator.getTsid().toLong();
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.lastUsedAt = Instant.now();
    }

    void use() {
        this.lastUsedAt = Instant.now();
    }
}
