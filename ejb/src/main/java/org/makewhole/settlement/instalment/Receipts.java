package org.makewhole.settlement.instalment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.settlement.instalment.Allocation.Receipt;

/** What was received in a case, day by day. */
@Dependent
class Receipts {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    List<Receipt> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p.effectiveOn, SUM(p.amount) FROM MoneyPosting p"
                                + " WHERE p.caseId = :id AND p.stage = :paid"
                                + " GROUP BY p.effectiveOn ORDER BY p.effectiveOn",
                        Object[].class)
                .setParameter("id", caseId)
                .setParameter("paid", MoneyStage.PAID)
                .getResultStream()
                .map(row -> new Receipt((LocalDate) row[0], (BigDecimal) row[1]))
                .toList();
    }

    CaseFile caseOf(long caseId) {
        return entityManager.find(CaseFile.class, caseId);
    }
}
