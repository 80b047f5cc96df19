package org.makewhole.dashboard.refresh;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Refreshes stale figures every two seconds. At start-up all are taken as stale, since what was
 * noted before a crash is lost.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class DashboardSchedule {
    private static final Logger LOG = Logger.getLogger(DashboardSchedule.class.getName());

    /** After a refresh that took one second, none follows for four: cases go before figures. */
    private static final int PAUSE_FACTOR = 4;

    @Inject private StaleFigures stale;
    @Inject private DashboardRefresh refresh;

    private final Set<Integer> failing = new HashSet<>();
    private Instant notBefore = Instant.EPOCH;

    @PostConstruct
    void takeAllAsStale() {
        stale.note(refresh.organizations());
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void refreshStale() {
        Instant start = Instant.now();
        if (start.isBefore(notBefore)) {
            return;
        }
        stale.note(stale.drain().stream().filter(id -> !refreshed(id)).toList());
        Duration taken = Duration.between(start, Instant.now());
        notBefore = start.plus(taken.multipliedBy(1 + PAUSE_FACTOR));
    }

    /** A failure must not reach the container: it would end the timer. */
    private boolean refreshed(int organizationId) {
        try {
            int rows = refresh.refresh(organizationId);
            LOG.log(
                    Level.FINE,
                    "Figures of organisation {0}: {1} rows changed",
                    new Object[] {organizationId, rows});
            failing.remove(organizationId);
            return true;
        } catch (EJBException e) {
            if (failing.add(organizationId)) {
                LOG.log(
                        Level.WARNING,
                        "Figures could not be refreshed and will be tried again.",
                        e);
            }
            return false;
        }
    }
}
