package org.makewhole.account.factor;

import com.webauthn4j.data.AuthenticationData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.account.factor.FactorsChanged.Kind;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.shared.error.BusinessException;
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
    private static final int LONGEST_ANSWER = 16_384;

    @Inject private Tenancy tenancy;
    @Inject private Factors factors;
    @Inject private AuthenticatorSecrets secrets;
    @Inject private PasskeyCeremony ceremony;
    @Inject private Enrolment enrolment;

    /** What is missing for a person to enter an organisation. */
    public SignInDemand missing(@NotNull ProvenPerson person, int organizationId) {
        tenancy.bindTo(organizationId);
        if (person.proofs().stream().anyMatch(FactorCheck::isSecondFactor)) {
            return SignInDemand.NOTHING;
        }
        if (factors.hasAny(person.accountId())) {
            return SignInDemand.SECOND_FACTOR;
        }
        return factors.findRule()
                .filter(rule -> !(rule.isProviderTrusted() && byProvider(person)))
                .map(rule -> demand(rule))
                .orElse(SignInDemand.NOTHING);
    }

    private static SignInDemand demand(SecondFactorRule rule) {
        return rule.isDue(Instant.now())
                ? SignInDemand.SECOND_FACTOR_SET_UP
                : SignInDemand.SECOND_FACTOR_ADVISED;
    }

    private static boolean isSecondFactor(Proof proof) {
        return proof == Proof.TOTP || proof == Proof.RECOVERY_CODE || proof == Proof.PASSKEY;
    }

    private static boolean byProvider(ProvenPerson person) {
        return person.proofs().contains(Proof.SINGLE_SIGN_ON);
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
     * @throws BusinessException {@code codesPaused} with the minutes to wait, after five wrong codes
     *     of an app; a recovery code and a passkey are taken nevertheless
     */
    public Optional<Proof> acceptCode(
            long accountId, int organizationId, @NotNull @Size(max = 64) String code) {
        tenancy.bindTo(organizationId);
        return APP_CODE.matcher(code).matches()
                ? acceptAppCode(accountId, code)
                : acceptRecoveryCode(accountId, code);
    }

    private Optional<Proof> acceptAppCode(long accountId, String code) {
        Instant now = Instant.now();
        Optional<AuthenticatorApp> app = factors.lockAuthenticator(accountId);
        app.flatMap(known -> known.findPause(now)).ifPresent(until -> refuse(now, until));
        return app.filter(known -> known.accept(code, secrets.open(known), now))
                .map(known -> Proof.TOTP);
    }

    private static void refuse(Instant now, Instant until) {
        throw new BusinessException(
                "codesPaused", Duration.between(now, until).plusSeconds(59).toMinutes());
    }

    private Optional<Proof> acceptRecoveryCode(long accountId, String code) {
        Optional<RecoveryCode> found =
                factors.lockRecoveryCode(accountId, RecoveryCode.hash(code));
        found.ifPresent(
                known -> {
                    known.use(Instant.now());
                    enrolment.tell(Kind.RECOVERY_CODE_USED, accountId, "");
                });
        return found.map(known -> Proof.RECOVERY_CODE);
    }

    /** The question to use one of the passkeys that a person has in an organisation. */
    public PasskeyRequest askForPasskey(
            long accountId, int organizationId, @NotNull RelyingParty party) {
        tenancy.bindTo(organizationId);
        return ceremony.askToUse(party, factors.passkeys(accountId));
    }

    /** Whether the answer is that of a passkey of this person in this organisation. */
    public boolean acceptPasskey(
            long accountId,
            int organizationId,
            @NotNull RelyingParty party,
            @NotNull PasskeyRequest asked,
            @NotNull @Size(max = LONGEST_ANSWER) String answer) {
        tenancy.bindTo(organizationId);
        return ceremony.read(answer)
                .flatMap(read -> accepted(party, asked, read))
                .filter(key -> key.getAccountId() == accountId)
                .isPresent();
    }

    /** The question to use whatever passkey the device knows for this server. */
    public PasskeyRequest askForAnyPasskey(@NotNull RelyingParty party) {
        return ceremony.askToUse(party, List.of());
    }

    /**
     * The person whose passkey gave this answer, in the one organisation that it opens.
     *
     * @return empty for a passkey that is not known here, or was removed
     */
    public Optional<ProvenPerson> acceptAnyPasskey(
            @NotNull RelyingParty party,
            @NotNull PasskeyRequest asked,
            @NotNull @Size(max = LONGEST_ANSWER) String answer) {
        return ceremony.read(answer).flatMap(read -> person(party, asked, read));
    }

    private Optional<ProvenPerson> person(
            RelyingParty party, PasskeyRequest asked, AuthenticationData answer) {
        return Passkey.organizationOf(answer.getUserHandle()).stream()
                .boxed()
                .filter(organization -> factors.findOrganization(organization).isPresent())
                .findFirst()
                .flatMap(
                        organization -> {
                            tenancy.bindTo(organization);
                            return accepted(party, asked, answer)
                                    .map(
                                            key ->
                                                    ProvenPerson.in(
                                                            organization,
                                                            key.getAccountId(),
                                                            Proof.PASSKEY));
                        });
    }

    private Optional<Passkey> accepted(
            RelyingParty party, PasskeyRequest asked, AuthenticationData answer) {
        return factors.lockPasskey(answer.getCredentialId())
                .filter(key -> key.isNamedBy(answer.getUserHandle()))
                .filter(key -> ceremony.accept(party, asked, answer, key, Instant.now()));
    }
}
