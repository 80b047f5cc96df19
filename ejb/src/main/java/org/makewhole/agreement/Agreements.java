package org.makewhole.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every query on agreements. */
@Dependent
class Agreements {
    private static final String ROW =
            "SELECT NEW org.makewhole.agreement.AgreementRow(a.id, a.lineageId, a.edition, a.state,"
                    + " a.title, a.employerName, a.unionName, a.validFrom, a.validUntil,"
                    + " CASE WHEN EXISTS (SELECT b.id FROM CollectiveAgreement b"
                    + " WHERE b.lineageId = a.lineageId AND b.edition > a.edition"
                    + " AND b.state = org.makewhole.agreement.AgreementState.PUBLISHED)"
                    + " THEN FALSE ELSE TRUE END) FROM CollectiveAgreement a";

    /** What is ranked at most: an agreement has a few hundred articles. */
    private static final int MOST_RANKED = 500;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    List<AgreementRow> rows() {
        return entityManager
                .createQuery(ROW + " ORDER BY a.title, a.edition DESC", AgreementRow.class)
                .getResultList();
    }

    List<AgreementRow> editions(Long lineageId) {
        return entityManager
                .createQuery(
                        ROW + " WHERE a.lineageId = :lineage ORDER BY a.edition DESC",
                        AgreementRow.class)
                .setParameter("lineage", lineageId)
                .getResultList();
    }

    Optional<CollectiveAgreement> find(long id) {
        return Optional.ofNullable(entityManager.find(CollectiveAgreement.class, id));
    }

    /** Makes every change of what belongs to a draft a change of the draft. */
    void touch(CollectiveAgreement agreement) {
        entityManager.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Map<Long, List<ProcedureStep>> stepsOf(Collection<Long> agreementIds) {
        Map<Long, List<ProcedureStep>> steps = new HashMap<>();
        if (!agreementIds.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT s FROM AgreementStep s WHERE s.agreementId IN :ids"
                                    + " ORDER BY s.agreementId, s.position",
                            AgreementStep.class)
                    .setParameter("ids", agreementIds)
                    .getResultStream()
                    .forEach(
                            step ->
                                    steps.computeIfAbsent(
                                                    step.getAgreementId(), id -> new ArrayList<>())
                                            .add(step.content()));
        }
        return steps;
    }

    List<CollectiveAgreement> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT a FROM CollectiveAgreement a WHERE a.id IN :ids",
                                CollectiveAgreement.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<AgreementArticle> articlesOf(long agreementId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM AgreementArticle r WHERE r.agreementId = :id"
                                + " ORDER BY r.position",
                        AgreementArticle.class)
                .setParameter("id", agreementId)
                .getResultList();
    }

    List<AgreementArticle> findArticles(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT r FROM AgreementArticle r WHERE r.id IN :ids"
                                        + " ORDER BY r.position",
                                AgreementArticle.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * The articles in which one of the words stands; the database knows no capitals and accents.
     *
     * @param agreementId null for the latest edition of every agreement
     */
    List<AgreementArticle> withWords(Long agreementId, List<String> words) {
        StringBuilder query =
                new StringBuilder("SELECT r FROM AgreementArticle r WHERE ")
                        .append(
                                agreementId == null
                                        ? "r.agreementId IN :ids"
                                        : "r.agreementId = :id")
                        .append(" AND (");
        for (int i = 0; i < words.size(); i++) {
            query.append(i == 0 ? "" : " OR ")
                    .append("r.number = :exact" + i + " OR r.heading LIKE :word" + i)
                    .append(" ESCAPE '!' OR r.body LIKE :word" + i + " ESCAPE '!'");
        }
        TypedQuery<AgreementArticle> typed =
                entityManager.createQuery(query + ") ORDER BY r.position", AgreementArticle.class);
        if (agreementId == null) {
            List<Long> latest =
                    rows().stream().filter(AgreementRow::latest).map(AgreementRow::id).toList();
            if (latest.isEmpty()) {
                return List.of();
            }
            typed.setParameter("ids", latest);
        } else {
            typed.setParameter("id", agreementId);
        }
        for (int i = 0; i < words.size(); i++) {
            typed.setParameter("exact" + i, words.get(i));
            typed.setParameter("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return typed.setMaxResults(MOST_RANKED).getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void addSteps(Long agreementId, List<ProcedureStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            entityManager.persist(new AgreementStep(agreementId, i + 1, steps.get(i)));
        }
    }

    void addArticles(Long agreementId, int after, List<NewArticle> articles) {
        for (int i = 0; i < articles.size(); i++) {
            entityManager.persist(
                    new AgreementArticle(agreementId, after + i + 1, articles.get(i)));
        }
    }

    /** Takes the steps of a draft away, before others come in. */
    void removeSteps(long agreementId) {
        entityManager
                .createQuery(
                        "SELECT s FROM AgreementStep s WHERE s.agreementId = :id",
                        AgreementStep.class)
                .setParameter("id", agreementId)
                .getResultList()
                .forEach(entityManager::remove);
        entityManager.flush();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }
}
