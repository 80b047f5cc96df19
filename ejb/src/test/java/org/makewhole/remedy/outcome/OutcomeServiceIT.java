package org.makewhole.remedy.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class OutcomeServiceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Inject private OutcomeService outcomes;
    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private AccessCase access;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = owner.call(() -> testCases.open().getId());
    }

    private void record(Outcome outcome, LocalDate on, String note) {
        owner.run(() -> outcomes.record(caseId, new RecordOutcome(outcome, on, note)));
    }

    private List<OutcomeRow> list() {
        return owner.call(() -> outcomes.list(caseId));
    }

    private void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void theLastOneCountsAndTheStatusStays() {
        record(Outcome.DECISION, DAY, " Order 2025-17 ");
        record(Outcome.DECISION, DAY, "Order 2025-17");
        record(Outcome.UNCOLLECTABLE_BANKRUPT, DAY.plusDays(40), null);

        assertEquals(
                List.of(Outcome.UNCOLLECTABLE_BANKRUPT, Outcome.DECISION),
                list().stream().map(OutcomeRow::outcome).toList());
        assertEquals("Order 2025-17", list().get(1).note());
        assertEquals(own.member(Role.UNION_STAFF).displayName(), list().get(1).recordedBy());
        assertEquals(CaseStatus.INTAKE, owner.call(() -> cases.get(caseId)).getStatus());
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        refused(
                "dateInFuture",
                () -> record(Outcome.SETTLEMENT, TestOrganizations.today().plusDays(3), null));
        refused(
                "outcomeBeforeOpening",
                () -> record(Outcome.SETTLEMENT, LocalDate.of(2025, 3, 13), null));
        assertEquals(List.of(), list());
    }

    @Test
    void othersNeitherSeeNorNoteIt() {
        record(Outcome.SETTLEMENT, DAY, null);
        access.show(owner, caseId, Visibility.RESTRICTED);
        RecordOutcome recorded = new RecordOutcome(Outcome.DISMISSAL, DAY, null);
        for (ActingAs who :
                List.of(organizations.found().as(Role.UNION_STAFF), own.as(Role.PARALEGAL))) {
            assertThrows(NotFoundException.class, () -> who.run(() -> outcomes.list(caseId)));
            assertThrows(
                    NotFoundException.class,
                    () -> who.run(() -> outcomes.record(caseId, recorded)));
        }
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.AUDITOR).run(() -> outcomes.record(caseId, recorded)));
        assertEquals(1, list().size());
    }
}
