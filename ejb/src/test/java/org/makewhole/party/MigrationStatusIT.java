package org.makewhole.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.claimant.Claimant;
import org.makewhole.casefile.claimant.ClaimantService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Nobody has to say it, and an organisation that keeps none neither shows, takes nor holds it. */
@ArquillianTest
class MigrationStatusIT {
    @Inject private TestOrganizations organizations;
    @Inject private TestCases testCases;
    @Inject private MigrationStatusService status;
    @Inject private ClaimantService claimants;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs administrator;
    private ActingAs paralegal;
    private long caseId;

    @BeforeEach
    void open() {
        own = organizations.found();
        administrator = own.as(Role.ADMINISTRATOR);
        paralegal = own.as(Role.PARALEGAL);
        caseId = paralegal.call(() -> testCases.open().getId());
    }

    private void keep(boolean kept, int confirmed) {
        administrator.run(() -> status.keep(status.get().version(), kept, confirmed));
    }

    private void note(MigrationStatus said) {
        paralegal.run(
                () -> {
                    Claimant claimant = claimants.get(caseId);
                    claimants.describe(caseId, claimant.version(), claimant.profile(), said);
                });
    }

    private Claimant seenBy(ActingAs who) {
        return who.call(() -> claimants.get(caseId));
    }

    private static String refusal(Runnable work) {
        return assertThrows(BusinessException.class, work::run).getKey();
    }

    private String stored() throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.single(
                                c,
                                "SELECT COUNT(migration_status) FROM worker"
                                        + " WHERE organization_id = ?",
                                own.id()));
    }

    @Test
    void untilTheOrganizationChoosesToItIsNeitherShownNorTaken() throws SQLException {
        assertFalse(administrator.call(() -> status.get()).kept());
        assertFalse(seenBy(paralegal).statusKept());
        assertEquals("migrationStatusOff", refusal(() -> note(MigrationStatus.SEASONAL)));
        note(null);
        assertEquals("0", stored());
    }

    @Test
    void itIsSeenByWhoWorksOnTheCaseAndNeverRequired() throws SQLException {
        keep(true, 0);
        note(null);
        assertNull(seenBy(paralegal).migrationStatus());
        note(MigrationStatus.TIED_TO_EMPLOYER);
        assertEquals(MigrationStatus.TIED_TO_EMPLOYER, seenBy(paralegal).migrationStatus());
        assertEquals(1, administrator.call(() -> status.get()).stored());
        assertNull(seenBy(own.as(Role.AUDITOR)).migrationStatus());
        assertFalse(seenBy(own.as(Role.AUDITOR)).statusKept());
        // Whoever changes something else leaves it as it is.
        paralegal.run(
                () -> {
                    Claimant claimant = claimants.get(caseId);
                    claimants.describe(caseId, claimant.version(), claimant.profile());
                });
        assertEquals("1", stored());
    }

    @Test
    void switchedOffAndConfirmedItIsGoneForGood() throws SQLException {
        keep(true, 0);
        note(MigrationStatus.WITHOUT_PERMIT);
        assertEquals("migrationStatusCount", refusal(() -> keep(false, 0)));
        assertTrue(seenBy(paralegal).statusKept(), "nothing was switched");
        assertEquals("1", stored());

        keep(false, 1);
        assertEquals("0", stored());
        assertFalse(seenBy(paralegal).statusKept());
        assertEquals("migrationStatusOff", refusal(() -> note(MigrationStatus.OTHER)));

        keep(true, 0);
        assertNull(seenBy(paralegal).migrationStatus());
    }

    @Test
    void anotherOrganizationAndWhoMayNotChooseChangeNothing() {
        keep(true, 0);
        note(MigrationStatus.NATIONAL);
        ActingAs stranger = organizations.found().as(Role.ADMINISTRATOR);
        assertFalse(stranger.call(() -> status.get()).kept());
        stranger.run(() -> status.keep(0, false, 0));
        assertThrows(
                NotFoundException.class,
                () -> organizations.found().as(Role.PARALEGAL).run(() -> claimants.get(caseId)));
        assertThrows(EJBAccessException.class, () -> paralegal.run(() -> status.keep(1, false, 1)));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.SUPERVISING_LAWYER).run(() -> status.keep(1, false, 1)));
        assertThrows(
                StaleRecordException.class,
                () -> administrator.run(() -> status.keep(0, false, 1)));
        assertEquals(MigrationStatus.NATIONAL, seenBy(paralegal).migrationStatus());
    }
}
