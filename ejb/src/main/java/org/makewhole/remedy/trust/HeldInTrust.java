package org.makewhole.remedy.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import org.makewhole.remedy.UndisbursedMoney;

/** What is held in trust for a case keeps it open: it belongs to the claimants. */
@ApplicationScoped
class HeldInTrust implements UndisbursedMoney {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** In the currency of the case, the only one in which its trust account is kept. */
    @Override
    public BigDecimal of(long caseId) {
        BigDecimal held =
                entityManager
                        .createQuery(
                                "SELECT SUM(b.balance) FROM TrustBalance b WHERE b.caseId = :id",
                                BigDecimal.class)
                        .setParameter("id", caseId)
                        .getSingleResult();
        return held == null ? BigDecimal.ZERO : held;
    }
}
