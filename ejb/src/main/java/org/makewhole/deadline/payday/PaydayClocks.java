package org.makewhole.deadline.payday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.claim.OpenPayday;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockRanOut;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;

/**
 * Keeps the clocks of paydays in step with the accepted calculations, in the transaction in which
 * one is accepted.
 */
@ApplicationScoped
public class PaydayClocks {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private ClockBook clocks;
    @Inject private Authors authors;

    /** Lets the clocks of a case follow its paydays after a calculation was accepted. */
    void follow(@Observes OpenPayday.Changed changed) {
        CaseFile caseFile = changed.caseFile();
        ZoneId zone = changed.zone();
        Map<String, OpenPayday> next = next(caseFile.getId(), LocalDate.now(zone));
        List<Clock> known = clocks.of(new ClockSubject(OpenPayday.CLOCKS, caseFile.getId()));
        next.values()
                .forEach(
                        payday -> {
                            Optional<Clock> open = findOpen(known, payday.forum());
                            if (open.isPresent()) {
                                move(open.get(), payday);
                            } else if (!isMet(known, payday.forum())) {
                                enter(caseFile, zone, payday, authors.current(), Instant.now());
                            }
                        });
        known.stream()
                .filter(clock -> clock.getState() == ClockState.OPEN)
                .filter(clock -> !next.containsKey(forum(clock)))
                .filter(clock -> clock.getDueAt().isAfter(Instant.now()))
                .forEach(clock -> clocks.close(clock, ClockClosing.withdrawn(forum(clock))));
    }

    /** Enters the clock of a payday, by anybody and at any time, as in a demonstration. */
    public Clock enter(
            CaseFile caseFile, ZoneId zone, OpenPayday payday, Author author, Instant at) {
        return clocks.enter(caseFile, entry(caseFile, zone, payday), author, at);
    }

    /** A payday is lost: from now on the clock is that of the next one. */
    void timeIsOver(@Observes ClockRanOut ranOut) {
        if (ranOut.subject()
                .filter(subject -> subject.type().equals(OpenPayday.CLOCKS))
                .isPresent()) {
            Clock clock = clocks.get(ranOut.clockId());
            LocalDate today = LocalDate.now(clock.getFacts().place().zone());
            Optional.ofNullable(next(ranOut.caseId(), today).get(forum(clock)))
                    .ifPresent(payday -> move(clock, payday));
        }
    }

    /** By forum the payday whose last day comes first, of those that can still be claimed. */
    private Map<String, OpenPayday> next(long caseId, LocalDate today) {
        Map<String, OpenPayday> next = new TreeMap<>();
        // From forum to forum in the order of the index: a case of five hundred has fifty thousand
        // paydays, of which one for each forum is looked at.
        List<Object[]> day = firstDay(caseId, "", today);
        while (!day.isEmpty()) {
            String forum = (String) day.get(0)[0];
            first(caseId, forum, (LocalDate) day.get(0)[1])
                    .ifPresent(payday -> next.put(payday.forum(), payday));
            day = firstDay(caseId, forum, today);
        }
        return next;
    }

    /** The first forum after another one, and the first last day there; empty for none. */
    private List<Object[]> firstDay(long caseId, String after, LocalDate today) {
        return entityManager
                .createQuery(
                        "SELECT p.forum, p.lastDay FROM ClaimPayday p WHERE p.caseId = :id"
                                + " AND p.forum > :after AND p.lastDay >= :today"
                                + " ORDER BY p.forum, p.lastDay",
                        Object[].class)
                .setParameter("id", caseId)
                .setParameter("after", after)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList();
    }

    /** Of the paydays that are lost on one day in a forum the earliest. */
    private Optional<OpenPayday> first(long caseId, String forum, LocalDate lastDay) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.makewhole.claim.OpenPayday(p.forum, p.dueOn, p.lastDay,"
                                + " SUM(p.amount), p.currency) FROM ClaimPayday p WHERE p.caseId ="
                                + " :id AND p.forum = :forum AND p.lastDay = :last GROUP BY"
                                + " p.forum, p.dueOn, p.lastDay, p.currency ORDER BY p.dueOn",
                        OpenPayday.class)
                .setParameter("id", caseId)
                .setParameter("forum", forum)
                .setParameter("last", lastDay)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void move(Clock clock, OpenPayday payday) {
        if (!payday.lastDay().equals(clock.getFacts().trigger().date())) {
            clocks.change(
                    clock,
                    FactChange.trigger(
                            Trigger.on(payday.lastDay()),
                            payday.dueOn() + ": " + payday.currency() + " " + payday.amount()));
        }
    }

    private static NewClock entry(CaseFile caseFile, ZoneId zone, OpenPayday payday) {
        String jurisdiction = caseFile.getJurisdiction();
        Place place =
                new Place(
                        caseFile.getCountry(),
                        jurisdiction.length() > 3
                                ? Optional.of(jurisdiction.substring(3))
                                : Optional.empty(),
                        zone,
                        List.of());
        return new NewClock(
                caseFile.getId(),
                ClockKind.LIMITATION,
                RuleInUse.own(PaydayRule.of(payday.forum())),
                Facts.of(Trigger.on(payday.lastDay()), place),
                Optional.of(new ClockSubject(OpenPayday.CLOCKS, caseFile.getId())),
                Optional.empty());
    }

    private static Optional<Clock> findOpen(List<Clock> known, String forum) {
        return known.stream()
                .filter(clock -> clock.getState() == ClockState.OPEN)
                .filter(clock -> forum(clock).equals(forum))
                .findFirst();
    }

    private static boolean isMet(List<Clock> known, String forum) {
        return known.stream()
                .filter(clock -> clock.getState() == ClockState.MET)
                .anyMatch(clock -> forum(clock).equals(forum));
    }

    private static String forum(Clock clock) {
        return clock.getRule().rule().id();
    }
}
