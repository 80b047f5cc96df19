package org.makewhole.account.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.factor.FactorsChanged.Kind;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.account.passkey.Passkey;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.Passkeys;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The caller's own second factors, in the organisation in which they are signed in. Needs no right
 * but to be signed in; every change needs a fresh proof.
 */
@Stateless
@TenantBound
@PermitAll
public class FactorService {
    @Inject private Factors factors;
    @Inject private FactorPolicy policy;
    @Inject private Passkeys passkeys;
    @Inject private Enrolment enrolment;
    @Inject private CurrentCaller caller;

    /** What the caller has. */
    public FactorOverview getOwn() {
        return factors.overview(me());
    }

    /** A key for an authenticator app; nothing is stored. */
    public NewAuthenticator proposeAuthenticator() {
        return enrolment.propose(caller.get());
    }

    /**
     * Stores the app that shows this code, in place of the one before.
     *
     * @return recovery codes where the caller had no second factor, else none; this is the only
     *     time they are seen
     * @throws BusinessException {@code codeWrong}
     */
    @StepUp
    public List<String> confirmAuthenticator(
            @NotNull NewAuthenticator proposed, @NotNull @Size(max = 64) String code) {
        return enrolment.confirm(caller.get(), proposed, code);
    }

    /**
     * Removes the app.
     *
     * @throws BusinessException {@code lastFactor} when the organisation requires one and the
     *     caller has no other
     */
    @StepUp
    public void removeAuthenticator() {
        requireAnother(getOwn().passkeys().size());
        factors.removeAuthenticator(me());
        enrolment.tell(Kind.REMOVED, caller.get(), "authenticator app");
        tidy();
    }

    /**
     * The question to make a passkey.
     *
     * @throws BusinessException {@code passkeysMany}
     */
    @StepUp
    public PasskeyRequest askForPasskey(@NotNull RelyingParty party) {
        return enrolment.askForPasskey(caller.get(), party);
    }

    /**
     * Stores the passkey that a device made.
     *
     * @return recovery codes where the caller had no second factor, else none; this is the only
     *     time they are seen
     * @throws BusinessException {@code passkeyRefused}, {@code passkeyKnown}
     */
    @StepUp
    public List<String> addPasskey(@NotNull @Valid MadePasskey made) {
        return enrolment.add(caller.get(), made);
    }

    /**
     * Calls a passkey something else.
     *
     * @throws NotFoundException for anybody else's
     */
    public void renamePasskey(
            long id, int version, @NotBlank @Size(max = Passkey.NAME_LENGTH) String name) {
        passkeys.rename(me(), id, version, name);
    }

    /**
     * Removes a passkey.
     *
     * @throws NotFoundException for anybody else's
     * @throws BusinessException {@code lastFactor} when the organisation requires one and the
     *     caller has no other
     */
    @StepUp
    public void removePasskey(long id, int version) {
        FactorOverview before = getOwn();
        passkeys.remove(me(), id, version);
        requireAnother(before.passkeys().size() - 1 + (before.hasAuthenticator() ? 1 : 0));
        enrolment.tell(Kind.REMOVED, caller.get(), "passkey");
        tidy();
    }

    /**
     * Replaces all recovery codes.
     *
     * @return the new ones; this is the only time they are seen
     * @throws BusinessException {@code noFactor} without an app or a passkey to recover from
     */
    @StepUp
    public List<String> renewRecoveryCodes() {
        if (!factors.hasAny(me())) {
            throw new BusinessException("noFactor");
        }
        enrolment.tell(Kind.RECOVERY_CODES_RENEWED, caller.get(), "");
        return enrolment.newCodes(me(), Instant.now());
    }

    private void requireAnother(int others) {
        if (others == 0 && (policy.requiresOfEverybody() || factors.findRule().isPresent())) {
            throw new BusinessException("lastFactor");
        }
    }

    /** Codes that would recover nothing are a risk and no use. */
    private void tidy() {
        if (!factors.hasAny(me())) {
            factors.removeRecoveryCodes(me());
        }
    }

    private long me() {
        return caller.get().accountId();
    }
}
