package org.makewhole.privacy.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Carries out the schedules. It looks four times an hour, so that the work of a day is begun soon
 * after midnight wherever an organisation is, and goes on soon after a server was killed.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class RetentionTimer {
    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject private RetentionSteps steps;

    @Schedule(hour = "*", minute = "7,22,37,52", persistent = false)
    void carryOut() {
        try {
            steps.days().forEach(this::carryOut);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The retention schedules could not be looked at.", e);
        }
    }

    /** A failure of one organisation must stop neither the others nor the timer. */
    private void carryOut(int organizationId, LocalDate today) {
        try {
            if (steps.begin(organizationId, today)) {
                int portions = 1;
                while (steps.step(organizationId, today)) {
                    portions++;
                }
                LOG.log(
                        Level.INFO,
                        "Retention of organisation {0}: {1} portions",
                        new Object[] {organizationId, portions});
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The retention schedule of organisation "
                            + organizationId
                            + " stopped and will go on.",
                    e);
        }
    }
}
