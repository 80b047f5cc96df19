package org.makewhole.remedy.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.persistence.Duplicates;

/**
 * Moves the trust account. It asks for no right, because its callers have asked for theirs, and one
 * of them carries on at start what a person released before.
 */
@ApplicationScoped
public class TrustBook {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /**
     * Books a movement: the balance of the case is locked until the transaction ends, so that two
     * that come at once take turns.
     *
     * @return the number of the receipt for what goes out; 0 for anything else
     * @throws BusinessException {@code trustShort}, {@code monthReconciled}, {@code savedMeanwhile}
     *     when the same was booked at the same moment
     */
    public int book(CaseFile caseFile, TrustMove move, Author author, Instant at) {
        refuseReconciled(caseFile.getCurrency(), move.on());
        try {
            TrustBalance balance = locked(caseFile.getId(), caseFile.getCurrency());
            balance.move(move.amount());
            int receipt = move.kind() == TrustKind.PAID_OUT ? balance.nextReceipt() : 0;
            entityManager.persist(new TrustEntry(balance, move, author, at));
            entityManager.flush();
            return receipt;
        } catch (PersistenceException refused) {
            if (Duplicates.isCauseOf(refused)
                    || refused instanceof OptimisticLockException
                    || refused instanceof PessimisticLockException
                    || refused instanceof LockTimeoutException) {
                throw new BusinessException("savedMeanwhile");
            }
            throw refused;
        }
    }

    /**
     * What is held for a case, as it is read before its money is divided: see {@link #claim}.
     *
     * @throws NotFoundException where nothing ever was
     */
    public TrustBalance held(CaseFile caseFile) {
        return balance(caseFile.getId(), caseFile.getCurrency())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Makes whoever divides or moves money of the same case at this moment come second, whichever
     * payment it is of: both looked at what was due before the other's division.
     *
     * @throws StaleRecordException for who does, and when it moved since it was read
     */
    public void claim(TrustBalance held) {
        try {
            entityManager.lock(held, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entityManager.flush();
        } catch (OptimisticLockException | PessimisticLockException | LockTimeoutException moved) {
            throw new StaleRecordException();
        }
    }

    private TrustBalance locked(long caseId, String currency) {
        return balance(caseId, currency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(
                        () -> {
                            TrustBalance first = new TrustBalance(caseId, currency);
                            entityManager.persist(first);
                            return first;
                        });
    }

    private TypedQuery<TrustBalance> balance(long caseId, String currency) {
        return entityManager
                .createQuery(
                        "SELECT b FROM TrustBalance b WHERE b.caseId = :id"
                                + " AND b.currency = :currency",
                        TrustBalance.class)
                .setParameter("id", caseId)
                .setParameter("currency", currency);
    }

    private void refuseReconciled(String currency, LocalDate on) {
        long closed =
                entityManager
                        .createQuery(
                                "SELECT COUNT(m) FROM MonthClosing m WHERE m.currency = :currency"
                                        + " AND m.lastDay >= :day",
                                Long.class)
                        .setParameter("currency", currency)
                        .setParameter("day", on)
                        .getSingleResult();
        if (closed > 0) {
            throw new BusinessException("monthReconciled");
        }
    }
}
