package org.makewhole.audit.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.Outcome;

/** Every query on the trail of the caller's organisation. */
@Dependent
class AuditEntries {
    private static final int MOST_PEOPLE = 500;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    Optional<AuditEntry> find(long sequence) {
        return query("e.sequence = :place", "e.sequence", Map.of("place", sequence))
                .getResultStream()
                .findFirst();
    }

    /** The entries below a place, newest first. */
    List<AuditEntry> below(AuditFilter filter, long place, int size) {
        return narrowed(filter, "e.sequence < :place", "e.sequence DESC", place)
                .setMaxResults(size)
                .getResultList();
    }

    /** The entries above a place, nearest first. */
    List<AuditEntry> above(AuditFilter filter, long place, int size) {
        return narrowed(filter, "e.sequence > :place", "e.sequence", place)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<AuditEntry> narrowed(
            AuditFilter filter, String where, String order, long place) {
        List<String> conditions = new ArrayList<>(List.of(where));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("place", place));
        narrow(conditions, values, "e.accountId = :person", filter.person());
        narrow(conditions, values, "e.action = :action", filter.action());
        narrow(conditions, values, "e.subjectId = :subjectId", filter.subjectId());
        narrow(conditions, values, "e.recordedAt >= :from", filter.from());
        narrow(conditions, values, "e.recordedAt < :until", filter.until());
        narrow(
                conditions,
                values,
                "e.outcome = :outcome",
                filter.refused() ? Outcome.REFUSED : null);
        narrow(
                conditions,
                values,
                "e.subjectLabel LIKE :subject ESCAPE '!'",
                filter.subject() == null ? null : beginning(filter.subject()));
        return query(String.join(" AND ", conditions), order, values);
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(condition.replaceAll(".*:(\\w+).*", "$1"), value);
        }
    }

    private static String beginning(String text) {
        return text.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    private TypedQuery<AuditEntry> query(String where, String order, Map<String, Object> values) {
        TypedQuery<AuditEntry> query =
                entityManager.createQuery(
                        "SELECT e FROM AuditEntry e WHERE " + where + " ORDER BY " + order,
                        AuditEntry.class);
        values.forEach(query::setParameter);
        return query;
    }

    /** Lets go of what was read, so that memory stays flat. */
    void forget() {
        entityManager.clear();
    }

    /** Everybody who ever did something here, also those who have left. */
    List<AuditPerson> people() {
        return entityManager
                .createQuery(
                        "SELECT NEW org.makewhole.audit.review.AuditPerson(e.accountId,"
                                + " MAX(e.accountName)) FROM AuditEntry e"
                                + " WHERE e.accountId IS NOT NULL"
                                + " GROUP BY e.accountId ORDER BY MAX(e.accountName)",
                        AuditPerson.class)
                .setMaxResults(MOST_PEOPLE)
                .getResultList();
    }
}
