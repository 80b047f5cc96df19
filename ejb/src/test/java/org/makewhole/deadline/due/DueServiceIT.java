package org.makewhole.deadline.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.TestClocks;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class DueServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Inject private DueService due;
    @Inject private ControlSheetService sheets;
    @Inject private ClockService clocks;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs paralegal;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
        caseId = paralegal.call(() -> testCases.open().getId());
    }

    private long dueIn(int days) {
        return paralegal.call(
                () -> clocks.enter(TestClocks.days(caseId, TODAY.plusDays(days - 5L), 5)));
    }

    private static List<Long> ids(DuePage page) {
        return page.rows().stream().map(DueRow::id).toList();
    }

    private List<Long> list(Whose whose) {
        return paralegal.call(
                () -> ids(due.page(new DueFilter(whose, null, null), Optional.empty())));
    }

    private void carriedByParalegal() {
        paralegal.run(
                () -> {
                    int version = cases.get(caseId).getVersion();
                    long me = own.member(Role.PARALEGAL).caller().accountId();
                    cases.plan(caseId, version, new NextStep(null, null, me));
                });
    }

    @Test
    void minesAreThoseOfTheClockAndOfTheCaseInOneOrder() {
        long second = dueIn(4);
        long first = dueIn(2);
        assertEquals(List.of(first, second), list(Whose.ALL));
        assertEquals(List.of(), list(Whose.MINE));
        carriedByParalegal();
        long handed = dueIn(3);
        paralegal.run(
                () ->
                        clocks.handOver(
                                handed, 1, own.member(Role.UNION_STAFF).caller().accountId()));
        assertEquals(List.of(first, second), list(Whose.MINE));
        own.as(Role.UNION_STAFF)
                .run(
                        () ->
                                assertEquals(
                                        List.of(handed),
                                        due.soon(9).stream().map(DueRow::id).toList()));
    }

    @Test
    void pagesFollowEachOtherWithoutAGapInBothDirections() {
        List<Long> entered = new ArrayList<>();
        for (int i = 0; i < DueService.PAGE_SIZE + 3; i++) {
            // Several on one day: the place is the day and the clock.
            entered.add(dueIn(10 + i / 4));
        }
        DuePage first = paralegal.call(() -> due.page(DueFilter.ALL, Optional.empty()));
        DuePage next = paralegal.call(() -> due.page(DueFilter.ALL, first.after()));
        List<Long> all = new ArrayList<>(ids(first));
        all.addAll(ids(next));
        assertEquals(entered, all);
        assertTrue(first.before().isEmpty() && next.after().isEmpty());
        DuePage back =
                paralegal.call(() -> due.pageBefore(DueFilter.ALL, next.before().orElseThrow()));
        assertEquals(ids(first), ids(back));
    }

    @Test
    void whatIsOverdueAndOfAKindIsFound() {
        long late = dueIn(-12); // of a week before, whatever day it is today
        dueIn(5);
        paralegal.run(
                () -> {
                    DueFilter overdue =
                            new DueFilter(Whose.ALL, ClockKind.CONTRACT_STEP, TODAY.minusDays(1));
                    assertEquals(List.of(late), ids(due.page(overdue, Optional.empty())));
                    DueFilter hearings = new DueFilter(Whose.ALL, ClockKind.HEARING, null);
                    assertEquals(List.of(), ids(due.page(hearings, Optional.empty())));
                    ControlSheet sheet = sheets.week(TODAY);
                    assertEquals(List.of(late), sheet.overdue().stream().map(DueRow::id).toList());
                    assertTrue(sheet.whole());
                });
    }

    @Test
    void aRestrictedCaseIsInNoListOfOthers() {
        dueIn(-2);
        paralegal.run(
                () -> teams.show(caseId, cases.get(caseId).getVersion(), Visibility.RESTRICTED));
        own.as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            assertEquals(List.of(), ids(due.page(DueFilter.ALL, Optional.empty())));
                            assertEquals(List.of(), sheets.week(null).overdue());
                        });
        assertEquals(1, list(Whose.TEAM).size(), "its team sees it");
    }

    @Test
    void anotherOrganizationAndWhoReadsNoCasesSeeNothing() {
        dueIn(2);
        organizations
                .found()
                .as(Role.PARALEGAL)
                .run(() -> assertEquals(List.of(), ids(due.page(DueFilter.ALL, Optional.empty()))));
        own.as(Role.COORDINATOR)
                .run(
                        () -> {
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> due.page(DueFilter.ALL, Optional.empty()));
                            assertThrows(EJBAccessException.class, () -> sheets.week(null));
                        });
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> sheets.weekForExport(TODAY)));
    }
}
