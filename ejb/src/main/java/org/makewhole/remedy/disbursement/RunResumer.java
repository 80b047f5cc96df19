package org.makewhole.remedy.disbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Carries on what was being paid when the server ended, or lost its database: looks every twenty
 * seconds. Two servers that pay the same run take turns at each payout, and the second finds it
 * made.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class RunResumer {
    private static final Logger LOG = Logger.getLogger(RunResumer.class.getName());

    @Inject private RunSteps steps;

    /** Each run that was released and did not end. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void resume() {
        for (int organization : steps.organizations()) {
            for (long run : steps.running(organization)) {
                LOG.log(Level.INFO, "Payouts of run {0} are carried on", run);
                RunPayer.carryOn(steps, organization, run);
            }
        }
    }
}
