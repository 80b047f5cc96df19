package org.makewhole.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** A person's authenticator app, for their place in one organisation. */
@Entity
@Unaudited("what people do with it is told by entries of its own; the rest is use")
@Table(name = "authenticator_app")
@NamedQuery(
        name = "AuthenticatorApp.of",
        query = "SELECT a FROM AuthenticatorApp a WHERE a.accountId = :account")
@NamedQuery(
        name = "AuthenticatorApp.accounts",
        query = "SELECT DISTINCT a.accountId FROM AuthenticatorApp a")
@NamedQuery(
        name = "AuthenticatorApp.remove",
        query = "DELETE FROM AuthenticatorApp a WHERE a.accountId = :account")
public class AuthenticatorApp extends TenantEntity {
    static final int MOST_WRONG = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    @Column(name = "account_id")
    private long accountId;

    @Convert(Sealed.CONVERTER)
    private Sealed secret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected AuthenticatorApp() {}

    /**
     * @param firstStep the time step of the code by which the app was confirmed; it is used up
     */
    AuthenticatorApp(long accountId, NewAuthenticator source, long firstStep, Instant now) {
        this.accountId = accountId;
        this.secret = seal(source.secret());
        this.lastStep = firstStep;
        this.addedAt = now;
    }

    /** When codes are taken again; empty when they are taken now. */
    Optional<Instant> findPause(Instant now) {
        return Optional.ofNullable(pausedUntil).filter(now::isBefore);
    }

    /**
     * Takes a code, once. After five wrong ones in a row no code is looked at for a while; whoever
     * gets so far knew the password, so that a stranger cannot bring this about.
     */
    boolean accept(String code, Instant now) {
        if (findPause(now).isPresent()) {
            return false;
        }
        byte[] key = NewAuthenticator.bytes(open(secret));
        OptionalLong step = Totp.stepOf(code, key, now, lastStep);
        if (step.isPresent()) {
            lastStep = step.getAsLong();
            lastUsedAt = now;
            wrongCodes = 0;
        } else {
            wrongCodes++;
            pausedUntil = wrongCodes % MOST_WRONG == 0 ? now.plus(PAUSE) : null;
        }
        return step.isPresent();
    }

    Instant getAddedAt() {
        return addedAt;
    }

    Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
