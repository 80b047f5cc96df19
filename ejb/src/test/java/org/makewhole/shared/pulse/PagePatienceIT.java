package org.makewhole.shared.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** The patience of a person with the server's own pools and transactions. */
@ArquillianTest
class PagePatienceIT {
    private static final long LATE_SECONDS = 30;

    @Inject private TestOrganizations organizations;
    @Inject private TestCases cases;
    @Inject private Transactions transactions;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
        PagePatience.begin();
    }

    @AfterEach
    void end() {
        PagePatience.end();
    }

    @Test
    void whatWasBegunWhenPatienceEndsIsNotHalfThere() throws Exception {
        open();
        assertEquals(1, casesThere());

        RuntimeException refused =
                assertThrows(
                        RuntimeException.class,
                        () ->
                                own.as(Role.PARALEGAL)
                                        .run(
                                                () ->
                                                        transactions.within(
                                                                rows -> {
                                                                    cases.open();
                                                                    rows.flush();
                                                                    becomeSlow();
                                                                    return cases.open();
                                                                })));

        assertTrue(PagePatience.isOver(), refused::toString);
        assertEquals(1, casesThere(), "the first of the two was taken back, too");
    }

    @Test
    void theNextRequestFindsAPoolThatWorks() throws Exception {
        becomeSlow();
        assertThrows(RuntimeException.class, this::open);
        assertTrue(PagePatience.isOver());

        PagePatience.end();
        PagePatience.begin();
        open();

        assertFalse(PagePatience.isOver());
        assertEquals(1, casesThere());
    }

    /** As a timer, or a table that is brought in. */
    @Test
    void whatNobodyWaitsForGoesOn() throws Exception {
        PagePatience.end();
        becomeSlow();

        open();

        assertEquals(1, casesThere());
    }

    private void open() {
        own.as(Role.PARALEGAL).call(() -> cases.open());
    }

    /** Most answers of this request came late. */
    private static void becomeSlow() {
        for (int answer = 0; answer < 1_000; answer++) {
            PagePatience.answered(TimeUnit.SECONDS.toNanos(LATE_SECONDS));
        }
    }

    private int casesThere() throws Exception {
        return database.owner(
                connection ->
                        Integer.parseInt(
                                DatabaseAccounts.single(
                                        connection,
                                        "SELECT COUNT(*) FROM case_file WHERE organization_id = ?",
                                        own.id())));
    }
}
