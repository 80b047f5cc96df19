package org.makewhole.remedy.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Permission;

/** Pays what a run has left, behind the back of who released it. */
@Stateless
public class RunPayer {
    private static final Logger LOG = Logger.getLogger(RunPayer.class.getName());

    /** What this server pays at this moment. */
    private static final Set<Long> PAYING = ConcurrentHashMap.newKeySet();

    @Inject private RunSteps steps;

    /** Pays a run that was just released. */
    @Asynchronous
    @RolesAllowed(Permission.MONEY_POST)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void pay(int organizationId, long runId) {
        carryOn(steps, organizationId, runId);
    }

    /** Pays one after the other until none is left. */
    static void carryOn(RunSteps steps, int organizationId, long runId) {
        if (!PAYING.add(runId)) {
            return;
        }
        try {
            payAll(steps, organizationId, runId);
        } finally {
            PAYING.remove(runId);
        }
    }

    private static void payAll(RunSteps steps, int organizationId, long runId) {
        PayoutMeans means = steps.means(organizationId, runId);
        Release how = new Release(means, steps.today(organizationId), null);
        for (long id : steps.left(organizationId, runId)) {
            try {
                steps.pay(organizationId, runId, id, how);
            } catch (BusinessException refused) {
                steps.trouble(organizationId, id, refused.getKey());
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "Payout " + id + " failed and was rolled back", failure);
                steps.trouble(organizationId, id, "payoutFailed");
            }
        }
        steps.end(organizationId, runId);
    }
}
