package org.makewhole.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.account.Membership;
import org.makewhole.casefile.access.AccessKind;
import org.makewhole.casefile.access.NewCases;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Every query on cases. What the caller may not see is left out by {@link VisibleCases}, in each of
 * them but one that says why.
 */
@Dependent
class CaseFiles {
    private static final String ROW =
            "SELECT c, a FROM CaseFile c LEFT JOIN Membership a"
                    + " ON a.accountId = c.assigneeId AND a.organizationId = :organization";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private CaseSearch search;
    @Inject private VisibleCases visible;
    @Inject private NewCases newCases;

    /** One query and the same for a case of others, one that the caller may not see, and none. */
    Optional<CaseFile> find(long id) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT c FROM CaseFile c WHERE c.id = :id AND "
                                        + visible.condition("c"),
                                CaseFile.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of these cases that the caller sees. */
    List<CaseFile> visible(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : visible.bind(
                                entityManager.createQuery(
                                        "SELECT c FROM CaseFile c WHERE c.id IN :ids AND "
                                                + visible.condition("c"),
                                        CaseFile.class))
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Parties and carrier of a case that the caller sees. */
    CaseParties parties(CaseFile caseFile) {
        Worker worker =
                caseFile.getWorkerId() == null
                        ? null
                        : entityManager.find(Worker.class, caseFile.getWorkerId());
        Employer employer = entityManager.find(Employer.class, caseFile.getEmployerId());
        String assignee =
                caseFile.getAssigneeId() == null
                        ? null
                        : entityManager
                                .createNamedQuery("Membership.ofAccountIn", Membership.class)
                                .setParameter("organization", caller.get().organizationId())
                                .setParameter("account", caseFile.getAssigneeId())
                                .getSingleResult()
                                .getDisplayName();
        return new CaseParties(worker, employer, assignee);
    }

    /** True when somebody belongs to the team of a case. */
    boolean isInTeam(long caseId, long accountId) {
        return !entityManager
                .createQuery(
                        "SELECT x.id FROM CaseAccess x WHERE x.caseId = :id"
                                + " AND x.accountId = :account AND x.kind = :team",
                        Long.class)
                .setParameter("id", caseId)
                .setParameter("account", accountId)
                .setParameter("team", AccessKind.TEAM)
                .getResultList()
                .isEmpty();
    }

    /** The same for what a person typed. */
    List<String> employerNamesLike(String typed) {
        return search.employerNames(this, typed);
    }

    /** Names of employers with these words, of cases that the caller sees, in no order. */
    List<String> employerNames(String words, int size) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT e FROM Employer e WHERE SQL('MATCH (?) AGAINST (? IN"
                                        + " BOOLEAN MODE)', e.nameTokens, :words) > 0 AND EXISTS"
                                        + " (SELECT c.id FROM CaseFile c WHERE c.employerId = e.id"
                                        + " AND "
                                        + visible.condition("c")
                                        + ")",
                                Employer.class))
                .setParameter("words", words)
                .setMaxResults(size)
                .getResultStream()
                .map(Employer::getName)
                .toList();
    }

    /** Stores a new case and, where it is not open to all, its first team. */
    void open(CaseFile caseFile) {
        entityManager.persist(caseFile);
        newCases.nameTeam(List.of(caseFile));
    }

    void add(CaseStatusChange change) {
        entityManager.persist(change);
    }

    /** Stores cases with their histories; their parties must be in the database already. */
    void addAll(Collection<PastCase> cases) {
        countCopies(cases.stream().map(PastCase::caseFile).toList());
        cases.forEach(past -> entityManager.persist(past.caseFile()));
        // Rows refer to each other by bare ids, so the order of the inserts is ours to keep.
        entityManager.flush();
        cases.forEach(past -> past.changes().forEach(this::add));
        newCases.nameTeam(cases.stream().map(PastCase::caseFile).toList());
        entityManager.flush();
    }

    List<CaseStatusChange> historyOf(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT s FROM CaseStatusChange s WHERE s.caseId = :id"
                                + " ORDER BY s.changedAt DESC, s.id DESC",
                        CaseStatusChange.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Of one source. Whoever sees the case that a claim is already does not bring it in again. */
    private void countCopies(List<CaseFile> imported) {
        List<BlindIndex> origins =
                imported.stream().map(CaseFile::getOriginIndex).filter(Objects::nonNull).toList();
        if (origins.isEmpty()) {
            return;
        }
        Map<String, List<CaseFile>> there =
                entityManager
                        .createQuery(
                                "SELECT c FROM CaseFile c WHERE c.originIndex IN :origins",
                                CaseFile.class)
                        .setParameter("origins", origins)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultStream()
                        .collect(Collectors.groupingBy(CaseFile::getExternalReference));
        for (CaseFile one : imported) {
            List<CaseFile> hidden = there.getOrDefault(one.getExternalReference(), List.of());
            one.isCopyOf(hidden.size());
            newCases.tellTeams(hidden);
        }
    }

    /** Which of these references are cases of this source that the caller sees. */
    Set<String> known(String source, Collection<String> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT c.id, c.externalReference FROM CaseFile c"
                                        + " WHERE c.originIndex IN :origins AND "
                                        + visible.condition("c"),
                                Object[].class))
                .setParameter(
                        "origins",
                        references.stream().map(r -> new Origin(source, r).index()).toList())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(row -> Sealed.text((Sealed) row[1], (Long) row[0]))
                .collect(Collectors.toSet());
    }

    /** The rows after a place in the list, one more than asked for if there are more. */
    List<CaseRow> after(CaseFilter filter, CaseCursor cursor, int size) {
        return select(filter, cursor, size, "<", "DESC");
    }

    /** The rows before a place in the list, in the order of the list. */
    List<CaseRow> before(CaseFilter filter, CaseCursor cursor, int size) {
        List<CaseRow> rows = new ArrayList<>(select(filter, cursor, size, ">", "ASC"));
        Collections.reverse(rows);
        return rows;
    }

    private List<CaseRow> select(
            CaseFilter filter, CaseCursor cursor, int size, String comparison, String order) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("organization", caller.get().organizationId());
        List<String> conditions = conditions(filter, parameters);
        conditions.add(visible.condition("c"));
        if (cursor != null) {
            conditions.add(
                    "(c.openedOn "
                            + comparison
                            + " :openedOn OR (c.openedOn = :openedOn AND c.id "
                            + comparison
                            + " :id))");
            parameters.put("openedOn", cursor.openedOn());
            parameters.put("id", cursor.id());
        }
        TypedQuery<Object[]> query =
                visible.bind(
                        entityManager.createQuery(
                                ROW
                                        + " WHERE "
                                        + String.join(" AND ", conditions)
                                        + " ORDER BY c.openedOn "
                                        + order
                                        + ", c.id "
                                        + order,
                                Object[].class));
        parameters.forEach(query::setParameter);
        return rows(query.setMaxResults(size + 1));
    }

    /** Opens what a page shows: names come by two more queries, for its own parties alone. */
    private List<CaseRow> rows(TypedQuery<Object[]> query) {
        List<Object[]> found = query.getResultList();
        List<CaseFile> cases = found.stream().map(row -> (CaseFile) row[0]).toList();
        Map<Long, String> claimants =
                names(
                        "SELECT w.id, w.name FROM Worker w WHERE w.id IN :ids",
                        cases.stream()
                                .map(CaseFile::getWorkerId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<Long, String> respondents =
                names(
                        "SELECT e.id, e.name FROM Employer e WHERE e.id IN :ids",
                        cases.stream().map(CaseFile::getEmployerId).collect(Collectors.toSet()));
        List<CaseRow> rows = new ArrayList<>(found.size());
        for (Object[] row : found) {
            CaseFile caseFile = (CaseFile) row[0];
            rows.add(
                    CaseRow.of(
                            caseFile,
                            caseFile.getWorkerId() == null
                                    ? null
                                    : claimants.get(caseFile.getWorkerId()),
                            respondents.get(caseFile.getEmployerId()),
                            row[1] == null ? null : ((Membership) row[1]).getDisplayName()));
        }
        return rows;
    }

    private Map<Long, String> names(String query, Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row -> Sealed.text((Sealed) row[1], (Long) row[0])));
    }

    private List<String> conditions(CaseFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        search.narrow(filter.words(), conditions, parameters);
        if (filter.status() != null) {
            conditions.add("c.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.country() != null && !filter.country().isBlank()) {
            conditions.add("c.country = :country");
            parameters.put("country", filter.country());
        }
        if (filter.assigneeId() != null) {
            conditions.add("c.assigneeId = :assignee");
            parameters.put("assignee", filter.assigneeId());
        }
        if (filter.openOnly()) {
            conditions.add("c.status <> org.makewhole.casefile.CaseStatus.CLOSED");
        }
        return conditions;
    }

    /** The open steps of one person's cases that are due up to a day, the most pressing first. */
    List<CaseRow> due(long assigneeId, LocalDate until, int size) {
        return rows(
                visible.bind(
                                entityManager.createQuery(
                                        ROW
                                                + " WHERE c.assigneeId = :assignee"
                                                + " AND c.nextStepDue <= :until AND "
                                                + visible.condition("c")
                                                + " ORDER BY c.nextStepDue, c.id",
                                        Object[].class))
                        .setParameter("organization", caller.get().organizationId())
                        .setParameter("assignee", assigneeId)
                        .setParameter("until", until)
                        .setMaxResults(size));
    }

    long countOpen(long assigneeId) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT COUNT(c) FROM CaseFile c WHERE c.assigneeId = :assignee"
                                        + " AND c.status <>"
                                        + " org.makewhole.casefile.CaseStatus.CLOSED AND "
                                        + visible.condition("c"),
                                Long.class))
                .setParameter("assignee", assigneeId)
                .getSingleResult();
    }

    List<String> countries() {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT DISTINCT c.country FROM CaseFile c WHERE "
                                        + visible.condition("c")
                                        + " ORDER BY c.country",
                                String.class))
                .getResultList();
    }
}
