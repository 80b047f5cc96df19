package org.makewhole.account.brake;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to sign in. Belongs to no tenant: nobody is signed in yet. */
@Entity
@Table(name = "sign_in_try")
@NamedQuery(
        name = "SignInTry.ofPair",
        query =
                "SELECT COUNT(t) FROM SignInTry t WHERE t.accountKey = :account"
                        + " AND t.originKey = :origin AND t.triedAt > :after")
@NamedQuery(
        name = "SignInTry.ofOrigin",
        query =
                "SELECT COUNT(t) FROM SignInTry t WHERE t.originKey = :origin"
                        + " AND t.triedAt > :after")
@NamedQuery(
        name = "SignInTry.ofStrangers",
        query =
                "SELECT t.triedAt FROM SignInTry t WHERE t.accountKey = :account"
                        + " AND t.familiar = FALSE AND t.triedAt > :after AND t.id <> :own"
                        + " ORDER BY t.triedAt DESC")
@NamedQuery(
        name = "SignInTry.forgive",
        query =
                "DELETE FROM SignInTry t WHERE t.accountKey = :account"
                        + " AND t.originKey = :origin")
@NamedQuery(name = "SignInTry.withdraw", query = "DELETE FROM SignInTry t WHERE t.id = :id")
@NamedQuery(name = "SignInTry.forget", query = "DELETE FROM SignInTry t WHERE t.triedAt < :before")
public class SignInTry {

    @Id private Long id;

    @Column(name = "account_key")
    private String accountKey;

    @Column(name = "origin_key")
    private String originKey;

    private boolean familiar;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected SignInTry() {}

    SignInTry(String accountKey, String originKey, boolean familiar) {
        this.id = TsidCreator.getTsid().toLong();
        this.accountKey = accountKey;
        this.originKey = originKey;
        this.familiar = familiar;
        this.triedAt = Instant.now();
    }

    Long getId() {
        return id;
    }

    String getAccountKey() {
        return accountKey;
    }

    String getOriginKey() {
        return originKey;
    }

    boolean isFamiliar() {
        return familiar;
    }

    Instant getTriedAt() {
        return triedAt;
    }
}
