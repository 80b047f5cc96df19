package org.makewhole.shared.rotation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * Every minute: gives and removes keys as was wished, seals anew what is under older ones, and
 * drops those when a day is over.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class KeyMaintenance {
    private static final Logger LOG = Logger.getLogger(KeyMaintenance.class.getName());

    @Inject private KeyRings keyRings;
    @Inject private KeyWishes wishes;
    @Inject private Resealing resealing;
    @Inject private OldKeys oldKeys;

    /** The platform's own ring is there from the first start on, for the command to find. */
    @PostConstruct
    void begin() {
        keyRings.platform();
    }

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    void maintain() {
        try {
            wishes.fulfil();
            for (int organization : keyRings.resealing()) {
                int portions = 1;
                while (resealing.step(organization)) {
                    portions++;
                }
                LOG.log(
                        Level.INFO,
                        "Sealed anew the data of owner {0} in {1} portions",
                        new Object[] {organization, portions});
            }
            oldKeys.drop(Instant.now());
        } catch (RuntimeException e) {
            // The next minute goes on from the progress that was stored.
            LOG.log(Level.WARNING, "Replacing keys stopped", e);
        }
    }
}
