package org.makewhole.account.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.makewhole.account.factor.FactorsChanged.Kind;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.account.passkey.PasskeyOwner;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.Passkeys;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Caller;

/**
 * How a second factor comes to be, for somebody who is signed in and for somebody who has to enrol
 * before they are. Works within the organisation that is bound.
 */
@Dependent
class Enrolment {
    @Inject private Factors factors;
    @Inject private Passkeys passkeys;
    @Inject private Event<FactorsChanged> changed;

    /** A key for an authenticator app; nothing is stored. */
    NewAuthenticator propose(Caller who) {
        return NewAuthenticator.random(
                factors.organizationName(who.organizationId()), factors.email(who.accountId()));
    }

    /**
     * Stores an authenticator app once a code shows that the app has the key; in place of the one
     * before.
     *
     * @return recovery codes where the person had no second factor, else none
     * @throws BusinessException {@code codeWrong}
     */
    List<String> confirm(Caller who, NewAuthenticator proposed, String code) {
        Instant now = Instant.now();
        OptionalLong step = Totp.stepOf(code, proposed.bytes(), now, 0);
        if (step.isEmpty()) {
            throw new BusinessException("codeWrong");
        }
        boolean first = !factors.hasAny(who.accountId());
        factors.removeAuthenticator(who.accountId());
        factors.add(new AuthenticatorApp(who.accountId(), proposed, step.getAsLong(), now));
        tell(Kind.ADDED, who, "authenticator app");
        return first ? newCodes(who.accountId(), now) : List.of();
    }

    /**
     * The question to make a passkey.
     *
     * @throws BusinessException {@code passkeysMany}
     */
    PasskeyRequest askForPasskey(Caller who, RelyingParty party) {
        PasskeyOwner owner =
                new PasskeyOwner(
                        factors.email(who.accountId()),
                        factors.organizationName(who.organizationId()));
        return passkeys.askToMake(who, owner, party);
    }

    /**
     * Stores a passkey that a device made.
     *
     * @return recovery codes where the person had no second factor, else none
     * @throws BusinessException {@code passkeyRefused}, {@code passkeyKnown}
     */
    List<String> add(Caller who, MadePasskey made) {
        boolean first = !factors.hasAny(who.accountId());
        passkeys.add(who.accountId(), made);
        tell(Kind.ADDED, who, "passkey");
        return first ? newCodes(who.accountId(), Instant.now()) : List.of();
    }

    /** Replaces all recovery codes; the ones before open nothing any more. */
    List<String> newCodes(long accountId, Instant now) {
        List<String> codes = RecoveryCode.newSheet();
        factors.replaceRecoveryCodes(accountId, codes, now);
        return codes;
    }

    void tell(Kind kind, Caller who, String details) {
        changed.fire(new FactorsChanged(kind, Optional.of(who.accountId()), who, details));
    }
}
