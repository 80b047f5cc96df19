package org.makewhole.remedy.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.remedy.MoneyConfirmation;
import org.makewhole.remedy.MoneyPosting;

/** The queries over the list of postings. The caller has read the case. */
@Dependent
class PostingRows {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** The rows after a place, or the first ones, one more than asked for if there are more. */
    List<PostingRow> after(long caseId, PostingCursor cursor, int size) {
        return rows(select(caseId, cursor, "<", "DESC").setMaxResults(size + 1));
    }

    /** The rows before a place in the order of the list, one more if there are more. */
    List<PostingRow> before(long caseId, PostingCursor cursor, int size) {
        List<PostingRow> rows =
                new ArrayList<>(rows(select(caseId, cursor, ">", "ASC").setMaxResults(size + 1)));
        Collections.reverse(rows);
        return rows;
    }

    /** That posting of the case, or nothing. */
    List<PostingRow> find(long caseId, long postingId) {
        return rows(
                entityManager
                        .createQuery(
                                "SELECT p FROM MoneyPosting p"
                                        + " WHERE p.caseId = :case AND p.id = :id",
                                MoneyPosting.class)
                        .setParameter("case", caseId)
                        .setParameter("id", postingId));
    }

    private TypedQuery<MoneyPosting> select(
            long caseId, PostingCursor cursor, String comparison, String order) {
        String place =
                cursor == null
                        ? ""
                        : " AND (p.effectiveOn "
                                + comparison
                                + " :on OR (p.effectiveOn = :on AND p.id "
                                + comparison
                                + " :id))";
        TypedQuery<MoneyPosting> query =
                entityManager
                        .createQuery(
                                "SELECT p FROM MoneyPosting p WHERE p.caseId = :case"
                                        + place
                                        + " ORDER BY p.effectiveOn "
                                        + order
                                        + ", p.id "
                                        + order,
                                MoneyPosting.class)
                        .setParameter("case", caseId);
        if (cursor != null) {
            query.setParameter("on", cursor.effectiveOn()).setParameter("id", cursor.id());
        }
        return query;
    }

    private List<PostingRow> rows(TypedQuery<MoneyPosting> query) {
        List<MoneyPosting> postings = query.getResultList();
        if (postings.isEmpty()) {
            return List.of();
        }
        List<Long> ids = postings.stream().map(MoneyPosting::getId).toList();
        Set<Long> reversed =
                new HashSet<>(
                        entityManager
                                .createQuery(
                                        "SELECT p.reversesId FROM MoneyPosting p"
                                                + " WHERE p.reversesId IN :ids",
                                        Long.class)
                                .setParameter("ids", ids)
                                .getResultList());
        Map<Long, String> confirmed = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT c.postingId, c FROM MoneyConfirmation c WHERE c.postingId IN :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(
                        row ->
                                confirmed.put(
                                        (Long) row[0],
                                        ((MoneyConfirmation) row[1]).getConfirmedByName()));
        return postings.stream()
                .map(p -> new PostingRow(p, reversed.contains(p.getId()), confirmed.get(p.getId())))
                .toList();
    }
}
