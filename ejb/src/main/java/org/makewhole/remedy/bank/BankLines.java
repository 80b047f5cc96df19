package org.makewhole.remedy.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.remedy.disbursement.Disbursement;
import org.makewhole.remedy.disbursement.DisbursementState;
import org.makewhole.remedy.payment.EmployerPayment;
import org.makewhole.remedy.payment.PaymentState;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.tenancy.TenantEntity;

/** The queries over statements of the bank. */
@Dependent
class BankLines {
    /** A line may come so much after the entry, or before it. */
    private static final int DAYS = 14;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(TenantEntity row) {
        entityManager.persist(row);
    }

    void settle() {
        Duplicates.settle(entityManager);
    }

    boolean isKnownFile(String fingerprint) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(s) FROM BankStatement s"
                                        + " WHERE s.fingerprint = :fingerprint",
                                Long.class)
                        .setParameter("fingerprint", fingerprint)
                        .getSingleResult()
                > 0;
    }

    Set<String> knownLines(LocalDate from, LocalDate until) {
        return new HashSet<>(
                entityManager
                        .createQuery(
                                "SELECT l.fingerprint FROM BankLine l"
                                        + " WHERE l.bookedOn BETWEEN :from AND :until",
                                String.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList());
    }

    List<BankStatement> statements(int most) {
        return entityManager
                .createQuery(
                        "SELECT s FROM BankStatement s ORDER BY s.lastDay DESC, s.id DESC",
                        BankStatement.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<BankLine> open(int most) {
        return entityManager
                .createQuery(
                        "SELECT l FROM BankLine l WHERE l.state = :open"
                                + " ORDER BY l.bookedOn, l.id",
                        BankLine.class)
                .setParameter("open", LineState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    List<BankLine> settled(int most) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT l FROM BankLine l WHERE l.state <> :open AND "
                                        + ofVisibleCases()
                                        + " ORDER BY l.settledAt DESC, l.id DESC",
                                BankLine.class))
                .setParameter("open", LineState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the month of a line was closed after somebody had said what it is. */
    boolean isReconciled(BankLine line) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(m) FROM MonthClosing m WHERE m.currency = :currency"
                                        + " AND m.lastDay >= :day AND m.closedAt >= :settled",
                                Long.class)
                        .setParameter("currency", line.getCurrency())
                        .setParameter("day", line.getBookedOn())
                        .setParameter("settled", line.getSettledAt())
                        .getSingleResult()
                > 0;
    }

    Optional<BankLine> find(long id) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT l FROM BankLine l WHERE l.id = :id AND " + ofVisibleCases(),
                                BankLine.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * A line names who was paid. Once somebody has said of which case it is, it is there for those
     * alone who see the case.
     */
    private String ofVisibleCases() {
        return "(l.paymentId IS NULL AND l.disbursementId IS NULL"
                + " OR EXISTS (SELECT p.id FROM EmployerPayment p JOIN CaseFile c"
                + " ON c.id = p.caseId WHERE p.id = l.paymentId AND "
                + visible.condition("c")
                + ") OR EXISTS (SELECT d.id FROM Disbursement d JOIN CaseFile k"
                + " ON k.id = d.caseId WHERE d.id = l.disbursementId AND "
                + visible.condition("k")
                + "))";
    }

    /** Entries of the trust account that a line could be, in cases that the caller may see. */
    List<Candidate> candidates(BankLine line) {
        List<Candidate> found = new ArrayList<>(payments(line));
        found.addAll(payouts(line));
        return found;
    }

    private List<Candidate> payments(BankLine line) {
        boolean in = line.getAmount().signum() > 0;
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT p FROM EmployerPayment p JOIN CaseFile c"
                                        + " ON c.id = p.caseId WHERE p.originalAmount = :amount"
                                        + " AND p.originalCurrency = :currency AND p.state IN"
                                        + " :states AND p.receivedOn BETWEEN :from AND :until"
                                        + " AND NOT EXISTS (SELECT l.id FROM BankLine l"
                                        + " WHERE l.paymentId = p.id AND l.state = :state) AND "
                                        + visible.condition("c"),
                                EmployerPayment.class))
                .setParameter("amount", line.getAmount().abs())
                .setParameter("currency", line.getCurrency())
                .setParameter(
                        "states",
                        in
                                ? List.of(
                                        PaymentState.RECORDED,
                                        PaymentState.CLEARED,
                                        PaymentState.CONFIRMED,
                                        PaymentState.BOUNCED)
                                : List.of(PaymentState.BOUNCED))
                .setParameter("state", in ? LineState.RECEIVED : LineState.BOUNCED)
                .setParameter("from", line.getBookedOn().minusDays(in ? DAYS : 4L * DAYS))
                .setParameter("until", line.getBookedOn().plusDays(DAYS))
                .getResultStream()
                .map(
                        one ->
                                new Candidate(
                                        in ? LineState.RECEIVED : LineState.BOUNCED,
                                        one.getId(),
                                        null,
                                        one.getCaseId(),
                                        one.getReceivedOn(),
                                        one.getReference()))
                .toList();
    }

    private List<Candidate> payouts(BankLine line) {
        boolean out = line.getAmount().signum() < 0;
        LineState state = out ? LineState.PAID_OUT : LineState.CAME_BACK;
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT d FROM Disbursement d JOIN CaseFile c ON c.id = d.caseId"
                                        + " WHERE d.amount = :amount AND d.currency = :currency"
                                        + " AND d.state IN :states"
                                        + " AND d.paidOn BETWEEN :from AND :until"
                                        + " AND NOT EXISTS (SELECT l.id FROM BankLine l"
                                        + " WHERE l.disbursementId = d.id AND l.state = :state)"
                                        + " AND "
                                        + visible.condition("c"),
                                Disbursement.class))
                .setParameter("amount", line.getAmount().abs())
                .setParameter("currency", line.getCurrency())
                .setParameter(
                        "states",
                        out
                                ? List.of(DisbursementState.RELEASED, DisbursementState.RETURNED)
                                : List.of(DisbursementState.RETURNED))
                .setParameter("state", state)
                .setParameter("from", line.getBookedOn().minusDays(4L * DAYS))
                .setParameter("until", line.getBookedOn().plusDays(DAYS))
                .getResultStream()
                .map(
                        one ->
                                new Candidate(
                                        state,
                                        null,
                                        one.getId(),
                                        one.getCaseId(),
                                        one.getPaidOn(),
                                        one.getReference()))
                .toList();
    }

    Map<Long, String> numbers(Collection<Long> caseIds) {
        Map<Long, String> numbers = new HashMap<>();
        if (!caseIds.isEmpty()) {
            entityManager
                    .createQuery(
                            "SELECT c.id, c.number FROM CaseFile c WHERE c.id IN :ids",
                            Object[].class)
                    .setParameter("ids", caseIds)
                    .getResultStream()
                    .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        }
        return numbers;
    }
}
