package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class CaseFileServiceIT {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private TestOrganization other;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    @Test
    void anOpenedCaseIsFoundAsItWasDescribed() {
        long id = paralegal().call(() -> testCases.open().getId());

        CaseFile found = paralegal().call(() -> cases.get(id));

        assertEquals(own.code() + "-2025-00001", found.getNumber());
        assertEquals(CaseKind.WAGE_CLAIM, found.getKind());
        assertEquals(CaseStatus.INTAKE, found.getStatus());
        assertEquals(DAY, found.getOpenedOn());
        assertEquals("US-VA", found.getJurisdiction());
        assertEquals("USD", found.getCurrency());
        assertNotNull(found.getWorkerId());
    }

    @Test
    void aCaseIsNotOpenedInTheFuture() {
        LocalDate nextYear = TestOrganizations.today().plusYears(1);
        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () -> paralegal().run(() -> testCases.open("Ana", "Harbor", nextYear)));
        assertEquals("openedInFuture", refusal.getKey());
        assertEquals(List.of(), rows(CaseFilter.all()));
    }

    private List<CaseRow> rows(CaseFilter filter) {
        return paralegal().call(() -> cases.page(filter, Optional.empty())).rows();
    }

    private static CaseFilter words(String typed) {
        return new CaseFilter(typed, null, null, null, false);
    }

    @Test
    void anotherOrganizationSeesNothing() {
        CaseFile opened = paralegal().call(() -> testCases.open("Zebulon Pike", "Harbor", DAY));
        long id = opened.getId();
        ActingAs stranger = other.as(Role.PARALEGAL);

        stranger.run(
                () -> {
                    assertThrows(NotFoundException.class, () -> cases.get(id));
                    assertThrows(NotFoundException.class, () -> cases.history(id));
                    assertThrows(
                            NotFoundException.class,
                            () -> cases.move(id, 1, CaseStatus.ACCEPTED, "mine now"));
                    assertThrows(
                            NotFoundException.class,
                            () -> cases.plan(id, 1, new NextStep("call", null, null)));
                    assertEquals(List.of(), cases.page(CaseFilter.all(), Optional.empty()).rows());
                    assertEquals(List.of(), cases.page(words("zebulon"), Optional.empty()).rows());
                    assertEquals(
                            List.of(),
                            cases.pageBefore(
                                            CaseFilter.all(),
                                            new CaseCursor(LocalDate.of(1990, 1, 1), 1))
                                    .rows());
                    assertEquals(List.of(), cases.countries());
                    assertEquals(Set.of(), cases.known("virginia", List.of("1")));
                });
        assertEquals(CaseStatus.INTAKE, paralegal().call(() -> cases.get(id)).getStatus());
    }

    @Test
    void withoutTheRightNothingHappens() {
        long id = paralegal().call(() -> testCases.open().getId());
        own.as(Role.COORDINATOR)
                .run(
                        () -> {
                            assertThrows(EJBAccessException.class, () -> cases.get(id));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> cases.page(CaseFilter.all(), Optional.empty()));
                        });
        own.as(Role.AUDITOR)
                .run(
                        () -> {
                            assertNotNull(cases.get(id));
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> cases.move(id, 1, CaseStatus.ACCEPTED, "no right"));
                        });
    }

    @Test
    void whatIsShownIsNeverWhatIsChanged() {
        long id = paralegal().call(() -> testCases.open().getId());
        int version = paralegal().call(() -> cases.show(id)).getVersion();

        paralegal().run(() -> cases.move(id, version, CaseStatus.ACCEPTED, "signed"));

        assertEquals(CaseStatus.ACCEPTED, paralegal().call(() -> cases.get(id)).getStatus());
    }

    @Test
    void aStaleVersionIsRefused() {
        CaseFile opened = paralegal().call(() -> testCases.open());
        int seen = paralegal().call(() -> cases.get(opened.getId())).getVersion();
        paralegal().run(() -> cases.move(opened.getId(), seen, CaseStatus.ACCEPTED, "signed"));

        assertThrows(
                StaleRecordException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.move(
                                                        opened.getId(),
                                                        seen,
                                                        CaseStatus.CLOSED,
                                                        "too late")));
        assertThrows(
                StaleRecordException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.plan(
                                                        opened.getId(),
                                                        seen,
                                                        new NextStep("call", null, null))));
    }

    @Test
    void aCaseMovesOnlyAlongItsTransitionsAndTheHistoryTellsWhoAndWhy() {
        CaseFile opened = paralegal().call(() -> testCases.open());
        long id = opened.getId();
        int version = paralegal().call(() -> cases.get(id)).getVersion();
        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () ->
                                paralegal()
                                        .run(
                                                () ->
                                                        cases.move(
                                                                id,
                                                                version,
                                                                CaseStatus.COLLECTING,
                                                                "jump")));
        assertEquals("transitionNotAllowed", refusal.getKey());

        paralegal().run(() -> cases.move(id, version, CaseStatus.ACCEPTED, " signed "));
        paralegal().run(() -> cases.move(id, version + 1, CaseStatus.CLOSED, "paid at once"));

        List<CaseStatusChange> history = paralegal().call(() -> cases.history(id));
        assertEquals(2, history.size());
        assertEquals(CaseStatus.CLOSED, history.get(0).getTo());
        assertEquals(CaseStatus.ACCEPTED, history.get(0).getFrom());
        assertEquals("signed", history.get(1).getReason());
        assertEquals(own.member(Role.PARALEGAL).displayName(), history.get(1).getChangedByName());
        CaseFile closed = paralegal().call(() -> cases.get(id));
        assertNotNull(closed.getClosedOn());
    }

    @Test
    void aNextStepIsDueToTheOneWhoCarriesTheCase() {
        long carrier = own.member(Role.PARALEGAL).caller().accountId();
        CaseFile opened = paralegal().call(() -> testCases.open());
        LocalDate due = TestOrganizations.today().plusDays(3);
        int version = paralegal().call(() -> cases.get(opened.getId())).getVersion();
        paralegal()
                .run(
                        () ->
                                cases.plan(
                                        opened.getId(),
                                        version,
                                        new NextStep("Send the demand letter", due, carrier)));

        List<CaseRow> rows = paralegal().call(() -> cases.dueSoon(10));

        assertEquals(List.of(opened.getId()), rows.stream().map(CaseRow::id).toList());
        assertEquals(due, rows.get(0).nextStepDue());
        assertEquals(List.of(), own.as(Role.UNION_STAFF).call(() -> cases.dueSoon(10)));
    }

    @Test
    void aCaseIsNotCarriedByAMemberOfAnotherOrganization() {
        long foreign = other.member(Role.PARALEGAL).caller().accountId();
        assertThrows(
                Exception.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                cases.open(
                                                        testCases.command(
                                                                "Ana", "Harbor", DAY, foreign))));
        assertEquals(List.of(), rows(CaseFilter.all()));
    }
}
