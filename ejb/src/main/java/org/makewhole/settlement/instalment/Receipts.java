package org.makewhole.settlement.instalment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.makewhole.casefile.CaseFile;
import org.makewhole.organization.Organization;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PayoutLedger;
import org.makewhole.remedy.payment.EmployerPayment;
import org.makewhole.settlement.instalment.Allocation.Receipt;
import org.makewhole.shared.tenancy.Tenancy;

/** What was received in a case, day by day, and what of it is named for a settlement. */
@Dependent
class Receipts {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private PayoutLedger ledger;

    void add(NamedReceipt named) {
        entityManager.persist(named);
    }

    void remove(NamedReceipt named) {
        entityManager.remove(named);
    }

    CaseFile caseOf(long caseId) {
        return entityManager.find(CaseFile.class, caseId);
    }

    Optional<EmployerPayment> findPayment(long id) {
        return Optional.ofNullable(entityManager.find(EmployerPayment.class, id));
    }

    List<EmployerPayment> payments(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM EmployerPayment p WHERE p.caseId = :id"
                                + " ORDER BY p.receivedOn DESC, p.id DESC",
                        EmployerPayment.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** What was recorded as paid by hand and not taken back, the latest first. */
    List<MoneyPosting> byHand(long caseId) {
        return ledger.paidByHand(caseId);
    }

    List<NamedReceipt> named(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT n FROM NamedReceipt n WHERE n.caseId = :id ORDER BY n.id",
                        NamedReceipt.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Everything that was received in a case. */
    Received of(long caseId, LocalDate inForce) {
        List<NamedReceipt> named = named(caseId);
        return named.isEmpty()
                ? new Received(byDay(caseId), Map.of(), BigDecimal.ZERO)
                : divided(caseId, named, inForce);
    }

    private List<Receipt> byDay(long caseId) {
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

    private Received divided(long caseId, List<NamedReceipt> named, LocalDate inForce) {
        Map<Long, Long> ofPayment = new HashMap<>();
        Map<Long, Long> ofPosting = new HashMap<>();
        for (NamedReceipt one : named) {
            if (one.getPaymentId() != null) {
                ofPayment.put(one.getPaymentId(), one.getSettlementId());
            } else {
                ofPosting.put(one.getPostingId(), one.getSettlementId());
            }
        }
        Map<Long, Long> paymentOf = paymentOfPayout(caseId);
        ZoneId zone =
                entityManager
                        .find(Organization.class, tenancy.findBound().orElseThrow())
                        .getTimeZone();
        Map<LocalDate, BigDecimal> unnamed = new TreeMap<>();
        Map<Long, Map<LocalDate, BigDecimal>> forOne = new HashMap<>();
        BigDecimal before = BigDecimal.ZERO;
        for (MoneyPosting posting : paid(caseId)) {
            Long origin = posting.isReversal() ? posting.getReversesId() : posting.getId();
            Long settlement = ofPosting.get(origin);
            if (settlement == null && posting.getDisbursementId() != null) {
                settlement = ofPayment.get(paymentOf.get(posting.getDisbursementId()));
            }
            Map<LocalDate, BigDecimal> days =
                    settlement == null
                            ? unnamed
                            : forOne.computeIfAbsent(settlement, any -> new TreeMap<>());
            days.merge(posting.getEffectiveOn(), posting.getAmount(), BigDecimal::add);
            if (settlement != null
                    && LocalDate.ofInstant(posting.getPostedAt(), zone).isBefore(inForce)) {
                before = before.add(posting.getAmount());
            }
        }
        Map<Long, List<Receipt>> receipts = new HashMap<>();
        forOne.forEach((settlement, days) -> receipts.put(settlement, receipts(days)));
        return new Received(receipts(unnamed), receipts, before);
    }

    private List<MoneyPosting> paid(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.caseId = :id AND p.stage = :paid"
                                + " ORDER BY p.effectiveOn, p.id",
                        MoneyPosting.class)
                .setParameter("id", caseId)
                .setParameter("paid", MoneyStage.PAID)
                .getResultList();
    }

    private Map<Long, Long> paymentOfPayout(long caseId) {
        Map<Long, Long> payments = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT d.id, d.paymentId FROM Disbursement d WHERE d.caseId = :id",
                        Object[].class)
                .setParameter("id", caseId)
                .getResultStream()
                .forEach(row -> payments.put((Long) row[0], (Long) row[1]));
        return payments;
    }

    private static List<Receipt> receipts(Map<LocalDate, BigDecimal> days) {
        List<Receipt> receipts = new ArrayList<>();
        days.forEach((day, amount) -> receipts.add(new Receipt(day, amount)));
        return List.copyOf(receipts);
    }
}
