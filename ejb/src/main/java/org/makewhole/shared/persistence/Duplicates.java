package org.makewhole.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;

/** Tells a row that the database refused because it was there already from other failures. */
public final class Duplicates {
    private Duplicates() {}

    /** True when the failure comes from a key that was taken, or a reference that leads nowhere. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sends what was changed to the database now, so that the second of two is told so and not
     * failed at the end of the transaction.
     *
     * @throws BusinessException {@code savedMeanwhile} for the second of two equal requests
     * @throws StaleRecordException for the second of two changes
     */
    public static void settle(EntityManager entityManager) {
        try {
            entityManager.flush();
        } catch (OptimisticLockException changed) {
            throw new StaleRecordException();
        } catch (PersistenceException refused) {
            if (isCauseOf(refused)) {
                throw new BusinessException("savedMeanwhile");
            }
            throw refused;
        }
    }
}
