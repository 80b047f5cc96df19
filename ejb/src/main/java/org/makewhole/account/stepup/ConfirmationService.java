package org.makewhole.account.stepup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.ProfileService;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.factor.FactorOverview;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Recent;
import org.makewhole.shared.security.StepUpInterceptor;

/**
 * Takes a fresh proof of the caller. Needs no right but to be signed in, and gives none but time.
 */
@Stateless
@PermitAll
public class ConfirmationService {
    @Inject private FactorCheck factors;
    @Inject private ProfileService profiles;
    @Inject private SessionService sessions;
    @Inject private CurrentCaller caller;

    /** What the caller can show. */
    public ConfirmationChoices choices() {
        FactorOverview own = factors();
        return new ConfirmationChoices(own.hasAny(), !own.passkeys().isEmpty());
    }

    /**
     * By the password, and a code where the caller has a second factor. The password is looked at
     * first, so that nobody tries codes without it.
     *
     * @param code of the app, or a recovery code
     * @return whether it is the caller
     * @throws BusinessException {@code codesPaused}
     */
    public boolean byPassword(
            @NotNull @Size(max = 512) String password, @NotNull @Size(max = 64) String code) {
        if (!profiles.isOwnPassword(password)) {
            return false;
        }
        if (!factors().hasAny()) {
            sessions.confirm(Proof.PASSWORD);
            return true;
        }
        Caller me = caller.get();
        Optional<Proof> second = factors.acceptCode(me.accountId(), me.organizationId(), code);
        second.ifPresent(sessions::confirm);
        return second.isPresent();
    }

    /** The question to the caller's passkeys. */
    public PasskeyRequest askForPasskey(@NotNull RelyingParty party) {
        Caller me = caller.get();
        return factors.askForPasskey(me.accountId(), me.organizationId(), party);
    }

    /**
     * By a passkey.
     *
     * @return whether it is the caller
     */
    public boolean byPasskey(
            @NotNull RelyingParty party,
            @NotNull PasskeyRequest asked,
            @NotNull @Size(max = PasskeyRequest.LONGEST_ANSWER) String answer) {
        Caller me = caller.get();
        boolean accepted =
                factors.acceptPasskey(me.accountId(), me.organizationId(), party, asked, answer);
        if (accepted) {
            sessions.confirm(Proof.PASSKEY);
        }
        return accepted;
    }

    /**
     * By the organisation's own provider, which was asked once more who the caller is. Where the
     * caller has a second factor, here or when this session began, one is asked for now, too.
     *
     * @param shown whom the provider vouched for, and when
     * @param code of the app, or a recovery code; empty where none was asked for yet
     * @throws BusinessException {@code codesPaused}
     */
    public ProviderAnswer byProvider(
            @NotNull ProvenPerson shown, @NotNull @Size(max = 64) String code) {
        ProvenPerson session = sessions.findOwnProof().orElseThrow(NotFoundException::new);
        if (!isCaller(shown) || !session.proofs().contains(Proof.SINGLE_SIGN_ON)) {
            return ProviderAnswer.REFUSED;
        }
        boolean twice = shown.proofs().contains(Proof.PROVIDER_SECOND_FACTOR);
        boolean codes = factors().hasAny();
        if (!twice && !codes && session.proofs().contains(Proof.PROVIDER_SECOND_FACTOR)) {
            return ProviderAnswer.REFUSED;
        }
        if (!twice && codes) {
            if (code.isBlank()) {
                return ProviderAnswer.CODE_NEEDED;
            }
            Caller me = caller.get();
            Optional<Proof> second = factors.acceptCode(me.accountId(), me.organizationId(), code);
            second.ifPresent(sessions::confirm);
            return second.isPresent() ? ProviderAnswer.GIVEN : ProviderAnswer.WRONG_CODE;
        }
        shown.proofs().forEach(sessions::confirm);
        return ProviderAnswer.GIVEN;
    }

    private boolean isCaller(ProvenPerson shown) {
        Caller me = caller.get();
        return shown.accountId() == me.accountId()
                && shown.findOnlyIn().orElse(0) == me.organizationId()
                && shown.proofs().contains(Proof.SINGLE_SIGN_ON)
                && Recent.is(shown.at(), StepUpInterceptor.FRESH, Instant.now());
    }

    private FactorOverview factors() {
        Caller me = caller.get();
        return factors.overview(me.accountId(), me.organizationId());
    }
}
