package org.makewhole.account.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.makewhole.account.passkey.MadePasskey;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Lets a person enrol a second factor before they are signed in, because their organisation
 * requires one. Open by its nature: the person has shown a first proof and nothing else opens to
 * them. It refuses whoever has a factor already, or a password alone would add another.
 */
@Stateless
@PermitAll
public class FactorSetUp {
    @Inject private Tenancy tenancy;
    @Inject private Factors factors;
    @Inject private Enrolment enrolment;

    /** A key for an authenticator app; nothing is stored. */
    public NewAuthenticator proposeAuthenticator(@NotNull ProvenPerson person, int organizationId) {
        return enrolment.propose(bind(person, organizationId));
    }

    /**
     * Stores the app that shows this code.
     *
     * @return recovery codes; this is the only time they are seen
     * @throws BusinessException {@code codeWrong}, {@code factorKnown}
     */
    public List<String> confirmAuthenticator(
            @NotNull ProvenPerson person,
            int organizationId,
            @NotNull NewAuthenticator proposed,
            @NotNull @Size(max = 64) String code) {
        return enrolment.confirm(bind(person, organizationId), proposed, code);
    }

    /** The question to make a passkey. */
    public PasskeyRequest askForPasskey(
            @NotNull ProvenPerson person, int organizationId, @NotNull RelyingParty party) {
        return enrolment.askForPasskey(bind(person, organizationId), party);
    }

    /**
     * Stores the passkey that a device made.
     *
     * @return recovery codes; this is the only time they are seen
     * @throws BusinessException {@code passkeyRefused}, {@code passkeyKnown}, {@code factorKnown}
     */
    public List<String> addPasskey(
            @NotNull ProvenPerson person, int organizationId, @NotNull @Valid MadePasskey made) {
        return enrolment.add(bind(person, organizationId), made);
    }

    private Caller bind(ProvenPerson person, int organizationId) {
        tenancy.bindTo(organizationId);
        boolean opens = person.findOnlyIn().stream().allMatch(only -> only == organizationId);
        if (!opens || factors.hasAny(person.accountId())) {
            throw new BusinessException("factorKnown");
        }
        return new Caller(organizationId, person.accountId());
    }
}
