package org.makewhole.claimimport.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.rotation.SealedFiles;

/** Seals the uploads of an organisation anew: few, as they live for a day or until scanned. */
@ApplicationScoped
class ResealedUploads implements SealedFiles {
    @Inject private Uploads uploads;

    @Override
    public String name() {
        return "uploads";
    }

    /** All of them at once: their names are no numbers, and nothing is left to do after it. */
    @Override
    public Optional<Long> reseal(KeyRing keys, long after) {
        uploads.reseal(keys);
        return Optional.empty();
    }
}
