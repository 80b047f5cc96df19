package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** Figures are renewed after facts are stored, and only then. */
@ArquillianTest
class CaseFactsChangedIT {
    @Inject private FactsWatch watch;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;
    @Inject private Transactions transactions;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
    }

    @Test
    void anOpenedCaseIsAnnouncedOnceItIsStored() {
        long before =
                own.as(Role.PARALEGAL)
                        .call(
                                () ->
                                        transactions.within(
                                                em -> {
                                                    testCases.open();
                                                    return watch.stored(own.id());
                                                }));
        assertEquals(0, before, "not yet stored");
        assertEquals(1, watch.stored(own.id()));
    }

    @Test
    void whatIsRolledBackIsNotAnnounced() {
        assertThrows(
                BusinessException.class,
                () ->
                        own.as(Role.PARALEGAL)
                                .run(
                                        () ->
                                                transactions.within(
                                                        em -> {
                                                            testCases.open();
                                                            throw new BusinessException("stop");
                                                        })));
        assertEquals(0, watch.stored(own.id()));
    }
}
