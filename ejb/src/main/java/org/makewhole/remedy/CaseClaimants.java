package org.makewhole.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;

/**
 * Whose money a case is about: its own worker, those with a claim or a grievance in it, and those
 * for whom something was posted. For other features; it asks for no right, so that whoever calls it
 * has read the case.
 */
@ApplicationScoped
public class CaseClaimants {
    /** Where they stand; money of the state and of who bore fees is nobody's of the case. */
    private static final Map<String, String> SOURCES =
            Map.of(
                    "WageClaim", "",
                    "Grievor", "",
                    "MoneyPosting",
                            " AND s.component IN (org.makewhole.remedy.MoneyComponent.WAGES,"
                                    + " org.makewhole.remedy.MoneyComponent.INTEREST,"
                                    + " org.makewhole.remedy.MoneyComponent.DAMAGES)");

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private MoneyPostings postings;

    /** The claimants, the worker of the case first, then in the order in which people came. */
    public List<CaseClaimant> of(CaseFile caseFile) {
        Set<Long> ids = ids(caseFile);
        Map<Long, String> names = names(ids);
        Map<Long, Map<MoneyStage, BigDecimal>> standing = standing(caseFile.getId());
        List<CaseClaimant> claimants = new ArrayList<>();
        for (Long id : ids) {
            StageTotals totals = StageTotals.of(standing.getOrDefault(id, Map.of()));
            claimants.add(new CaseClaimant(id, names.get(id), totals));
        }
        return claimants;
    }

    /** What is the worker's own: wages, interest, damages. */
    private Map<Long, Map<MoneyStage, BigDecimal>> standing(long caseId) {
        Map<Long, Map<MoneyStage, BigDecimal>> standing = new HashMap<>();
        for (Standing one : postings.standing(caseId)) {
            if (one.component().isWorkers()) {
                standing.computeIfAbsent(one.workerId(), any -> new EnumMap<>(MoneyStage.class))
                        .merge(one.stage(), one.amount(), BigDecimal::add);
            }
        }
        return standing;
    }

    /** Whether somebody is a claimant; null is the one whom an imported case does not name. */
    public boolean isClaimant(CaseFile caseFile, Long workerId) {
        return ids(caseFile).contains(workerId);
    }

    private Set<Long> ids(CaseFile caseFile) {
        Set<Long> others = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
        SOURCES.forEach(
                (source, which) ->
                        others.addAll(
                                entityManager
                                        .createQuery(
                                                "SELECT DISTINCT s.workerId FROM "
                                                        + source
                                                        + " s WHERE s.caseId = :id"
                                                        + which,
                                                Long.class)
                                        .setParameter("id", caseFile.getId())
                                        .getResultList()));
        Set<Long> ids = new LinkedHashSet<>();
        if (caseFile.getWorkerId() != null) {
            ids.add(caseFile.getWorkerId());
        }
        ids.addAll(others);
        if (ids.isEmpty()) {
            ids.add(null);
        }
        return ids;
    }

    private Map<Long, String> names(Set<Long> ids) {
        List<Long> named = ids.stream().filter(Objects::nonNull).toList();
        Map<Long, String> names = new HashMap<>();
        if (!named.isEmpty()) {
            entityManager
                    .createQuery("SELECT w FROM Worker w WHERE w.id IN :ids", Worker.class)
                    .setParameter("ids", named)
                    .getResultStream()
                    .forEach(worker -> names.put(worker.getId(), worker.getName()));
        }
        return names;
    }
}
