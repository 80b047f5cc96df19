package org.makewhole.settlement.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.clock.ClockClosed;
import org.makewhole.deadline.clock.ClockRanOut;
import org.makewhole.shared.error.BusinessException;

/**
 * The time of a payment is over and it was not paid: it is broken. Of everything else nobody knows
 * before somebody looked.
 */
@ApplicationScoped
public class PromiseObserver {
    @Inject private Promises promises;
    @Inject private PromiseBook book;

    void timeIsOver(@Observes ClockRanOut ranOut) {
        ranOut.subject()
                .filter(subject -> subject.type().equals(Promise.CLOCKS))
                .flatMap(subject -> promises.findUnasked(subject.id()))
                .filter(promise -> promise.isPayment() && promise.getState().isOpen())
                .ifPresent(this::broke);
    }

    /**
     * Whether a promise is kept is noted with the promise: its clock is not closed behind its back.
     *
     * @throws BusinessException {@code clockOfPromise}
     */
    void clockIsClosed(@Observes ClockClosed closed) {
        closed.subject()
                .filter(subject -> subject.type().equals(Promise.CLOCKS))
                .flatMap(subject -> promises.findUnasked(subject.id()))
                .filter(promise -> promise.getState().isOpen())
                .filter(promise -> promise.getDueOn().isAfter(book.today()) || !promise.isPayment())
                .ifPresent(
                        promise -> {
                            throw new BusinessException("clockOfPromise");
                        });
    }

    private void broke(Promise promise) {
        CaseFile caseFile = promises.findCaseUnasked(promise.getCaseId()).orElseThrow();
        book.broke(caseFile, promise, book.today(), false, Author.PLATFORM);
    }
}
