package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Place;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Sector;
import org.makewhole.party.Worker;
import org.makewhole.party.WorkerDetails;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** New keys, and none, for an organisation at work. */
@ArquillianTest
class KeyRotationIT {
    private static final String PHONE = "+1 555 010 2233";

    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject private PartyService parties;
    @Inject private CaseFileService cases;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private final Map<Long, Long> caseOf = new HashMap<>();
    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private long add(TestOrganization organization, String name) {
        return add(organization, name, PHONE);
    }

    private long add(TestOrganization organization, String name, String phone) {
        return organization
                .as(Role.PARALEGAL)
                .call(
                        () -> {
                            Worker worker = parties.addWorker(new WorkerDetails(name, phone, null));
                            caseOf.put(worker.getId(), open(worker));
                            return worker.getId();
                        });
    }

    private long open(Worker worker) {
        EmployerDetails employer =
                new EmployerDetails("Harbor Foods", null, "Norfolk", "US", Sector.RETAIL);
        return cases.open(
                        new OpenCase(
                                CaseKind.WAGE_CLAIM,
                                worker,
                                parties.findOrAddEmployer(employer),
                                new Place("US", "US-VA", "USD"),
                                LocalDate.of(2025, 3, 14),
                                null,
                                null,
                                null))
                .getId();
    }

    private String nameOf(TestOrganization organization, long id) {
        return organization
                .as(Role.PARALEGAL)
                .call(() -> cases.getParties(caseOf.get(id)).worker().getName());
    }

    /** Which key a name is under: the bytes before the ciphertext. */
    private String keyOf(long id) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.single(
                                connection,
                                "SELECT CONCAT(HEX(LEFT(name, 5)), ' ', version) FROM worker"
                                        + " WHERE id = ?",
                                id));
    }

    @Test
    void newKeysSealAtOnceAndReplaceTheOldOnesStepByStep() throws SQLException {
        long before = add(own, "Before");
        long foreign = add(other, "Foreign");
        String oldKey = keyOf(before);
        String foreignKey = keyOf(foreign);

        keyRings.rotate(own.id());
        long after = add(own, "After");

        assertEquals("Before", nameOf(own, before));
        assertEquals(oldKey, keyOf(before));
        assertNotEquals(oldKey, keyOf(after));
        assertTrue(keyRings.resealing().contains(own.id()));

        // One step, and the rest by whoever comes later: what was done is noted.
        assertTrue(resealing.step(own.id()));
        assertTrue(keyRings.progress(own.id()).isPresent());
        while (resealing.step(own.id())) {
            assertTrue(keyRings.progress(own.id()).isPresent());
        }

        assertEquals(Optional.empty(), keyRings.progress(own.id()));
        assertFalse(keyRings.resealing().contains(own.id()));
        assertEquals(keyOf(after), keyOf(before), "the same key and no new version of the record");
        assertEquals("Before", nameOf(own, before));
        assertEquals(foreignKey, keyOf(foreign), "another organisation keeps its own");
        own.as(Role.PARALEGAL)
                .run(() -> assertEquals(List.of(before, after), parties.workersReachedBy(PHONE)));
    }

    @Test
    void theMasterKeyIsTurnedOverWhileRunning() throws SQLException {
        long id = add(own, "Ana");
        keyRings.rotateMaster();
        keyRings.rotate(own.id());
        assertEquals("Ana", nameOf(own, id));
    }

    @Test
    void withoutItsKeysAnOrganizationIsUnreadableAndTheOthersAreNot() {
        long id = add(own, "Ana");
        long foreign = add(other, "Foreign");

        keyRings.remove(own.id());

        BusinessException refusal = assertThrows(BusinessException.class, () -> nameOf(own, id));
        assertEquals("dataKeyRemoved", refusal.getKey());
        assertThrows(RuntimeException.class, () -> add(own, "New"));
        assertEquals("Foreign", nameOf(other, foreign));
    }
}
