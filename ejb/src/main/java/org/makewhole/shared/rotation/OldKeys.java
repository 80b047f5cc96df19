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
import org.makewhole.shared.crypto.ResealProgress;

/**
 * Drops the keys that were replaced. Before that every row and every file is looked at once more,
 * for another server may have used an older key for a moment after it was replaced; and what is
 * part of a chain of hashes, and so stays under its key, is copied to where new keys reach it.
 */
@ApplicationScoped
public class OldKeys {
    /** Far longer than a server keeps a ring in memory, or a file takes to come in. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(OldKeys.class.getName());

    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject @Any private Instance<SealedFiles> files;
    @Inject @Any private Instance<ChainedTexts> chained;

    /** Does so for every owner whose older keys are a day old. */
    public void drop(Instant now) {
        for (int owner : keyRings.withOldKeys(now.minus(KEPT))) {
            int seen = keyRings.version(owner);
            if (owner != KeyRings.PLATFORM) {
                chained.forEach(kind -> copy(kind, owner));
                files.forEach(kind -> reseal(kind, owner));
            }
            keyRings.progress(owner, ResealProgress.BEGINNING);
            while (resealing.step(owner)) {
                LOG.log(Level.FINER, "Looked through a portion of owner {0} once more", owner);
            }
            // A ring that got new keys meanwhile has data under those of before: a later minute
            // looks.
            if (keyRings.dropOldKeys(owner, seen)) {
                LOG.log(Level.INFO, "Dropped the older keys of owner {0}", owner);
            }
        }
    }

    private static void copy(ChainedTexts kind, int owner) {
        Optional<Long> portion = kind.copy(owner, 0);
        while (portion.isPresent()) {
            portion = kind.copy(owner, portion.get());
        }
    }

    private void reseal(SealedFiles kind, int owner) {
        Optional<Long> file = resealing.file(kind, owner, 0);
        while (file.isPresent()) {
            file = resealing.file(kind, owner, file.get());
        }
    }
}
