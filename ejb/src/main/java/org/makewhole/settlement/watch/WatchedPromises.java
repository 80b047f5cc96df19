package org.makewhole.settlement.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;
import org.makewhole.settlement.promise.Promise;

/** Every query of the watch. */
@Dependent
class WatchedPromises {
    private static final String FROM =
            " FROM Promise p JOIN CaseFile c ON c.id = p.caseId WHERE p.state IN :states AND ";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    /**
     * Rows in the order of the view, one more than asked for if there are more.
     *
     * @param back whether those before the cursor are wanted instead of those after it
     */
    List<WatchRow> read(
            WatchView view, LocalDate today, Optional<WatchCursor> cursor, boolean back, int size) {
        boolean rising = view.isForward() != back;
        String where = FROM + span(view);
        if (cursor.isPresent()) {
            // The first comparison says nothing that the second does not, but an index reads it.
            where +=
                    rising
                            ? "p.dueOn >= :on AND (p.dueOn > :on OR p.id > :id) AND "
                            : "p.dueOn <= :on AND (p.dueOn < :on OR p.id < :id) AND ";
        }
        String direction = rising ? "" : " DESC";
        TypedQuery<Object[]> query =
                bound(
                        entityManager.createQuery(
                                "SELECT p, c.number, c.employerId"
                                        + where
                                        + visible.condition("c")
                                        + " ORDER BY p.dueOn"
                                        + direction
                                        + ", p.id"
                                        + direction,
                                Object[].class),
                        view,
                        today);
        cursor.ifPresent(
                place -> query.setParameter("on", place.dueOn()).setParameter("id", place.id()));
        List<Object[]> found = new ArrayList<>(query.setMaxResults(size + 1).getResultList());
        if (back) {
            Collections.reverse(found);
        }
        return rows(found);
    }

    /** A payment whose grace still runs is not overdue yet. */
    private static String span(WatchView view) {
        return switch (view) {
            case OVERDUE -> "p.lastOn < :today AND ";
            case DUE -> "p.lastOn >= :today AND ";
            case BROKEN, KEPT -> "";
        };
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, WatchView view, LocalDate today) {
        visible.bind(query).setParameter("states", view.states());
        return span(view).isEmpty() ? query : query.setParameter("today", today);
    }

    long count(WatchView view, LocalDate today) {
        return bound(
                        entityManager.createQuery(
                                "SELECT COUNT(p)" + FROM + span(view) + visible.condition("c"),
                                Long.class),
                        view,
                        today)
                .getSingleResult();
    }

    private List<WatchRow> rows(List<Object[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, String> workers = new HashMap<>();
        Set<Long> workerIds =
                found.stream()
                        .map(row -> ((Promise) row[0]).getWorkerId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (!workerIds.isEmpty()) {
            entityManager
                    .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                    .setParameter("ids", workerIds)
                    .getResultStream()
                    .forEach(one -> workers.put(one.getId(), one.getName()));
        }
        Map<Long, String> employers = new HashMap<>();
        entityManager
                .createQuery("SELECT e FROM Employer e WHERE e.id IN :ids", Employer.class)
                .setParameter(
                        "ids", found.stream().map(row -> (Long) row[2]).collect(Collectors.toSet()))
                .getResultStream()
                .forEach(one -> employers.put(one.getId(), one.getName()));
        Map<Long, Clock> acts = acts(found);
        return found.stream()
                .map(
                        row -> {
                            Promise promise = (Promise) row[0];
                            Clock act = acts.get(promise.getId());
                            return new WatchRow(
                                    promise,
                                    (String) row[1],
                                    employers.get((Long) row[2]),
                                    promise.getWorkerId() == null
                                            ? null
                                            : workers.get(promise.getWorkerId()),
                                    act == null ? null : act.getDueOn(),
                                    act == null ? null : act.getId());
                        })
                .toList();
    }

    /** The clocks of the next steps, by the promise. */
    private Map<Long, Clock> acts(List<Object[]> found) {
        return entityManager
                .createQuery(
                        "SELECT k FROM Clock k WHERE k.subjectType = :type"
                                + " AND k.subjectId IN :ids AND k.state = :open",
                        Clock.class)
                .setParameter("type", Promise.NEXT_ACT_CLOCKS)
                .setParameter(
                        "ids",
                        found.stream()
                                .map(row -> ((Promise) row[0]).getId())
                                .collect(Collectors.toSet()))
                .setParameter("open", ClockState.OPEN)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                clock -> clock.findSubject().orElseThrow().id(),
                                clock -> clock,
                                (first, second) -> first));
    }
}
