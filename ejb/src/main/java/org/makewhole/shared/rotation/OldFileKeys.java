package org.makewhole.shared.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.crypto.KeyRings;

/**
 * Drops the keys of files that were replaced. Before that every file is looked at once more, for
 * another server may have used an older key for a moment after it was replaced.
 */
@ApplicationScoped
public class OldFileKeys {
    /** Far longer than a server keeps a ring in memory, or a file takes to come in. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(OldFileKeys.class.getName());

    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject @Any private Instance<SealedFiles> files;

    /** Does so for every owner whose older keys are a day old. */
    public void drop(Instant now) {
        for (int owner : keyRings.withOldFileKeys(now.minus(KEPT))) {
            if (owner != KeyRings.PLATFORM) {
                files.forEach(kind -> reseal(kind, owner));
            }
            keyRings.dropOldFileKeys(owner);
            LOG.log(Level.INFO, "Dropped the older keys of files of owner {0}", owner);
        }
    }

    private void reseal(SealedFiles kind, int owner) {
        Optional<Long> file = resealing.file(kind, owner, 0);
        while (file.isPresent()) {
            file = resealing.file(kind, owner, file.get());
        }
    }
}
