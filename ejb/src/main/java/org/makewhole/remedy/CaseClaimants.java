package org.makewhole.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.wage.Violation;

/**
 * Whose money a case is about: its own worker, those with a claim or a grievance in it, and those
 * for whom something was posted. For other features; it asks for no right, so that whoever calls it
 * has read the case.
 */
@ApplicationScoped
public class CaseClaimants {
    private static final List<String> SOURCES = List.of("WageClaim", "Grievor", "MoneyPosting");

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private MoneyPostings postings;

    /** The claimants, the worker of the case first, then in the order in which they came. */
    public List<CaseClaimant> of(CaseFile caseFile) {
        Set<Long> ids = ids(caseFile);
        Map<Long, String> names = names(ids);
        Map<MoneyStage, Map<Long, Map<Violation, BigDecimal>>> standing = new HashMap<>();
        for (MoneyStage stage : MoneyStage.values()) {
            standing.put(stage, postings.standing(caseFile.getId(), stage));
        }
        List<CaseClaimant> claimants = new ArrayList<>();
        for (Long id : ids) {
            Map<MoneyStage, BigDecimal> sums = new HashMap<>();
            standing.forEach((stage, all) -> sums.put(stage, sum(all.getOrDefault(id, Map.of()))));
            claimants.add(new CaseClaimant(id, names.get(id), StageTotals.of(sums)));
        }
        return claimants;
    }

    private static BigDecimal sum(Map<Violation, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody is a claimant; null is the one whom an imported case does not name. */
    public boolean isClaimant(CaseFile caseFile, Long workerId) {
        return ids(caseFile).contains(workerId);
    }

    private Set<Long> ids(CaseFile caseFile) {
        Set<Long> ids = new LinkedHashSet<>();
        if (caseFile.getWorkerId() != null) {
            ids.add(caseFile.getWorkerId());
        }
        for (String source : SOURCES) {
            ids.addAll(
                    entityManager
                            .createQuery(
                                    "SELECT s.workerId FROM "
                                            + source
                                            + " s WHERE s.caseId = :id ORDER BY s.id",
                                    Long.class)
                            .setParameter("id", caseFile.getId())
                            .getResultList());
        }
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
