package org.makewhole.claimimport;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Settles at start what was under way when the server ended, and deletes every hour what nobody
 * came back for.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftoverImports {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject private LeftoverRuns leftovers;
    @Inject private Uploads uploads;

    @PostConstruct
    void interrupt() {
        leftovers.organizations().forEach(leftovers::interrupt);
        clean();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        Instant before = Instant.now().minus(KEPT);
        for (int organization : leftovers.organizations()) {
            leftovers.removeWaiting(organization, before);
            uploads.deleteBefore(organization, before);
        }
    }
}
