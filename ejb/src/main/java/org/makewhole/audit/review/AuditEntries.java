package org.makewhole.audit.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.Outcome;
import org.makewhole.shared.sealed.OwnedText;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on the trail of the caller's organisation. */
@Dependent
class AuditEntries {
    private static final int MOST_PEOPLE = 500;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private MemberNames names;
    @Inject private AuditReasons reasons;

    Optional<AuditEntry> find(long sequence) {
        return read(query("e.sequence = :place", "e.sequence", Map.of("place", sequence))).stream()
                .findFirst();
    }

    /** The entries below a place, newest first. */
    List<AuditEntry> below(AuditFilter filter, long place, int size) {
        return read(
                narrowed(filter, "e.sequence < :place", "e.sequence DESC", place)
                        .setMaxResults(size));
    }

    /** The entries above a place, nearest first. */
    List<AuditEntry> above(AuditFilter filter, long place, int size) {
        return read(
                narrowed(filter, "e.sequence > :place", "e.sequence", place).setMaxResults(size));
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

    private List<AuditEntry> read(TypedQuery<AuditEntry> query) {
        int organization = caller.get().organizationId();
        Map<Long, String> called = names.of(organization);
        List<AuditEntry> entries = query.getResultList();
        Map<String, String> words = reasons.read(organization, entries);
        return entries.stream().map(entry -> entry.read(called, words)).toList();
    }

    /** Everybody who ever did something here, also those who have left. */
    List<AuditPerson> people() {
        Map<Long, String> called = names.of(caller.get().organizationId());
        return entityManager
                .createQuery(
                        "SELECT DISTINCT e.accountId FROM AuditEntry e"
                                + " WHERE e.accountId IS NOT NULL",
                        Long.class)
                .setMaxResults(MOST_PEOPLE)
                .getResultStream()
                .map(id -> new AuditPerson(id, called.getOrDefault(id, OwnedText.UNREADABLE)))
                .sorted(Comparator.comparing(AuditPerson::name, Collator.getInstance(Locale.ROOT)))
                .toList();
    }
}
