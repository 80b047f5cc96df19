package org.makewhole.account.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Identity;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.OpenedLinkService;
import org.makewhole.account.Role;
import org.makewhole.account.factor.FactorCheck;
import org.makewhole.account.role.RoleRights;
import org.makewhole.account.role.RoleService;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.SignInDemand;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.NewOrganization;
import org.makewhole.organization.OrganizationKind;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

@ArquillianTest
class FoundingServiceIT {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject private FoundingService founding;
    @Inject private MemberService members;
    @Inject private OpenedLinkService opened;
    @Inject private RoleRights rights;
    @Inject private FactorCheck factors;
    @Inject private RoleService roles;
    @Inject private TestCases testCases;
    @Inject private CaseFileService cases;
    @Inject private TestSignIns signIn;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs operator;

    @BeforeEach
    void found() {
        own = organizations.found();
        operator = own.as(Role.PLATFORM_OPERATOR);
    }

    @Test
    void aFoundedOrganizationIsEnteredByWhoWasInvitedAndByNobodyElse() throws SQLException {
        String code = newCode();
        long caseId = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());
        String email = newAddress();

        String token = operator.call(() -> founding.found(organization(code), ana(email))).token();

        assertEquals(List.of(true, 0L), state(code), "nobody is in yet");
        String password = choose(token);
        Identity ana = signIn.by(email, password).orElseThrow();
        assertEquals(Role.ADMINISTRATOR.permissions(), ana.permissions());
        assertEquals(List.of(false, 1L), state(code));
        ActingAs there = as(ana);
        assertEquals(1, there.call(() -> members.list()).size(), "the operator has no place there");
        there.run(() -> assertThrows(NotFoundException.class, () -> cases.get(caseId)));
        int id = ana.caller().organizationId();
        assertEquals(
                SignInDemand.SECOND_FACTOR_ADVISED,
                factors.missing(ProvenPerson.in(id, ana.caller().accountId(), Proof.PASSWORD), id),
                "it begins with the rule");
        assertEquals(
                List.of(List.of("ORGANIZATION_FOUNDED", "MakeWhole")),
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                        connection,
                                        "SELECT action, account_name FROM audit_entry WHERE"
                                                + " organization_id = ? AND action ="
                                                + " 'ORGANIZATION_FOUNDED'",
                                        id)));
        assertEquals(
                List.of(
                        List.of(
                                code,
                                Long.toString(
                                        own.member(Role.PLATFORM_OPERATOR).caller().accountId()))),
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                        connection,
                                        "SELECT subject_label, account_id FROM platform_audit_entry"
                                                + " WHERE action = 'ORGANIZATION_FOUNDED' AND"
                                                + " subject_id = ?",
                                        id)));
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = newCode();
        operator.run(() -> founding.found(organization(code), ana(newAddress())));

        assertRefused(
                "organizationCodeTaken",
                () -> operator.run(() -> founding.found(organization(code), ana(newAddress()))));
        assertThrows(
                ConstraintViolationException.class,
                () -> operator.run(() -> founding.found(organization("a1"), ana(newAddress()))));
    }

    /** The first link was lost, or went to the wrong person. */
    @Test
    void untilSomebodyIsInAnotherLinkTakesThePlaceOfTheEarlier() {
        String code = newCode();
        String wrong = newAddress();
        String right = newAddress();
        String first = operator.call(() -> founding.found(organization(code), ana(wrong))).token();

        String second = operator.call(() -> founding.invite(code, ana(right))).token();

        assertRefused("linkEnded", () -> choose(first));
        String password = choose(second);
        ActingAs there = as(signIn.by(right, password).orElseThrow());
        assertEquals(
                List.of(false),
                there.call(() -> members.list()).stream()
                        .filter(row -> row.email().equals(wrong))
                        .map(MemberRow::active)
                        .toList());
        operator.run(
                () ->
                        assertThrows(
                                NotFoundException.class,
                                () -> founding.invite(code, ana(newAddress())),
                                "from now on it looks after its people itself"));
        operator.run(
                () ->
                        assertThrows(
                                NotFoundException.class,
                                () -> founding.invite(own.code(), ana(newAddress()))));
    }

    @Test
    void theSamePersonIsInvitedAgain() {
        String code = newCode();
        String email = newAddress();
        String first = operator.call(() -> founding.found(organization(code), ana(email))).token();

        String second = operator.call(() -> founding.invite(code, ana(email))).token();

        assertRefused("linkEnded", () -> choose(first));
        assertTrue(signIn.by(email, choose(second)).isPresent());
    }

    /** Somebody who works elsewhere already keeps what opens that place. */
    @Test
    void anAddressThatIsKnownElsewhereOpensTheNewPlaceByItsLinkAlone() {
        String email = own.member(Role.STEWARD).email();
        String token =
                operator.call(() -> founding.found(organization(newCode()), ana(email))).token();

        assertEquals(
                Optional.of(own.id()),
                signIn.by(email, TestOrganizations.PASSWORD)
                        .map(one -> one.caller().organizationId()));
        Identity there = signIn.by(email, choose(token)).orElseThrow();
        assertEquals(Role.ADMINISTRATOR.permissions(), there.permissions());
    }

    @Test
    void onlyAnOperatorFounds() {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        List<Executable> attempts =
                List.of(
                        () -> administrator.run(() -> founding.list()),
                        () ->
                                administrator.run(
                                        () ->
                                                founding.found(
                                                        organization(newCode()),
                                                        ana(newAddress()))),
                        () ->
                                administrator.run(
                                        () -> founding.invite(own.code(), ana(newAddress()))));
        attempts.forEach(attempt -> assertThrows(EJBAccessException.class, attempt));
    }

    /** Else whoever administers one organisation would reach what is above all of them. */
    @Test
    void noOrganizationButTheOneThatRunsThePlatformNamesOperators() {
        ActingAs administrator = own.as(Role.ADMINISTRATOR);
        NewMember accomplice = new NewMember("Ana", newAddress(), Role.PLATFORM_OPERATOR, "en");
        MemberRow steward = row(administrator, own.member(Role.STEWARD).email());

        assertRefused("roleElsewhere", () -> administrator.run(() -> members.add(accomplice)));
        assertRefused(
                "roleElsewhere",
                () ->
                        administrator.run(
                                () ->
                                        members.changeRole(
                                                steward.id(),
                                                steward.version(),
                                                Role.PLATFORM_OPERATOR)));
        assertEquals(steward, row(administrator, steward.email()));
        assertFalse(administrator.call(() -> members.roles()).contains(Role.PLATFORM_OPERATOR));
        assertTrue(
                administrator.call(() -> roles.list()).stream()
                        .noneMatch(row -> row.role() == Role.PLATFORM_OPERATOR));
    }

    /** From a time before this was so. */
    @Test
    void anOperatorElsewhereHoldsNoRight() throws SQLException {
        String email = own.member(Role.PLATFORM_OPERATOR).email();
        Set<String> none = Set.of();

        assertEquals(
                none, signIn.by(email, TestOrganizations.PASSWORD).orElseThrow().permissions());
        assertEquals(none, rights.of(own.id()).get(Role.PLATFORM_OPERATOR));

        database.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "UPDATE organization SET runs_platform = TRUE WHERE id = ?",
                                own.id()));

        assertEquals(
                Set.of(Permission.PLATFORM_OPERATE),
                signIn.by(email, TestOrganizations.PASSWORD).orElseThrow().permissions());
        assertTrue(
                own.as(Role.ADMINISTRATOR)
                        .call(() -> members.roles())
                        .contains(Role.PLATFORM_OPERATOR));
    }

    private List<Object> state(String code) {
        FoundedOrganization found =
                operator.call(() -> founding.list()).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return List.of(found.awaited(), found.entered());
    }

    private String choose(String token) {
        String password = "lantern " + UUID.randomUUID() + " violet";
        opened.choose(token, password);
        return password;
    }

    private static ActingAs as(Identity identity) {
        return ActingAs.caller(identity.caller(), identity.permissions().toArray(String[]::new));
    }

    private MemberRow row(ActingAs administrator, String email) {
        return administrator.call(() -> members.list()).stream()
                .filter(row -> row.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static NewOrganization organization(String code) {
        return new NewOrganization(
                "Bakers " + code, code, OrganizationKind.UNION, "ZA", "ZAR", "Africa/Johannesburg");
    }

    private static NewMember ana(String email) {
        return new NewMember("Ana Ruiz", email, Role.ADMINISTRATOR, "en");
    }

    private static String newAddress() {
        return "founder-" + UUID.randomUUID() + "@people.example";
    }

    /** Letters alone, of which those of the test organisations begin with T. */
    private static String newCode() {
        int serial = SERIAL.incrementAndGet();
        return "FOU" + (char) ('A' + serial / 26 % 26) + (char) ('A' + serial % 26);
    }

    private static void assertRefused(String key, Executable attempt) {
        assertEquals(key, assertThrows(BusinessException.class, attempt).getKey());
    }
}
