package org.makewhole.deadline.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.count.Computation;
import org.makewhole.deadline.count.DeadlineCount;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;

/**
 * Writes clocks, for {@link ClockService} and for other features whose records have clocks.
 *
 * <p>It asks for no right and not who sees the case: whoever calls it has done so, or acts for no
 * person, as in an observer of {@link ClockRanOut}. Each method belongs into the transaction of the
 * caller, which is bound to the organisation.
 */
@ApplicationScoped
public class ClockBook {
    /** A trigger further away than this from today is a slip of the pen. */
    private static final Period FURTHEST = Period.ofYears(60);

    @Inject private Clocks clocks;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private Event<ClockClosed> closed;
    @Inject private Event<ClockRanOut> ranOut;
    @Inject private Event<ClockHandled> handled;

    /**
     * Enters a clock on a case that the caller has read.
     *
     * @return the clock; its id is known at once
     * @throws BusinessException {@code clockNeedsTime} where hours are counted without one; {@code
     *     clockImpossible} for facts that cannot be
     */
    public Clock enter(CaseFile caseFile, NewClock entry) {
        return enter(caseFile, entry, authors.current(), Instant.now());
    }

    /** The same by somebody else at another time, as in a demonstration. */
    public Clock enter(CaseFile caseFile, NewClock entry, Author author, Instant at) {
        if (!caseFile.getId().equals(entry.caseId())) {
            throw new IllegalArgumentException("A clock of another case");
        }
        Computation computation = compute(entry.rule().rule(), entry.facts());
        Clock clock = new Clock(entry, computation, author, at);
        clocks.add(clock);
        clocks.add(new ClockEvent(clock, ClockEventKind.ENTERED, null, null, author, at));
        audit.record(
                author,
                at,
                AuditAction.CLOCK_ENTERED,
                subject(caseFile),
                entry.rule().rule().id() + ", due " + clock.getDueOn());
        return clock;
    }

    /** Asks the feature whose record leads the clock; see {@link ClockHandled}. */
    void handle(Clock clock, boolean closing) {
        clock.findSubject().ifPresent(one -> handled.fire(new ClockHandled(one, closing)));
    }

    /** What a rule makes of facts, before anything is stored; errors as of {@link #enter}. */
    public static Computation compute(ClockRule rule, Facts facts) {
        if (rule.length().unit() == PeriodUnit.HOURS && facts.trigger().time().isEmpty()) {
            throw new BusinessException("clockNeedsTime");
        }
        LocalDate today = LocalDate.now(facts.place().zone());
        LocalDate trigger = facts.trigger().date();
        if (trigger.isBefore(today.minus(FURTHEST)) || trigger.isAfter(today.plus(FURTHEST))) {
            throw new BusinessException("clockImpossible");
        }
        try {
            return DeadlineCount.compute(rule, facts);
        } catch (IllegalArgumentException e) {
            // Days that cannot be: an end before its beginning, a year without a calendar.
            throw new BusinessException("clockImpossible");
        }
    }

    /**
     * Changes a fact of an open clock and computes it anew.
     *
     * @throws BusinessException {@code clockIsClosed}, and as {@link FactChange#applyTo} says
     */
    public void change(Clock clock, FactChange change) {
        change(clock, change, change.applyTo(clock.getFacts()));
    }

    /** The same with facts that were worked out elsewhere, such as with closures of today. */
    void change(Clock clock, FactChange change, Facts facts) {
        Author author = authors.current();
        Instant now = Instant.now();
        LocalDate before = clock.getDueOn();
        clock.take(facts, compute(clock.getRule().rule(), facts), author, now);
        clocks.add(
                new ClockEvent(
                                clock,
                                ClockEventKind.of(change.kind()),
                                before,
                                change.reason().strip(),
                                author,
                                now)
                        .shownBy(change.evidenceId()));
        audit.record(
                AuditAction.CLOCK_CHANGED,
                subject(caseOf(clock)),
                change.kind() + ": " + before + " → " + clock.getDueOn());
    }

    /**
     * Somebody else than who computed it last looked at it.
     *
     * @throws BusinessException {@code clockIsClosed}, {@code clockConfirmedBySame}
     */
    void confirm(Clock clock) {
        confirm(caseOf(clock), clock, authors.current(), Instant.now());
    }

    /** The same by somebody else at another time, as in a demonstration. */
    public void confirm(CaseFile caseFile, Clock clock, Author author, Instant at) {
        clock.confirm(author, at);
        clocks.add(
                new ClockEvent(
                        clock, ClockEventKind.CONFIRMED, clock.getDueOn(), null, author, at));
        audit.record(
                author,
                at,
                AuditAction.CLOCK_CONFIRMED,
                subject(caseFile),
                clock.getRule().rule().id() + ", due " + clock.getDueOn());
    }

    /** Another member looks after it; null for whoever carries the case. */
    void handOver(Clock clock, Long ownerId) {
        Author author = authors.current();
        clock.lookedAfterBy(ownerId);
        clocks.add(
                new ClockEvent(
                        clock,
                        ClockEventKind.HANDED_OVER,
                        clock.getDueOn(),
                        null,
                        author,
                        Instant.now()));
        audit.record(
                AuditAction.CLOCK_CHANGED, subject(caseOf(clock)), "looked after by " + ownerId);
    }

    /**
     * Closes an open clock; {@link ClockClosed} is fired.
     *
     * @throws BusinessException {@code clockIsClosed}; {@code clockToldNobody} when it was missed
     *     and nobody was told
     */
    public void close(Clock clock, ClockClosing closing) {
        close(clock, closing, authors.current(), Instant.now());
    }

    /** The same by somebody else at another time, as in a demonstration. */
    public void close(Clock clock, ClockClosing closing, Author author, Instant at) {
        boolean missed = closing.state() == ClockState.MISSED;
        if (missed && (closing.told() == null || closing.told().isBlank())) {
            throw new BusinessException("clockToldNobody");
        }
        clock.close(closing, author, at);
        clocks.add(
                new ClockEvent(
                                clock,
                                ClockEventKind.of(closing.state()),
                                clock.getDueOn(),
                                closing.text().strip(),
                                author,
                                at)
                        .shownBy(closing.evidenceId()));
        audit.record(
                author,
                at,
                AuditAction.CLOCK_CLOSED,
                subject(caseOf(clock)),
                clock.getRule().rule().id() + ": " + closing.state());
        closed.fire(
                new ClockClosed(
                        clock.getId(), clock.getCaseId(), clock.findSubject(), closing.state()));
    }

    /**
     * The time of an open clock is over: {@link ClockRanOut} is fired, once for each due day. For
     * the daily job.
     */
    public void runOut(Clock clock) {
        if (clock.getState() != ClockState.OPEN || clock.getRanOutAt() != null) {
            return;
        }
        Instant now = Instant.now();
        clock.runOut(now);
        clocks.add(
                new ClockEvent(
                        clock,
                        ClockEventKind.RAN_OUT,
                        clock.getDueOn(),
                        null,
                        authors.current(),
                        now));
        ranOut.fire(
                new ClockRanOut(
                        clock.getId(),
                        clock.getCaseId(),
                        clock.findSubject(),
                        clock.getSilence(),
                        clock.getDueOn()));
    }

    /**
     * A clock by its id.
     *
     * @throws NotFoundException when there is none in the organisation
     */
    public Clock get(long id) {
        return clocks.findUnasked(id).orElseThrow(NotFoundException::new);
    }

    /** The clocks of a record of another feature, in the order in which they were entered. */
    public List<Clock> of(ClockSubject subject) {
        return clocks.ofSubject(subject);
    }

    /** The open one among them; a record has one at a time as long as its feature sees to that. */
    public Optional<Clock> findOpen(ClockSubject subject) {
        return of(subject).stream().filter(one -> one.getState() == ClockState.OPEN).findFirst();
    }

    private CaseFile caseOf(Clock clock) {
        return clocks.findCaseUnasked(clock.getCaseId()).orElseThrow();
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
