package org.makewhole.shared.pulse;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.persistence.DatabaseSettings;

/**
 * Feels the database's pulse four times a second while the application runs, and breaks off what
 * waits for it when there is none. Not by a timer of the container, which may be held up by the
 * very thing that is to be found out.
 */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabasePulse {
    private static final Logger LOG = Logger.getLogger(DatabasePulse.class.getName());
    private static final long EVERY_MILLIS = 250;
    private static final long LEAVE_MILLIS = 5_000;

    @Inject private DatabaseSettings settings;

    @Inject
    @ConfigProperty(name = "makewhole.database.patience.seconds")
    private int patienceSeconds;

    private Thread thread;

    @PostConstruct
    void begin() {
        if (patienceSeconds <= 0) {
            return;
        }
        PagePatience.set(TimeUnit.SECONDS.toMillis(patienceSeconds));
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(settings.url());
        database.setUser(settings.user());
        database.setPassword(settings.password());
        thread = new Thread(() -> feel(database), "makewhole-pulse");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void end() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            // The database may be stopped right after this.
            thread.join(LEAVE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Pulse.set(true);
        PagePatience.set(0);
    }

    private void feel(MysqlDataSource database) {
        try (SignOfLife sign =
                new SignOfLife(database, (int) TimeUnit.SECONDS.toMillis(patienceSeconds))) {
            while (!Thread.currentThread().isInterrupted()) {
                boolean slow = Pulse.isSlow();
                tell(sign.isGiven());
                tellOfSlowness(slow);
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void tellOfSlowness(boolean before) {
        if (Pulse.isSlow() && !before) {
            LOG.log(
                    Level.WARNING,
                    "The database answers later than after {0} ms: pages are refused until it is"
                            + " quicker, other work goes on",
                    PagePatience.lateMillis());
        } else if (!Pulse.isSlow() && before) {
            LOG.info("The database answers quickly enough for pages again");
        }
    }

    private static void tell(boolean alive) {
        boolean before = Pulse.isBeating();
        Pulse.set(alive);
        if (!alive) {
            // Each time anew: one may just have been opened when the pulse stopped.
            int broken = OpenConnections.breakOff();
            if (before) {
                LOG.log(
                        Level.WARNING,
                        "The database does not answer: {0} connections were broken off, requests"
                                + " are refused until it does",
                        broken);
            }
        } else if (!before) {
            LOG.info("The database answers again");
        }
    }
}
