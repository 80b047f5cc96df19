package org.makewhole.deadline.due;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.makewhole.account.Membership;
import org.makewhole.casefile.access.AccessKind;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on the due list. */
@Dependent
class DueClocks {
    private static final String FROM = " FROM Clock k JOIN CaseFile c ON c.id = k.caseId WHERE ";
    private static final String OPEN =
            "k.state = org.makewhole.deadline.clock.ClockState.OPEN AND ";
    private static final String OWN = "k.ownerId = :me AND ";
    private static final String CARRIED = "c.assigneeId = :me AND k.ownerId IS NULL AND ";
    private static final String OF_TEAM =
            "k.caseId IN (SELECT x.caseId FROM CaseAccess x WHERE x.accountId = :me"
                    + " AND x.kind = :team) AND ";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private CurrentCaller caller;

    /** The rows after a place, one more than asked for if there are more. */
    List<DueRow> after(DueFilter filter, DueCursor cursor, int size) {
        return select(filter, cursor, size + 1, true);
    }

    /** The rows before a place, in the order of the list. */
    List<DueRow> before(DueFilter filter, DueCursor cursor, int size) {
        List<DueRow> rows = new ArrayList<>(select(filter, cursor, size + 1, false));
        Collections.reverse(rows);
        return rows;
    }

    private List<DueRow> select(DueFilter filter, DueCursor cursor, int size, boolean forward) {
        List<Object[]> found = new ArrayList<>();
        for (String whose : conditions(filter.whose())) {
            found.addAll(select(whose, filter, cursor, size, forward));
        }
        Comparator<Object[]> order =
                Comparator.<Object[], DueCursor>comparing(
                        row -> place((Clock) row[0]),
                        Comparator.comparing(DueCursor::listedOn).thenComparing(DueCursor::id));
        found.sort(forward ? order : order.reversed());
        return rows(found.subList(0, Math.min(size, found.size())));
    }

    private static List<String> conditions(Whose whose) {
        return switch (whose) {
            case MINE -> List.of(OWN, CARRIED);
            case TEAM -> List.of(OF_TEAM);
            case ALL -> List.of("");
        };
    }

    private List<Object[]> select(
            String whose, DueFilter filter, DueCursor cursor, int size, boolean forward) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder(OPEN).append(whose);
        if (!whose.isEmpty()) {
            parameters.put("me", caller.get().accountId());
        }
        if (whose.equals(OF_TEAM)) {
            parameters.put("team", AccessKind.TEAM);
        }
        if (filter.kind() != null) {
            where.append("k.kind = :kind AND ");
            parameters.put("kind", filter.kind());
        }
        if (filter.until() != null) {
            where.append("k.listedOn <= :until AND ");
            parameters.put("until", filter.until());
        }
        if (cursor != null) {
            // The first comparison says nothing that the second does not, but an index reads it.
            where.append(
                    forward
                            ? "k.listedOn >= :on AND (k.listedOn > :on OR k.id > :id) AND "
                            : "k.listedOn <= :on AND (k.listedOn < :on OR k.id < :id) AND ");
            parameters.put("on", cursor.listedOn());
            parameters.put("id", cursor.id());
        }
        String direction = forward ? "" : " DESC";
        TypedQuery<Object[]> query =
                visible.bind(
                        entityManager.createQuery(
                                "SELECT k, c.number, c.assigneeId"
                                        + FROM
                                        + where
                                        + visible.condition("c")
                                        + " ORDER BY k.listedOn"
                                        + direction
                                        + ", k.id"
                                        + direction,
                                Object[].class));
        parameters.forEach(query::setParameter);
        if (!whose.equals(CARRIED) && !whose.equals(OF_TEAM)) {
            // Those two begin with the few cases of a person.
            query.setHint(Clock.IN_THEIR_ORDER, Clock.READ_FIRST);
        }
        return query.setMaxResults(size).getResultList();
    }

    private static DueCursor place(Clock clock) {
        return new DueCursor(clock.getListedOn(), clock.getId());
    }

    private List<DueRow> rows(List<Object[]> found) {
        Map<Long, String> names =
                names(
                        found.stream()
                                .map(DueClocks::owner)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return found.stream().map(row -> row(row, names)).toList();
    }

    private static Long owner(Object[] row) {
        Long own = ((Clock) row[0]).getOwnerId();
        return own == null ? (Long) row[2] : own;
    }

    private static DueRow row(Object[] row, Map<Long, String> names) {
        Clock clock = (Clock) row[0];
        return new DueRow(
                clock.getId(),
                clock.getCaseId(),
                (String) row[1],
                clock.getKind(),
                clock.getRule().rule().title(),
                clock.getDueOn(),
                clock.getDueAt(),
                clock.getListedOn(),
                clock.getActor(),
                clock.getSilence(),
                clock.isUnconfirmed(),
                owner(row) == null ? null : names.get(owner(row)));
    }

    private Map<Long, String> names(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT m.accountId, m FROM Membership m"
                                + " WHERE m.organizationId = :organization"
                                + " AND m.accountId IN :accounts",
                        Object[].class)
                .setParameter("organization", caller.get().organizationId())
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row -> ((Membership) row[1]).getDisplayName()));
    }
}
