package org.makewhole.settlement.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.settlement.TestRemedies;
import org.makewhole.settlement.watch.WatchPage;
import org.makewhole.settlement.watch.WatchRow;
import org.makewhole.settlement.watch.WatchService;
import org.makewhole.settlement.watch.WatchView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class PromiseServiceIT {
    private static final LocalDate DUE = LocalDate.of(2025, 6, 2);

    @Inject private PromiseService promises;
    @Inject private WatchService watch;
    @Inject private ClockService clocks;
    @Inject private CaseFileService cases;
    @Inject private TestRemedies testRemedies;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = owner.call(() -> testRemedies.open(1));
    }

    private static MakePromise making(PromiseKind kind, LocalDate due, Set<Integer> followUps) {
        return new MakePromise(
                kind,
                Responsible.EMPLOYER,
                null,
                due,
                "Back to her old job on the morning shift",
                "The steward sees her at work",
                followUps,
                null);
    }

    private long make(PromiseKind kind, LocalDate due, Set<Integer> followUps) {
        return owner.call(() -> promises.make(caseId, making(kind, due, followUps)));
    }

    private PromiseView view(long id) {
        return owner.call(() -> promises.get(id));
    }

    private void check(long id, CheckResult result, LocalDate on) {
        int version = view(id).promise().getVersion();
        owner.run(() -> promises.check(id, version, look(result, on)));
    }

    private static CheckPromise look(CheckResult result, LocalDate on) {
        return new CheckPromise(result, on, null, "Shop steward", "As I saw it");
    }

    private List<WatchRow> watched(WatchView view) {
        return owner.call(() -> watch.page(view, Optional.empty())).rows();
    }

    @Test
    void reinstatementIsSeenLookedAtAgainAndFoundUndone() {
        long id = make(PromiseKind.REINSTATEMENT, DUE, Set.of(30, 90, 365));
        assertEquals(DUE, view(id).clock().orElseThrow().getDueOn());
        testRemedies.runOut(own.id(), Promise.CLOCKS, id);
        assertEquals(PromiseState.OPEN, view(id).promise().getState(), "nobody has looked");
        assertEquals(1, watched(WatchView.OVERDUE).size());

        check(id, CheckResult.PARTLY_KEPT, DUE.plusDays(1));
        assertEquals(PromiseState.PARTLY_KEPT, view(id).promise().getState());
        check(id, CheckResult.KEPT, DUE.plusDays(3));
        assertEquals(PromiseState.KEPT, view(id).promise().getState());
        assertEquals(2, view(id).checks().size());
        assertEquals("Shop steward", view(id).checks().get(0).getVerifiedBy());
        List<Promise> looks = view(id).looks();
        assertEquals(
                List.of(DUE.plusDays(33), DUE.plusDays(93), DUE.plusDays(368)),
                looks.stream().map(Promise::getDueOn).toList());
        assertEquals(
                3,
                owner.call(() -> clocks.ofCase(caseId)).stream()
                        .filter(one -> one.getState() == ClockState.OPEN)
                        .count());

        check(looks.get(0).getId(), CheckResult.KEPT, DUE.plusDays(34));
        check(looks.get(1).getId(), CheckResult.NOT_KEPT, DUE.plusDays(94));

        Promise undone = view(id).promise();
        assertEquals(PromiseState.BROKEN, undone.getState());
        assertEquals(NextAct.RETALIATION_COMPLAINT, undone.getNextAct());
        assertEquals(DUE.plusDays(99), view(id).clock().orElseThrow().getDueOn());
        assertEquals(
                List.of(PromiseState.KEPT, PromiseState.RELEASED, PromiseState.RELEASED),
                view(id).looks().stream().map(Promise::getState).toList());
        assertEquals(1, watched(WatchView.BROKEN).size());

        check(id, CheckResult.KEPT, DUE.plusDays(120));
        assertEquals(PromiseState.KEPT, view(id).promise().getState());
    }

    @Test
    void aBrokenPromiseOfASettledCaseReopensEnforcement() {
        owner.run(
                () ->
                        cases.move(
                                caseId,
                                cases.get(caseId).getVersion(),
                                CaseStatus.SETTLED,
                                "agreed"));
        owner.run(
                () -> cases.move(caseId, cases.get(caseId).getVersion(), CaseStatus.CLOSED, "all"));
        long id = make(PromiseKind.DOCUMENT_RETURNED, DUE, Set.of());
        check(id, CheckResult.NOT_KEPT, DUE.plusDays(1));

        assertEquals(CaseStatus.COLLECTING, owner.call(() -> cases.get(caseId)).getStatus());
        WatchRow row = watched(WatchView.BROKEN).get(0);
        assertEquals(NextAct.RETURN_OF_DOCUMENT, row.promise().getNextAct());
        assertEquals(DUE.plusDays(3), row.actBy());
        int version = view(id).promise().getVersion();
        owner.run(() -> promises.release(id, version, "The embassy gave her a new one"));
        assertEquals(PromiseState.RELEASED, view(id).promise().getState());
        assertTrue(view(id).clock().isEmpty());
    }

    @Test
    void aFormThatIsSentTwiceNotesOnePromise() {
        MakePromise form =
                new MakePromise(
                        PromiseKind.APOLOGY,
                        Responsible.EMPLOYER,
                        null,
                        DUE,
                        "In writing",
                        "She shows it",
                        Set.of(),
                        UUID.randomUUID().toString());
        long id = owner.call(() -> promises.make(caseId, form));
        assertEquals(id, owner.call(() -> promises.make(caseId, form)));
        assertEquals(1, owner.call(() -> promises.ofCase(caseId)).size());
    }

    @Test
    void theWatchIsReadPageByPage() {
        owner.run(
                () -> {
                    for (int i = 0; i < WatchService.PAGE_SIZE + 2; i++) {
                        promises.make(
                                caseId,
                                making(PromiseKind.TRAINING, DUE.plusDays(i / 2), Set.of()));
                    }
                });
        WatchPage first = owner.call(() -> watch.page(WatchView.OVERDUE, Optional.empty()));
        assertEquals(WatchService.PAGE_SIZE, first.rows().size());
        assertTrue(first.before().isEmpty());
        WatchPage second = owner.call(() -> watch.page(WatchView.OVERDUE, first.after()));
        assertEquals(2, second.rows().size());
        assertTrue(second.after().isEmpty());
        WatchPage back =
                owner.call(
                        () -> watch.pageBefore(WatchView.OVERDUE, second.before().orElseThrow()));
        assertEquals(ids(first), ids(back));
        assertEquals(
                WatchService.PAGE_SIZE + 2L,
                owner.call(() -> watch.counts()).get(WatchView.OVERDUE));
    }

    private static List<Long> ids(WatchPage page) {
        return page.rows().stream().map(row -> row.promise().getId()).toList();
    }

    @Test
    void othersSeeAndChangeNothing() {
        long id = make(PromiseKind.APOLOGY, DUE, Set.of());
        int version = view(id).promise().getVersion();
        CheckPromise look = look(CheckResult.KEPT, DUE);
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(
                        () -> {
                            for (Executable work :
                                    List.<Executable>of(
                                            () -> promises.get(id),
                                            () -> promises.ofCase(caseId),
                                            () -> promises.check(id, version, look),
                                            () -> promises.release(id, version, "why"),
                                            () ->
                                                    promises.make(
                                                            caseId,
                                                            making(
                                                                    PromiseKind.APOLOGY,
                                                                    DUE,
                                                                    Set.of())))) {
                                assertThrows(NotFoundException.class, work);
                            }
                            assertEquals(0L, watch.counts().get(WatchView.OVERDUE));
                        });
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> promises.check(id, version, look)));
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> promises.check(id, version + 1, look)));
        assertEquals(
                "promiseIsMoney",
                assertThrows(
                                BusinessException.class,
                                () -> make(PromiseKind.PAYMENT, DUE, Set.of()))
                        .getKey());
        assertEquals(PromiseState.OPEN, view(id).promise().getState());
    }
}
