package org.makewhole.putback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.account.role.RoleRow;
import org.makewhole.account.role.RoleService;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.Place;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.erasure.EmployerErasureService;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

/** What was decided since about people, rights and numbers does not go back with the casework. */
@ArquillianTest
class PutBackStaysIT {
    private static final String FORGOTTEN = "Qzwforgotten";
    private static final String KNOWN = "Qzwknown";
    private static final Release CASH_OUT =
            new Release(PayoutMeans.CASH, PaymentCourse.DAY.plusDays(2), null);

    @Inject private TestOrganizations organizations;
    @Inject private TestSignIns signIns;
    @Inject private CanaryCase canaries;
    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private EmployerErasureService employers;
    @Inject private RoleService roles;
    @Inject private PaymentCourse course;
    @Inject private DisbursementService payouts;
    @Inject private DatabaseAccounts database;
    @Inject private Moment moment;

    private TestOrganization own;
    private ActingAs lawyer;
    private ActingAs administrator;
    private ActingAs staff;

    @BeforeEach
    void found() {
        own = organizations.found();
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        administrator = own.as(Role.ADMINISTRATOR);
        staff = own.as(Role.UNION_STAFF);
    }

    @Test
    void anEmployerForgottenSinceStaysForgotten() throws Exception {
        long about = lawyer.call(() -> closedCaseAgainst(FORGOTTEN));
        long other = lawyer.call(() -> closedCaseAgainst(KNOWN));
        moment.take(own.id());
        Set<String> known = columns(KNOWN);
        assertTrue(columns(FORGOTTEN).contains("employer.name"));
        forget(about);
        assertEquals(Set.of(), columns(FORGOTTEN));
        destroy("UPDATE employer SET city = NULL WHERE organization_id = ?");

        putBack();

        assertEquals(Set.of(), columns(FORGOTTEN), "who was forgotten does not come back");
        assertEquals(known, columns(KNOWN), "whom nobody forgot does");
        lawyer.run(
                () -> {
                    assertEquals("\u2014", cases.getParties(about).employer().getName());
                    assertTrue(cases.getParties(other).employer().getName().startsWith(KNOWN));
                });
    }

    @Test
    void noNumberOfAReceiptIsGivenTwice() throws Exception {
        long caseId = course.agreed(staff, "1000.00");
        assertEquals(1, payOut(caseId));
        moment.take(own.id());
        assertEquals(2, payOut(caseId));
        assertEquals(3, payOut(caseId));

        putBack();

        assertEquals(
                List.of(1),
                staff.call(() -> payouts.ofCase(caseId)).stream()
                        .map(DisbursementRow::receiptNumber)
                        .toList(),
                "what was paid since is gone");
        assertEquals(4, payOut(caseId), "papers with 2 and 3 are in people's hands");
    }

    @Test
    void rightsOfARoleStayAsTheyWereDecidedSince() throws Exception {
        lawyer.run(() -> closedCaseAgainst(KNOWN));
        Set<String> reading = Set.of(Permission.CASE_READ);
        change(Role.PARALEGAL, reading);
        moment.take(own.id());
        Set<String> before = row(Role.STEWARD).rights();
        change(Role.STEWARD, reading);
        change(Role.PARALEGAL, Role.PARALEGAL.permissions());
        destroy("UPDATE case_file SET country = 'ZZ' WHERE organization_id = ?");

        putBack();

        assertFalse(before.equals(reading));
        assertEquals(reading, row(Role.STEWARD).rights(), "a right that was taken away since");
        assertEquals(reading, atSignIn(Role.STEWARD));
        assertEquals(
                Role.PARALEGAL.permissions(),
                atSignIn(Role.PARALEGAL),
                "nor is one taken away again that was given since");
    }

    private long closedCaseAgainst(String employer) {
        long id =
                claims.open(
                        new OpenWageClaim(
                                new WorkerDetails("Tamsin", null, null),
                                new EmployerDetails(
                                        employer + " Householder",
                                        employer + " & daughter",
                                        employer + "ville",
                                        "US",
                                        Sector.RETAIL),
                                new Place("US", "US-VA", "USD"),
                                CanaryCase.facts(),
                                "Came in"));
        cases.move(id, cases.get(id).getVersion(), CaseStatus.ACCEPTED, "Agreed");
        cases.move(id, cases.get(id).getVersion(), CaseStatus.CLOSED, "Paid");
        return id;
    }

    private void forget(long caseId) {
        lawyer.run(() -> employers.ask(caseId, ErasureGround.PERSON_ASKED));
        var request = lawyer.call(() -> employers.get(caseId)).requests().get(0);
        administrator.run(() -> employers.agree(caseId, request.id(), request.version()));
    }

    /** The number of its receipt. */
    private long payOut(long caseId) {
        Set<Long> before = new TreeSet<>();
        staff.call(() -> payouts.ofCase(caseId)).forEach(one -> before.add(one.id()));
        course.allocate(staff, course.confirmed(staff, lawyer, caseId, "100.00"));
        DisbursementRow planned =
                staff.call(() -> payouts.ofCase(caseId)).stream()
                        .filter(one -> !before.contains(one.id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(0, new BigDecimal("100").compareTo(planned.amount()));
        lawyer.run(() -> payouts.release(planned.id(), planned.version(), CASH_OUT));
        return staff.call(() -> payouts.get(planned.id())).receiptNumber();
    }

    private RoleRow row(Role role) {
        return administrator.call(() -> roles.get(role));
    }

    private void change(Role role, Set<String> rights) {
        administrator.run(() -> roles.change(role, roles.get(role).version(), rights));
    }

    private Set<String> atSignIn(Role role) {
        return signIns.by(own.member(role).email(), TestOrganizations.PASSWORD)
                .orElseThrow()
                .permissions();
    }

    private Set<String> columns(String beginning) throws SQLException {
        return canaries.found(new Canary(own, 0, beginning, new ArrayList<>()));
    }

    /** As only who owns the database can. */
    private void destroy(String sql) throws SQLException {
        assertTrue(database.owner(c -> DatabaseAccounts.update(c, sql, own.id())) > 0);
    }

    private void putBack() throws Exception {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        try (Connection then = moment.then();
                Connection now = moment.now()) {
            var wish = moment.wish(own.code());
            PutBack.prepare(then, now, wish, nowhere);
            PutBack.lockOut(now, wish);
            assertFalse(PutBack.apply(then, now, wish, nowhere).isEmpty());
        }
    }
}
