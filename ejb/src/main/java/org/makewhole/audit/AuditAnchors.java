package org.makewhole.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.makewhole.audit.chain.ChainHeads;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Writes down outside the database, to stay, where the chains end and ended since: every few
 * minutes and at the end. Open to all by its nature: a clock calls it, and it tells nobody
 * anything.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class AuditAnchors {
    private static final Logger LOG = Logger.getLogger(AuditAnchors.class.getName());

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private ChainSeals seals;

    /** Adds the heads that moved to the file, those that are no more among them. */
    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    @PreDestroy
    public void write() {
        try (Connection connection = dataSource.getConnection()) {
            Instant now = Instant.now();
            seals.ends().handOver(seals.anchors(), now);
            seals.anchors().append(ChainHeads.all(connection), now);
        } catch (SQLException | UncheckedIOException failure) {
            // The chains are whole without it; the next time may do better.
            LOG.log(Level.WARNING, "The ends of the audit chains could not be noted", failure);
        }
    }
}
