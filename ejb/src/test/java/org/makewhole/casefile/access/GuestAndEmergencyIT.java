package org.makewhole.casefile.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.audit.review.AuditEntry;
import org.makewhole.audit.review.AuditFilter;
import org.makewhole.audit.review.AuditReview;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.NextStep;
import org.makewhole.claim.ClaimService;
import org.makewhole.consent.Recipient;
import org.makewhole.document.StatementService;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Those who come from outside a case's team: for a while, and never unseen. */
@ArquillianTest
class GuestAndEmergencyIT {
    private static final String REASON = "The hearing was moved to this morning";

    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private EmergencyAccessService emergencies;
    @Inject private NoticeService notices;
    @Inject private ClaimService claims;
    @Inject private RemedyService remedies;
    @Inject private StatementService statements;
    @Inject private ProfileService profiles;
    @Inject private AccessCase access;
    @Inject private AuditReview trail;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private ActingAs lawyer;
    private ActingAs guest;
    private long caseId;
    private String number;

    @BeforeEach
    void openAndRestrict() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        guest = own.as(Role.GUEST);
        caseId = access.open(owner);
        access.show(owner, caseId, Visibility.RESTRICTED);
        number = owner.call(() -> cases.get(caseId)).getNumber();
    }

    private long account(Role role) {
        return own.member(role).caller().accountId();
    }

    private void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void anEmergencyOpensItForAWhileAndTheTeamIsTold() throws SQLException {
        assertThrows(NotFoundException.class, () -> lawyer.run(() -> cases.get(caseId)));

        assertEquals(caseId, lawyer.call(() -> emergencies.open(" " + number + " ", REASON)));

        assertEquals(number, lawyer.call(() -> cases.get(caseId)).getNumber());
        List<List<String>> entries = access.entries(own.id(), "CASE_OPENED_IN_EMERGENCY");
        assertEquals(List.of(Long.toString(caseId)), entries.stream().map(e -> e.get(0)).toList());
        assertFalse(entries.toString().contains(REASON), "encrypted in the trail as well");
        assertEquals(REASON, own.as(Role.AUDITOR).call(this::newestEmergency).getDetails());
        List<NoticeRow> told = owner.call(() -> notices.own());
        assertEquals(1, told.size());
        assertEquals(NoticeKind.EMERGENCY, told.get(0).kind());
        assertEquals(own.member(Role.SUPERVISING_LAWYER).displayName(), told.get(0).author());
        assertEquals(number, told.get(0).number());
        assertEquals(List.of(), own.as(Role.PARALEGAL).call(() -> notices.own()));
        assertEquals(List.of(), lawyer.call(() -> notices.own()));
        CaseTeam shown = owner.call(() -> teams.get(caseId));
        assertEquals(REASON, shown.of(AccessKind.EMERGENCY).get(0).reason());

        access.runOut(caseId, AccessKind.EMERGENCY);
        assertThrows(NotFoundException.class, () -> lawyer.run(() -> cases.get(caseId)));
        assertEquals(List.of(), rows(lawyer));
    }

    private AuditEntry newestEmergency() {
        AuditFilter filter =
                new AuditFilter(null, "CASE_OPENED_IN_EMERGENCY", null, caseId, null, null, false);
        return trail.page(filter, Optional.empty()).rows().get(0);
    }

    private List<?> rows(ActingAs who) {
        return who.call(() -> cases.page(CaseFilter.all(), Optional.empty()).rows());
    }

    @Test
    void anEmergencyDoesNotOutlastTheRight() {
        lawyer.run(() -> emergencies.open(number, REASON));
        ActingAs former =
                ActingAs.caller(own.member(Role.SUPERVISING_LAWYER).caller(), Permission.CASE_READ);
        assertFalse(former.call(() -> cases.isVisible(caseId)));
    }

    @Test
    void whoSeesItForAnEmergencyDoesNotChangeItsTeam() {
        lawyer.run(() -> emergencies.open(number, REASON));
        int version = access.version(lawyer, caseId);
        refused(
                "teamOnly",
                () ->
                        lawyer.run(
                                () ->
                                        teams.name(
                                                caseId,
                                                version,
                                                account(Role.SUPERVISING_LAWYER),
                                                CaseRole.LEAD)));
        refused(
                "teamOnly",
                () -> lawyer.run(() -> teams.show(caseId, version, Visibility.ORGANIZATION)));
        assertFalse(lawyer.call(() -> teams.get(caseId)).manageable());
    }

    @Test
    void aCaseThatIsSeenAnywayIsOnlyFound() throws SQLException {
        access.show(owner, caseId, Visibility.ORGANIZATION);
        assertEquals(caseId, lawyer.call(() -> emergencies.open(number, REASON)));
        assertEquals(List.of(), access.entries(own.id(), "CASE_OPENED_IN_EMERGENCY"));
        assertEquals(List.of(), owner.call(() -> notices.own()));
    }

    @Test
    void anEmergencyNeedsAReasonARightAndAnOwnCase() throws SQLException {
        assertThrows(
                ConstraintViolationException.class,
                () -> lawyer.run(() -> emergencies.open(number, "because")));
        assertThrows(
                EJBAccessException.class, () -> owner.run(() -> emergencies.open(number, REASON)));
        ActingAs stranger = organizations.found().as(Role.SUPERVISING_LAWYER);
        refused("caseNumberUnknown", () -> stranger.run(() -> emergencies.open(number, REASON)));
        refused("caseNumberUnknown", () -> lawyer.run(() -> emergencies.open("NO-1", REASON)));
        assertEquals(1, access.entries(own.id(), "ACCESS_REFUSED").size());
    }

    @Test
    void aNoticeIsPutAwayByItsReaderAlone() {
        lawyer.run(() -> emergencies.open(number, REASON));
        long notice = owner.call(() -> notices.own()).get(0).id();
        assertThrows(
                NotFoundException.class,
                () -> own.as(Role.PARALEGAL).run(() -> notices.putAway(notice)));
        assertThrows(
                NotFoundException.class,
                () ->
                        organizations
                                .found()
                                .as(Role.UNION_STAFF)
                                .run(() -> notices.putAway(notice)));
        owner.run(() -> notices.putAway(notice));
        assertEquals(List.of(), owner.call(() -> notices.own()));
    }

    @Test
    void aGuestSeesWhatIsSharedAndNothingElse() throws SQLException {
        long otherCase = access.open(owner);
        assertEquals(List.of(), guest.call(() -> teams.sharedWithOneself()));
        access.share(owner, caseId, account(Role.GUEST), TestOrganizations.today().plusDays(7));

        guest.run(
                () -> {
                    assertEquals(
                            List.of(number),
                            teams.sharedWithOneself().stream().map(SharedCase::number).toList());
                    assertEquals(AccessCase.WORKER, cases.getParties(caseId).worker().getName());
                    assertTrue(claims.find(caseId, null).isPresent());
                    assertTrue(statements.find(caseId, null, Locale.ENGLISH).isPresent());
                    assertFalse(remedies.postings(caseId).isEmpty());
                    assertThrows(NotFoundException.class, () -> cases.get(otherCase));
                    List.<Executable>of(
                                    () -> cases.page(CaseFilter.all(), Optional.empty()),
                                    () -> cases.countOwnOpen(),
                                    () -> cases.countries(),
                                    () -> cases.employerNames("Q"),
                                    () -> remedies.receivedThisMonth(),
                                    () -> profiles.colleagues(),
                                    () -> profiles.members(),
                                    () -> teams.get(caseId),
                                    () -> notices.own(),
                                    () -> cases.plan(caseId, 1, new NextStep("x", null, null)),
                                    () ->
                                            statements.getForExport(
                                                    caseId,
                                                    null,
                                                    Recipient.WORKER,
                                                    Locale.ENGLISH,
                                                    "pdf"),
                                    () -> emergencies.open(number, REASON))
                            .forEach(work -> assertThrows(EJBAccessException.class, work));
                });
        assertFalse(access.entries(own.id(), "CASE_READ").isEmpty());
    }

    @Test
    void aShareEndsWhenItsDayIsOverOrWhenItIsTakenBack() throws SQLException {
        access.share(owner, caseId, account(Role.GUEST), TestOrganizations.today().plusDays(7));
        access.runOut(caseId, AccessKind.GUEST);
        assertThrows(NotFoundException.class, () -> guest.run(() -> cases.get(caseId)));
        assertEquals(List.of(), guest.call(() -> teams.sharedWithOneself()));

        access.share(owner, caseId, account(Role.GUEST), TestOrganizations.today().plusDays(7));
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        int version = access.version(owner, caseId);
        owner.run(() -> teams.endShare(caseId, version, account(Role.GUEST)));
        assertFalse(guest.call(() -> cases.isVisible(caseId)));
        assertEquals(1, access.entries(own.id(), "CASE_SHARE_ENDED").size());
    }

    /** Else a member of the team who becomes a guest would stay in it for ever. */
    @Test
    void aGuestIsNotInTheTeamHoweverTheyAreWritten() {
        access.name(owner, caseId, account(Role.PARALEGAL));
        ActingAs nowGuest =
                ActingAs.caller(own.member(Role.PARALEGAL).caller(), Permission.CASE_READ_SHARED);
        assertFalse(nowGuest.call(() -> cases.isVisible(caseId)));
    }

    @Test
    void aShareIsForAGuestWithinAYear() {
        LocalDate today = TestOrganizations.today();
        int version = access.version(owner, caseId);
        for (LocalDate day : List.of(today.minusDays(2), today.plusDays(400))) {
            refused(
                    "shareDate",
                    () -> owner.run(() -> teams.share(caseId, version, account(Role.GUEST), day)));
        }
        assertThrows(
                NotFoundException.class,
                () ->
                        owner.run(
                                () ->
                                        teams.share(
                                                caseId,
                                                version,
                                                account(Role.PARALEGAL),
                                                today.plusDays(1))));
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.STEWARD)
                                .run(
                                        () ->
                                                teams.share(
                                                        caseId,
                                                        version,
                                                        account(Role.GUEST),
                                                        today.plusDays(1))));
    }
}
