package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.party.PartyService;
import org.makewhole.shared.crypto.UnreadableSecretException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** What stands in the database, and what becomes of it when somebody moves it about there. */
@ArquillianTest
class SealedColumnsIT {
    @Inject private PartyService parties;
    @Inject private NamedWorkers workers;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private long add(TestOrganization organization, String name, String phone) {
        return workers.add(organization, name, phone);
    }

    private String nameOf(ActingAs person, long id) {
        return workers.nameOf(person, id);
    }

    private void sql(String sql, Object... parameters) throws SQLException {
        int changed =
                database.owner(connection -> DatabaseAccounts.update(connection, sql, parameters));
        assertTrue(changed > 0, sql);
    }

    @Test
    void noNameStandsInTheDatabase() throws SQLException {
        long id = add(own, "Oyelaran Quillfeather", "+1 555 010 2233");
        List<List<String>> row =
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                        connection, "SELECT * FROM worker WHERE id = ?", id));
        String stored = row.toString();
        assertFalse(stored.contains("Quillfeather"));
        assertFalse(
                stored.contains(
                        new String(
                                "Quillfeather".getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1)));
        assertEquals("Oyelaran Quillfeather", nameOf(own.as(Role.PARALEGAL), id));
    }

    @Test
    void aValueCopiedToAnotherRowDoesNotOpen() throws SQLException {
        long first = add(own, "First", null);
        long second = add(own, "Second", null);
        sql(
                "UPDATE worker a JOIN worker b ON b.id = ? SET a.name = b.name WHERE a.id = ?",
                second,
                first);
        assertUnreadable(own, first);
        assertEquals("Second", nameOf(own.as(Role.PARALEGAL), second));
    }

    @Test
    void aValueCopiedToAnotherColumnDoesNotOpen() throws SQLException {
        long id = add(own, "First", "+1 555 010 2233");
        sql("UPDATE worker SET name = phone WHERE id = ?", id);
        assertUnreadable(own, id);
    }

    @Test
    void aRowCopiedToAnotherOrganizationDoesNotOpen() throws SQLException {
        long id = add(own, "First", null);
        sql(
                "INSERT INTO worker (organization_id, id, version, name)"
                        + " SELECT ?, id, version, name FROM worker WHERE id = ?",
                other.id(),
                id);
        long twin = add(other, "Second", null);
        sql("UPDATE case_file SET worker_id = ? WHERE id = ?", id, workers.caseOf(twin));
        assertUnreadable(other, twin);
        assertEquals("First", nameOf(own.as(Role.PARALEGAL), id));
    }

    private void assertUnreadable(TestOrganization organization, long id) {
        ActingAs person = organization.as(Role.PARALEGAL);
        RuntimeException failure = assertThrows(RuntimeException.class, () -> nameOf(person, id));
        Throwable cause = failure instanceof EJBException ? failure.getCause() : failure;
        assertEquals(UnreadableSecretException.class, cause.getClass());
    }

    @Test
    void aWorkerIsFoundByContactHoweverItIsSpaced() {
        long id = add(own, "Ana", "+1 (555) 010-2233");
        long twin = add(other, "Ana", "+1 (555) 010-2233");
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertEquals(List.of(id), parties.workersReachedBy("001 555 0102233"));
                            assertEquals(List.of(), parties.workersReachedBy("555 010 2234"));
                            assertEquals(List.of(), parties.workersReachedBy("  "));
                        });
        other.as(Role.PARALEGAL)
                .run(() -> assertEquals(List.of(twin), parties.workersReachedBy("15550102233")));
    }

    @Test
    void equalContactsOfTwoOrganizationsHaveNothingInCommon() throws SQLException {
        long id = add(own, "Ana", "+1 555 010 2233");
        long twin = add(other, "Ana", "+1 555 010 2233");
        assertNotEquals(phoneIndex(id), phoneIndex(twin));
    }

    private String phoneIndex(long id) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.single(
                                connection, "SELECT phone_index FROM worker WHERE id = ?", id));
    }
}
