package org.makewhole.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.makewhole.account.Membership;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.grievance.procedure.Happening;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on grievances; what the caller may not see is left out by {@link VisibleCases}. */
@Dependent
class Grievances {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private CaseRecords records;
    @Inject private CurrentCaller caller;

    /** A grievance with its case. */
    record Found(Grievance grievance, CaseFile caseFile) {}

    /** The grievance of a case that the caller was found to see. */
    Optional<Grievance> find(long caseId) {
        return entityManager
                .createQuery("SELECT g FROM Grievance g WHERE g.caseId = :id", Grievance.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    /** A grievance and its case by its own id, for who acts for no person. */
    Optional<Found> findUnasked(long id) {
        return entityManager
                .createQuery(
                        "SELECT g, c FROM Grievance g JOIN CaseFile c ON c.id = g.caseId"
                                + " WHERE g.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Found((Grievance) row[0], (CaseFile) row[1]))
                .findFirst();
    }

    /** The case that was opened for a key already. */
    Optional<Long> findFiled(String requestKey) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT c.id FROM Grievance g JOIN CaseFile c ON c.id = g.caseId"
                                        + " WHERE g.requestKey = :key AND "
                                        + visible.condition("c"),
                                Long.class))
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    List<GrievanceEntry> entriesOf(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM GrievanceEntry e WHERE e.caseId = :id"
                                + " ORDER BY e.happenedOn DESC, e.id DESC",
                        GrievanceEntry.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    List<CitedArticle> citedIn(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT x FROM CitedArticle x WHERE x.caseId = :id", CitedArticle.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Names of the grievors, the first one first. */
    List<String> grievorsOf(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT w FROM Grievor x JOIN Worker w ON w.id = x.workerId"
                                + " WHERE x.caseId = :id AND x.leftOn IS NULL ORDER BY x.id",
                        Worker.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(Worker::getName)
                .toList();
    }

    Optional<String> employerOf(CaseFile caseFile) {
        return Optional.ofNullable(entityManager.find(Employer.class, caseFile.getEmployerId()))
                .map(Employer::getName);
    }

    Optional<String> memberName(Long accountId) {
        return accountId == null
                ? Optional.empty()
                : Optional.ofNullable(memberNames(List.of(accountId)).get(accountId));
    }

    Map<Long, String> memberNames(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "SELECT m.accountId, m FROM Membership m WHERE m.organizationId ="
                                        + " :organization AND m.accountId IN :ids",
                                Object[].class)
                        .setParameter("organization", caller.get().organizationId())
                        .setParameter("ids", accountIds)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (Long) row[0],
                                        row -> ((Membership) row[1]).getDisplayName()));
    }

    /** The grievances that the caller may see. */
    List<Found> visible(boolean openOnly) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT g, c FROM Grievance g JOIN CaseFile c ON c.id = g.caseId"
                                        + " WHERE "
                                        + visible.condition("c")
                                        + (openOnly ? " AND g.outcome IS NULL" : "")
                                        + " ORDER BY c.openedOn DESC, c.id DESC",
                                Object[].class))
                .getResultStream()
                .map(row -> new Found((Grievance) row[0], (CaseFile) row[1]))
                .toList();
    }

    /** What happened in the grievances that the caller may see, by case. */
    Map<Long, List<Happening>> happenings(boolean openOnly) {
        Map<Long, List<Happening>> byCase = new HashMap<>();
        visible.bind(
                        entityManager.createQuery(
                                "SELECT e FROM GrievanceEntry e JOIN CaseFile c ON c.id = e.caseId"
                                        + " JOIN Grievance g ON g.caseId = e.caseId"
                                        + " WHERE e.struckAt IS NULL AND "
                                        + visible.condition("c")
                                        + (openOnly ? " AND g.outcome IS NULL" : "")
                                        + " ORDER BY e.happenedOn, e.id",
                                GrievanceEntry.class))
                .getResultStream()
                .forEach(
                        entry ->
                                byCase.computeIfAbsent(entry.getCaseId(), id -> new ArrayList<>())
                                        .add(entry.happening()));
        return byCase;
    }

    /** The articles alleged in the grievances that the caller may see, by case. */
    Map<Long, List<GrievanceRow.Article>> allegedArticles() {
        Map<Long, List<GrievanceRow.Article>> byCase = new HashMap<>();
        visible.bind(
                        entityManager.createQuery(
                                "SELECT x.caseId, r.number, r.heading FROM CitedArticle x"
                                        + " JOIN AgreementArticle r ON r.id = x.articleId"
                                        + " JOIN CaseFile c ON c.id = x.caseId WHERE "
                                        + visible.condition("c")
                                        + " ORDER BY r.position",
                                Object[].class))
                .getResultStream()
                .forEach(
                        row ->
                                byCase.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                        .add(
                                                new GrievanceRow.Article(
                                                        (String) row[1], (String) row[2])));
        return byCase;
    }

    Map<Long, String> workerNames(Collection<Long> ids) {
        return names("SELECT w.id, w.name FROM Worker w WHERE w.id IN :ids", ids);
    }

    Map<Long, String> employerNames(Collection<Long> ids) {
        return names("SELECT e.id, e.name FROM Employer e WHERE e.id IN :ids", ids);
    }

    private Map<Long, String> names(String query, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (Long) row[0],
                                        row -> Sealed.text((Sealed) row[1], (Long) row[0])));
    }

    /** The employer of the caller's latest grievance under an agreement, whatever the edition. */
    Optional<Employer> findLastEmployer(Collection<Long> editions) {
        return editions.isEmpty()
                ? Optional.empty()
                : visible.bind(
                                entityManager.createQuery(
                                        "SELECT p FROM Grievance g JOIN CaseFile c ON c.id ="
                                                + " g.caseId JOIN Employer p ON p.id = c.employerId"
                                                + " WHERE g.agreementId IN :editions"
                                                + " AND g.stewardId = :me AND "
                                                + visible.condition("c")
                                                + " ORDER BY g.id DESC",
                                        Employer.class))
                        .setParameter("editions", editions)
                        .setParameter("me", caller.get().accountId())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /**
     * @throws org.makewhole.shared.error.NotFoundException for a file that does not stand in the
     *     case
     */
    void requireFile(long caseId, Long fileId) {
        records.requireFile(caseId, fileId);
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }

    /** Makes every change of what belongs to a grievance a change of the grievance. */
    void touch(Grievance grievance) {
        entityManager.lock(grievance, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entityManager.flush();
    }
}
