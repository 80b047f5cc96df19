package org.makewhole.settlement.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseMoves;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.shared.error.BusinessException;

/**
 * Writes promises, for {@link PromiseService} and for features whose records contain promises.
 *
 * <p>It asks for no right and not who sees the case: whoever calls it has done so, or acts for no
 * person, as a timer. Each method belongs into the transaction of the caller, which is bound to the
 * organisation.
 */
@ApplicationScoped
public class PromiseBook {
    @Inject private Promises promises;
    @Inject private PromiseClocks clocks;
    @Inject private CaseMoves moves;
    @Inject private AuditTrail audit;
    @Inject private Event<PromiseBroken> broken;

    /** A promise that is no money, with its clock. */
    public Promise make(CaseFile caseFile, MakePromise making, Author author, Instant at) {
        Promise promise = Promise.of(caseFile.getId(), making, author, at);
        promises.add(promise);
        promises.settle();
        clocks.enter(caseFile, promise, author, at);
        return promise;
    }

    /** A payment of a settlement that is not in force yet: it has no clock. */
    public Promise plan(CaseFile caseFile, PlannedPayment payment, Author author, Instant at) {
        Promise promise = Promise.of(caseFile.getId(), payment, author, at);
        promises.add(promise);
        return promise;
    }

    /** Another plan takes the place of this one. */
    public void unplan(long settlementId) {
        promises.ofSettlement(settlementId).stream()
                .filter(promise -> promise.getState() == PromiseState.PLANNED)
                .forEach(promises::remove);
        promises.flush();
    }

    /** The settlement is in force: its payments are due, each with its clock. */
    public void begin(CaseFile caseFile, long settlementId, Author author, Instant at) {
        for (Promise promise : promises.ofSettlement(settlementId)) {
            if (promise.getState() == PromiseState.PLANNED) {
                promise.open();
                clocks.enter(caseFile, promise, author, at);
            }
        }
    }

    /** A payment that falls due by a default; the clock of the next step runs for it. */
    public Promise due(CaseFile caseFile, PlannedPayment payment, Author author, Instant at) {
        Promise promise = plan(caseFile, payment, author, at);
        promise.open();
        return promise;
    }

    /** The rest of a settlement falls due at once. */
    public void fallDue(long settlementId, LocalDate on, Author author) {
        for (Promise promise : promises.ofSettlement(settlementId)) {
            if (promise.getState().isOpen() && promise.getDueOn().isAfter(on)) {
                promise.fallDue(on);
                clocks.close(
                        promise,
                        Promise.CLOCKS,
                        ClockClosing.withdrawn(PromiseClocks.word("FELL_DUE")),
                        author);
            }
        }
    }

    /**
     * Notes what was paid towards a payment.
     *
     * @param on the day on which it was met in full; null while it is not
     */
    public void pay(CaseFile caseFile, Promise promise, BigDecimal met, LocalDate on, Author by) {
        boolean wasKept = promise.getState() == PromiseState.KEPT;
        promise.pay(met, on);
        if (on != null && !wasKept) {
            String word = PromiseClocks.word("PAID");
            clocks.close(promise, Promise.CLOCKS, ClockClosing.met(word), by);
            clocks.close(promise, Promise.NEXT_ACT_CLOCKS, ClockClosing.met(word), by);
        }
        if (on == null && wasKept) {
            clocks.enter(caseFile, promise, by, Instant.now());
        }
    }

    /** One next step is enough for a settlement, however many of its payments are broken. */
    private boolean isAlone(Promise promise) {
        return promise.getSettlementId() == null
                || promises.ofSettlement(promise.getSettlementId()).stream()
                        .noneMatch(
                                one -> clocks.findOpen(one, Promise.NEXT_ACT_CLOCKS).isPresent());
    }

    /** As long as a payment of a settlement is broken, the clock of a next step runs. */
    public void goOn(CaseFile caseFile, long settlementId, Author author) {
        promises.ofSettlement(settlementId).stream()
                .filter(one -> one.getState() == PromiseState.BROKEN)
                .findFirst()
                .filter(this::isAlone)
                .ifPresent(one -> clocks.enterNextAct(caseFile, one, author, Instant.now()));
    }

    /**
     * A promise was broken: the clock of the next step starts, the case is up for collection again,
     * and {@link PromiseBroken} is fired.
     *
     * @param undone whether it was kept at first and no longer holds
     */
    public void broke(
            CaseFile caseFile, Promise promise, LocalDate on, boolean undone, Author author) {
        Instant now = Instant.now();
        promise.broke(on, undone);
        String word = PromiseClocks.word("BROKEN");
        clocks.close(promise, Promise.CLOCKS, ClockClosing.missed(word, author.name()), author);
        clocks.close(promise, Promise.NEXT_ACT_CLOCKS, ClockClosing.withdrawn(word), author);
        if (isAlone(promise)) {
            clocks.enterNextAct(caseFile, promise, author, now);
        }
        audit.record(
                author,
                now,
                AuditAction.PROMISE_BROKEN,
                subject(caseFile),
                promise.getKind() + ", due " + promise.getDueOn());
        moves.follow(caseFile, CaseStatus.COLLECTING, on, word, author);
        broken.fire(new PromiseBroken(promise, author));
    }

    /**
     * Notes what somebody found who looked. What was kept is looked at again as was asked for; what
     * was not kept is broken.
     *
     * @throws BusinessException {@code promiseOver}
     */
    public void check(
            CaseFile caseFile, Promise promise, CheckPromise check, Author author, Instant at) {
        promises.add(new PromiseCheck(promise, check, author, at));
        promises.touch(promise);
        switch (check.result()) {
            case KEPT -> kept(caseFile, promise, check.on(), author, at);
            case PARTLY_KEPT -> promise.keepInPart();
            case NOT_KEPT -> notKept(caseFile, promise, check.on(), author);
        }
    }

    private void kept(CaseFile caseFile, Promise promise, LocalDate on, Author author, Instant at) {
        promise.keep(on);
        String word = PromiseClocks.word("SEEN");
        clocks.close(promise, Promise.CLOCKS, ClockClosing.met(word), author);
        clocks.close(promise, Promise.NEXT_ACT_CLOCKS, ClockClosing.met(word), author);
        for (int days : promise.getFollowUps().stream().sorted().toList()) {
            Promise look = promise.lookAgain(days, author, at);
            promises.add(look);
            promises.flush();
            clocks.enter(caseFile, look, author, at);
        }
    }

    /** What no longer holds breaks the promise that was looked at; further looks are not needed. */
    private void notKept(CaseFile caseFile, Promise promise, LocalDate on, Author author) {
        if (!promise.getState().isOpen() && promise.getState() != PromiseState.BROKEN) {
            throw new BusinessException("promiseOver");
        }
        if (!promise.isFollowUp()) {
            broke(caseFile, promise, on, false, author);
            return;
        }
        Promise first = promises.findUnasked(promise.getFollowsId()).orElseThrow();
        promises.following(first.getId()).stream()
                .filter(look -> look.getState().isOpen())
                .forEach(look -> release(look, PromiseClocks.word("UNDONE"), author));
        broke(caseFile, first, on, true, author);
    }

    /** What is still open of a settlement no longer has to be kept. */
    public void release(long settlementId, String why, Author author) {
        promises.ofSettlement(settlementId).stream()
                .filter(one -> one.getState() != PromiseState.KEPT)
                .filter(one -> one.getState() != PromiseState.RELEASED)
                .forEach(one -> release(one, why, author));
    }

    /** One payment no longer has to be made. */
    public void forgo(Promise payment, String why, Author author) {
        if (payment.getState() != PromiseState.RELEASED) {
            payment.forgo(why);
            clocks.close(payment, Promise.CLOCKS, ClockClosing.withdrawn(why), author);
            clocks.close(payment, Promise.NEXT_ACT_CLOCKS, ClockClosing.withdrawn(why), author);
        }
    }

    void release(Promise promise, String why, Author author) {
        promise.release(why);
        clocks.close(promise, Promise.CLOCKS, ClockClosing.withdrawn(why), author);
        clocks.close(promise, Promise.NEXT_ACT_CLOCKS, ClockClosing.withdrawn(why), author);
    }

    /** The payments of a settlement, by their days. */
    public List<Promise> ofSettlement(long settlementId) {
        return promises.ofSettlement(settlementId);
    }

    /** Every promise of a case, by their days. */
    public List<Promise> ofCase(long caseId) {
        return promises.ofCase(caseId);
    }

    /** Today where the organisation works; also when nobody is signed in. */
    public LocalDate today() {
        return LocalDate.now(promises.zone());
    }

    void tell(CaseFile caseFile, AuditAction action, Promise promise, Author author) {
        audit.record(
                author,
                Instant.now(),
                action,
                subject(caseFile),
                promise.getKind() + ": " + promise.getState() + ", due " + promise.getDueOn());
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
