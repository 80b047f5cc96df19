package org.makewhole.account.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.makewhole.account.factor.FactorsChanged.Kind;
import org.makewhole.account.passkey.PasskeyRequest;
import org.makewhole.account.passkey.Passkeys;
import org.makewhole.account.passkey.RelyingParty;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Asks for second factors and checks them: of somebody who has shown a first proof, of somebody who
 * comes with a passkey alone, and of somebody who is signed in and is asked again. Open by its
 * nature; it reveals nothing but yes or no.
 *
 * <p>Each call is a transaction of its own, bound to the organisation that the person wants to
 * enter: a wrong code counts even when what surrounds it fails.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FactorCheck {
    private static final Pattern APP_CODE = Pattern.compile("\\s*(\\d\\s*){6}");

    @Inject private Tenancy tenancy;
    @Inject private Factors factors;
    @Inject private Passkeys passkeys;
    @Inject private Enrolment enrolment;
    @Inject private FactorPolicy policy;

    /** What is missing for a person to enter an organisation. */
    public SignInDemand missing(@NotNull ProvenPerson person, int organizationId) {
        tenancy.bindTo(organizationId);
        if (person.proofs().stream().anyMatch(FactorCheck::isSecondFactor)) {
            return SignInDemand.NOTHING;
        }
        if (factors.hasAny(person.accountId())) {
            return SignInDemand.SECOND_FACTOR;
        }
        return factors.findRule().map(rule -> demand(rule, person)).orElseGet(this::withoutRule);
    }

    /** Of an organisation that has decided nothing. */
    private SignInDemand withoutRule() {
        return policy.requiresOfEverybody()
                ? SignInDemand.SECOND_FACTOR_SET_UP
                : SignInDemand.NOTHING;
    }

    private static SignInDemand demand(SecondFactorRule rule, ProvenPerson person) {
        return rule.isProviderTrusted() && byProvider(person) ? SignInDemand.NOTHING : demand(rule);
    }

    private static SignInDemand demand(SecondFactorRule rule) {
        return rule.isDue(Instant.now())
                ? SignInDemand.SECOND_FACTOR_SET_UP
                : SignInDemand.SECOND_FACTOR_ADVISED;
    }

    private static boolean isSecondFactor(Proof proof) {
        return proof == Proof.TOTP
                || proof == Proof.RECOVERY_CODE
                || proof == Proof.PASSKEY
                || proof == Proof.PROVIDER_SECOND_FACTOR;
    }

    private static boolean byProvider(ProvenPerson person) {
        return person.proofs().contains(Proof.SINGLE_SIGN_ON);
    }

    /** Until when members may come in without; empty when none is required or the grace is over. */
    public Optional<Instant> findGrace(int organizationId) {
        tenancy.bindTo(organizationId);
        Instant now = Instant.now();
        return factors.findRule()
                .filter(rule -> !rule.isDue(now))
                .map(SecondFactorRule::getGraceUntil);
    }

    /** What a person can show in an organisation. */
    public FactorOverview overview(long accountId, int organizationId) {
        tenancy.bindTo(organizationId);
        return factors.overview(accountId);
    }

    /**
     * Takes a code of the authenticator app, or a recovery code. Each is taken once.
     *
     * @return what it was; empty for a wrong code
     * @throws BusinessException {@code codesPaused} with the minutes to wait, after five wrong
     *     codes of an app; a recovery code and a passkey are taken nevertheless
     */
    public Optional<Proof> acceptCode(
            long accountId, int organizationId, @NotNull @Size(max = 64) String code) {
        tenancy.bindTo(organizationId);
        return APP_CODE.matcher(code).matches()
                ? acceptAppCode(accountId, code)
                : acceptRecoveryCode(new Caller(organizationId, accountId), code);
    }

    private Optional<Proof> acceptAppCode(long accountId, String code) {
        Instant now = Instant.now();
        Optional<AuthenticatorApp> app = factors.lockAuthenticator(accountId);
        app.flatMap(known -> known.findPause(now)).ifPresent(until -> refuse(now, until));
        return app.filter(known -> known.accept(code, now)).map(known -> Proof.TOTP);
    }

    private static void refuse(Instant now, Instant until) {
        throw new BusinessException(
                "codesPaused", Duration.between(now, until).plusSeconds(59).toMinutes());
    }

    private Optional<Proof> acceptRecoveryCode(Caller who, String code) {
        Optional<RecoveryCode> found =
                factors.lockRecoveryCode(who.accountId(), RecoveryCode.hash(code));
        found.ifPresent(
                known -> {
                    known.use(Instant.now());
                    enrolment.tell(Kind.RECOVERY_CODE_USED, who, "");
                });
        return found.map(known -> Proof.RECOVERY_CODE);
    }

    /** The question to use one of the passkeys that a person has in an organisation. */
    public PasskeyRequest askForPasskey(
            long accountId, int organizationId, @NotNull RelyingParty party) {
        tenancy.bindTo(organizationId);
        return passkeys.askToUse(accountId, party);
    }

    /** Whether the answer is that of a passkey of this person in this organisation. */
    public boolean acceptPasskey(
            long accountId,
            int organizationId,
            @NotNull RelyingParty party,
            @NotNull PasskeyRequest asked,
            @NotNull @Size(max = PasskeyRequest.LONGEST_ANSWER) String answer) {
        tenancy.bindTo(organizationId);
        OptionalLong whose = passkeys.accept(party, asked, answer);
        return whose.isPresent() && whose.getAsLong() == accountId;
    }

    /** The question to use whatever passkey the device knows for this server. */
    public PasskeyRequest askForAnyPasskey(@NotNull RelyingParty party) {
        return passkeys.askToUseAny(party);
    }

    /**
     * The person whose passkey gave this answer, in the one organisation that it opens.
     *
     * @return empty for a passkey that is not known here, or was removed
     */
    public Optional<ProvenPerson> acceptAnyPasskey(
            @NotNull RelyingParty party,
            @NotNull PasskeyRequest asked,
            @NotNull @Size(max = PasskeyRequest.LONGEST_ANSWER) String answer) {
        OptionalInt organization = passkeys.claimedOrganization(answer);
        return organization.isPresent()
                        && factors.findOrganization(organization.getAsInt()).isPresent()
                ? person(organization.getAsInt(), party, asked, answer)
                : Optional.empty();
    }

    private Optional<ProvenPerson> person(
            int organizationId, RelyingParty party, PasskeyRequest asked, String answer) {
        tenancy.bindTo(organizationId);
        OptionalLong whose = passkeys.accept(party, asked, answer);
        return whose.isPresent()
                ? Optional.of(ProvenPerson.in(organizationId, whose.getAsLong(), Proof.PASSKEY))
                : Optional.empty();
    }
}
