package org.makewhole.casefile.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.casefile.claimant.ConsentingPerson;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.NewClaimant;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.ConsentPurpose;
import org.makewhole.consent.ConsentRow;
import org.makewhole.consent.ConsentState;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.GivenHow;
import org.makewhole.consent.Recipient;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.consent.WithdrawnBy;
import org.makewhole.document.StatementService;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** A guest sees a case by the worker's consent: without one that fits, or after its end, never. */
@ArquillianTest
class GuestConsentIT {
    private static final LocalDate WEEK = TestOrganizations.today().plusDays(7);

    @Inject private TestOrganizations organizations;
    @Inject private AccessCase access;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private ClaimantConsentService consents;
    @Inject private StatementService statements;
    @Inject private ClaimService claims;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs owner;
    private ActingAs guest;
    private long caseId;
    private long guestId;

    @BeforeEach
    void open() {
        own = organizations.found();
        owner = own.as(Role.SUPERVISING_LAWYER);
        guest = own.as(Role.GUEST);
        guestId = own.member(Role.GUEST).caller().accountId();
        caseId = access.open(owner);
    }

    private static GiveConsent consent(
            ConsentPurpose purpose, ConsentExtent extent, Long recipientId, LocalDate lastDay) {
        return new GiveConsent(
                purpose,
                extent,
                true,
                recipientId,
                "A lawyer",
                GivenHow.SPOKEN,
                LocalDate.of(2025, 1, 3),
                lastDay,
                "Said at the kitchen table");
    }

    private static GiveConsent forTheLawyer() {
        return consent(ConsentPurpose.OUTSIDE_LAWYER, ConsentExtent.WHOLE_CASE, null, null);
    }

    private static WithdrawConsent takenBack() {
        return new WithdrawConsent(WithdrawnBy.WORKER, LocalDate.of(2025, 2, 1), "Changed my mind");
    }

    private void give(GiveConsent given) {
        owner.run(() -> consents.give(caseId, given));
    }

    private ConsentRow only() {
        List<ConsentRow> rows = owner.call(() -> consents.list(caseId)).rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private void share() {
        int version = access.version(owner, caseId);
        owner.run(() -> teams.share(caseId, version, guestId, WEEK));
    }

    private void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, () -> owner.run(work)).getKey());
    }

    /** Within the house and to the worker freely; to anybody else while a consent is live. */
    @Test
    void aStatementGoesToOthersByConsentAlone() throws SQLException {
        assertEquals(AccessCase.WORKER, exported(Recipient.WORKER));
        assertEquals(AccessCase.WORKER, exported(Recipient.OWN_FILE));
        refused("consentMissing", () -> exported(Recipient.EMPLOYER));

        give(consent(ConsentPurpose.EMPLOYER, ConsentExtent.STATEMENT, null, null));
        owner.run(() -> assertEquals(AccessCase.WORKER, exported(Recipient.EMPLOYER)));
        refused("consentMissing", () -> exported(Recipient.AUTHORITY));
        assertEquals(
                List.of("PDF WORKER", "PDF OWN_FILE", "PDF EMPLOYER"),
                access.entries(own.id(), "STATEMENT_EXPORTED").stream()
                        .map(entry -> entry.get(1))
                        .toList());

        owner.run(() -> consents.withdraw(caseId, only().id(), takenBack()));
        refused("consentMissing", () -> exported(Recipient.EMPLOYER));
    }

    private String exported(Recipient recipient) {
        return owner.call(
                        () ->
                                statements.getForExport(
                                        caseId, null, recipient, Locale.ENGLISH, "PDF"))
                .heading()
                .claimant();
    }

    @Test
    void withoutAConsentThatFitsNothingIsShared() {
        long another = own.member(Role.PARALEGAL).caller().accountId();
        assertThrows(
                NotFoundException.class,
                () ->
                        give(
                                consent(
                                        ConsentPurpose.OUTSIDE_LAWYER,
                                        ConsentExtent.WHOLE_CASE,
                                        another,
                                        null)));
        give(consent(ConsentPurpose.AUTHORITY, ConsentExtent.WHOLE_CASE, null, null));
        give(consent(ConsentPurpose.OUTSIDE_LAWYER, ConsentExtent.STATEMENT, null, null));
        assertEquals("consentMissing", assertThrows(BusinessException.class, this::share).getKey());
        assertFalse(guest.call(() -> cases.isVisible(caseId)));

        give(consent(ConsentPurpose.OUTSIDE_LAWYER, ConsentExtent.WHOLE_CASE, guestId, null));
        share();
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
    }

    @Test
    void aWithdrawalPutsTheGuestOutAtOnceAndForGood() throws SQLException {
        give(forTheLawyer());
        share();
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        long id = only().id();

        owner.run(() -> consents.withdraw(caseId, id, takenBack()));

        assertFalse(guest.call(() -> cases.isVisible(caseId)));
        assertThrows(NotFoundException.class, () -> guest.run(() -> cases.get(caseId)));
        assertEquals(List.of(), guest.call(() -> teams.sharedWithOneself()));
        assertEquals(ConsentState.WITHDRAWN, only().state());
        assertEquals("Changed my mind", only().withdrawalReason());
        assertEquals(1, access.entries(own.id(), "CASE_SHARE_ENDED").size());
        assertEquals(1, access.entries(own.id(), "CONSENT_WITHDRAWN").size());
        refused("consentWithdrawn", () -> consents.withdraw(caseId, id, takenBack()));

        give(forTheLawyer());
        assertFalse(guest.call(() -> cases.isVisible(caseId)), "the share of before has ended");
    }

    @Test
    void twoConsentsCarryAShareUntilTheLastIsGone() {
        give(forTheLawyer());
        give(forTheLawyer());
        share();
        List<ConsentRow> rows = owner.call(() -> consents.list(caseId)).rows();
        owner.run(() -> consents.withdraw(caseId, rows.get(0).id(), takenBack()));
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        owner.run(() -> consents.withdraw(caseId, rows.get(1).id(), takenBack()));
        assertFalse(guest.call(() -> cases.isVisible(caseId)));
    }

    /** Whatever the share itself says: the condition stands in the query of the use. */
    @Test
    void anExpiredConsentCountsNoMore() throws SQLException {
        give(
                consent(
                        ConsentPurpose.OUTSIDE_LAWYER,
                        ConsentExtent.WHOLE_CASE,
                        null,
                        TestOrganizations.today().plusDays(2)));
        share();
        TeamMember shared = owner.call(() -> teams.get(caseId)).of(AccessKind.GUEST).get(0);
        assertTrue(
                shared.until()
                        .isBefore(
                                TestOrganizations.today()
                                        .plusDays(5)
                                        .atStartOfDay(java.time.ZoneOffset.UTC)
                                        .toInstant()),
                "no share lasts longer than its consent");
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE consent SET until_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND"
                                        + " WHERE case_id = ?",
                                caseId));
        assertFalse(guest.call(() -> cases.isVisible(caseId)));
        assertEquals(ConsentState.EXPIRED, only().state());
    }

    /** Where several claim, each agrees for themselves, and each can end it for all. */
    @Test
    void everyClaimantAgreesForThemselves() {
        give(forTheLawyer());
        share();
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        owner.run(
                () ->
                        claims.addClaimants(
                                caseId,
                                List.of(
                                        new NewClaimant(
                                                new WorkerDetails("Second Claimant", null, null),
                                                AccessCase.FACTS))));
        assertFalse(guest.call(() -> cases.isVisible(caseId)), "the second was not asked");
        assertEquals(List.of(), guest.call(() -> teams.sharedWithOneself()));
        BusinessException missing = assertThrows(BusinessException.class, this::share);
        assertEquals("consentMissingOf", missing.getKey());
        assertEquals("Second Claimant", missing.getArguments().get(0));

        ConsentingPerson second = owner.call(() -> consents.list(caseId)).people().get(1);
        owner.run(() -> consents.give(caseId, second.workerId(), forTheLawyer()));
        assertTrue(guest.call(() -> cases.isVisible(caseId)));
        assertEquals(1, owner.call(() -> consents.list(caseId)).rows().size());
        ConsentRow theirs =
                owner.call(() -> consents.list(caseId, second.workerId())).rows().get(0);
        assertThrows(
                NotFoundException.class,
                () -> owner.run(() -> consents.list(caseId, second.workerId() + 1)));
        assertThrows(
                NotFoundException.class,
                () ->
                        organizations
                                .found()
                                .as(Role.SUPERVISING_LAWYER)
                                .run(
                                        () ->
                                                consents.give(
                                                        caseId,
                                                        second.workerId(),
                                                        forTheLawyer())));

        owner.run(() -> consents.withdraw(caseId, theirs.id(), takenBack()));
        assertFalse(guest.call(() -> cases.isVisible(caseId)), "one word of one of them is enough");
        owner.run(() -> consents.give(caseId, second.workerId(), forTheLawyer()));
        assertFalse(guest.call(() -> cases.isVisible(caseId)), "the share of before has ended");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        GiveConsent over =
                consent(
                        ConsentPurpose.AUTHORITY,
                        ConsentExtent.STATEMENT,
                        null,
                        LocalDate.of(2025, 2, 1));
        refused("consentOver", () -> consents.give(caseId, over));
        GiveConsent early =
                new GiveConsent(
                        ConsentPurpose.AUTHORITY,
                        ConsentExtent.STATEMENT,
                        true,
                        null,
                        "Court",
                        GivenHow.SPOKEN,
                        TestOrganizations.today().plusDays(3),
                        null,
                        null);
        refused("consentInFuture", () -> consents.give(caseId, early));
        give(forTheLawyer());
        long id = only().id();
        refused(
                "consentInFuture",
                () ->
                        consents.withdraw(
                                caseId,
                                id,
                                new WithdrawConsent(
                                        WithdrawnBy.WORKER,
                                        TestOrganizations.today().plusDays(3),
                                        null)));
    }

    @Test
    void anotherOrganizationAndWhoMayNotWriteChangeNothing() {
        give(forTheLawyer());
        long id = only().id();
        organizations
                .found()
                .as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            assertThrows(NotFoundException.class, () -> consents.list(caseId));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> consents.give(caseId, forTheLawyer()));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> consents.withdraw(caseId, id, takenBack()));
                        });
        long otherCase = access.open(owner);
        assertThrows(
                NotFoundException.class,
                () -> owner.run(() -> consents.withdraw(otherCase, id, takenBack())));
        own.as(Role.AUDITOR)
                .run(
                        () -> {
                            assertEquals(1, consents.list(caseId).rows().size());
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> consents.give(caseId, forTheLawyer()));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> consents.withdraw(caseId, id, takenBack()));
                        });
        guest.run(() -> assertThrows(EJBAccessException.class, () -> consents.list(caseId)));
        assertTrue(only().isLive());
    }
}
