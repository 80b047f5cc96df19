package org.makewhole.privacy.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.HoldRow;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The schedule forgets what is over, on the day that it is, once, and nothing that is held. */
@ArquillianTest
class RetentionIT {
    private static final LocalDate TODAY = TestOrganizations.today();

    /** By then everything of today is over. */
    private static final LocalDate LATER = TODAY.plusYears(8);

    private static final RetentionPlan SHORT = new RetentionPlan(24, 12, 6, 6);

    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private RetentionService retention;
    @Inject private RetentionSteps steps;
    @Inject private ErasureService erasures;
    @Inject private LegalHoldService holds;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs administrator;
    private ActingAs lawyer;
    private Canary canary;

    @BeforeEach
    void make() {
        own = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        canary = canaries.make(own);
    }

    private RetentionView view() {
        return administrator.call(() -> retention.get());
    }

    private void inForce() {
        administrator.run(
                () -> {
                    retention.change(0, SHORT);
                    retention.enforce(retention.get().version(), true);
                });
    }

    private void release() {
        lawyer.run(
                () -> {
                    HoldRow hold = erasures.get(canary.caseId()).holds().get(0);
                    holds.release(canary.caseId(), hold.id(), hold.version());
                });
    }

    /** As the timer does. */
    private int carryOut(LocalDate day) {
        int portions = 0;
        if (steps.begin(own.id(), day)) {
            portions++;
            while (steps.step(own.id(), day)) {
                portions++;
            }
        }
        return portions;
    }

    private boolean erased() {
        return lawyer.call(() -> erasures.get(canary.caseId())).isErased();
    }

    @Test
    void nothingIsDoneBeforeItIsInForceNorBeforeTheDay() {
        release();
        assertEquals(RetentionPlan.shipped(), view().plan());
        assertNull(view().inForceSince());
        assertEquals(0, carryOut(LATER));
        assertFalse(erased());

        inForce();
        assertNotNull(view().inForceSince());
        assertTrue(carryOut(TODAY.plusMonths(24).minusDays(1)) > 0);
        assertFalse(erased(), "the last day of the time is kept");
        assertTrue(carryOut(TODAY.plusMonths(24)) > 0);
        assertTrue(erased());
    }

    @Test
    void itForgetsWhatIsOverAndProvesIt() throws SQLException {
        canaries.refuseRow(canary);
        release();
        inForce();
        carryOut(LATER);
        assertEquals(Set.of(), canaries.found(canary));
        RunRow run = view().runs().get(0);
        assertEquals(LATER, run.runOn());
        assertNotNull(run.finishedAt());
        assertEquals(1, run.persons());
        assertEquals(1, entries("PERSON_ERASED"));
        assertEquals(1, entries("RETENTION_RUN"));
        assertEquals(0, carryOut(LATER), "a day is done once");
    }

    private long entries(String action) throws SQLException {
        return Long.parseLong(
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT COUNT(*) FROM audit_entry WHERE organization_id = ?"
                                                + " AND action = ?",
                                        own.id(),
                                        action)));
    }

    @Test
    void identityDocumentsGoBeforeThePerson() throws SQLException {
        release();
        inForce();
        assertTrue(canaries.hasContents(canary), "a copy of a document");
        carryOut(TODAY.plusMonths(13));
        assertFalse(erased());
        assertFalse(canaries.hasContents(canary));
        assertEquals(1, view().runs().get(0).documents());
        assertEquals(
                List.of("0"),
                database.owner(
                        c ->
                                DatabaseAccounts.rows(
                                                c,
                                                "SELECT COUNT(*) FROM worker WHERE"
                                                        + " organization_id = ? AND (document_kind"
                                                        + " IS NOT NULL OR document_number IS NOT"
                                                        + " NULL OR document_index IS NOT NULL)",
                                                own.id())
                                        .get(0)));
    }

    @Test
    void whatIsHeldStays() throws SQLException {
        release();
        lawyer.run(
                () -> holds.place(canary.caseId(), new PlaceHold(true, "Court of appeal", null)));
        inForce();
        Set<String> before = canaries.found(canary);
        carryOut(LATER);
        assertFalse(erased());
        assertEquals(before, canaries.found(canary));
    }

    /** Killed after any step, it goes on from there: by the next timer or by another server. */
    @Test
    void anInterruptedRunGoesOnAndTwoServersDoNothingTwice() throws Exception {
        List<Canary> all = new ArrayList<>(List.of(canary));
        for (int i = 0; i < 12; i++) {
            all.add(canaries.make(own));
        }
        for (Canary one : all) {
            lawyer.run(
                    () -> {
                        HoldRow hold = erasures.get(one.caseId()).holds().get(0);
                        holds.release(one.caseId(), hold.id(), hold.version());
                    });
        }
        inForce();
        assertTrue(steps.begin(own.id(), LATER));
        assertTrue(steps.step(own.id(), LATER), "a first portion, and then the server is gone");
        assertNull(view().runs().get(0).finishedAt());

        ManagedExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<Integer>> servers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            servers.add(executor.submit(() -> carryOut(LATER)));
        }
        for (Future<Integer> server : servers) {
            server.get();
        }
        assertEquals(all.size(), view().runs().get(0).persons());
        assertEquals(all.size(), entries("PERSON_ERASED"));
        assertEquals(1, entries("RETENTION_RUN"));
    }

    @Test
    void thePreviewSaysWhatWillBeTouched() throws SQLException {
        release();
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE case_file SET closed_on = ? WHERE id = ?",
                                TODAY.minusYears(3),
                                canary.caseId()));
        RetentionView shorter = administrator.call(() -> retention.preview(SHORT));
        assertEquals(1, shorter.due().persons());
        assertEquals(canary.caseId(), shorter.dueCases().get(0).id());
        assertEquals(0, view().due().persons(), "the shipped plan keeps it for seven years");
        lawyer.run(() -> holds.place(canary.caseId(), new PlaceHold(false, "Appeal", null)));
        assertEquals(
                new DueCounts(0, 0, 0, 0, 1),
                administrator.call(() -> retention.preview(SHORT)).due());
    }

    @Test
    void itIsChangedWithinBoundsByAnAdministratorWhoSawTheLatest() {
        for (RetentionPlan plan :
                List.of(
                        new RetentionPlan(11, 12, 6, 6),
                        new RetentionPlan(24, 85, 6, 6),
                        new RetentionPlan(24, 12, 0, 6),
                        new RetentionPlan(24, 12, 6, 37))) {
            assertEquals(
                    "retentionBounds",
                    assertThrows(
                                    BusinessException.class,
                                    () -> administrator.run(() -> retention.change(0, plan)))
                            .getKey());
        }
        inForce();
        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> retention.change(0, SHORT)));
        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> retention.enforce(0, false)));
        lawyer.run(
                () -> {
                    assertTrue(retention.get().isInForce());
                    assertThrows(EJBAccessException.class, () -> retention.change(1, SHORT));
                    assertThrows(EJBAccessException.class, () -> retention.enforce(1, false));
                });
        assertThrows(
                EJBAccessException.class, () -> own.as(Role.STEWARD).run(() -> retention.get()));
        administrator.run(() -> retention.enforce(retention.get().version(), false));
        assertEquals(0, carryOut(LATER));
        organizations
                .found()
                .as(Role.ADMINISTRATOR)
                .run(() -> assertFalse(retention.get().isInForce()));
    }
}
