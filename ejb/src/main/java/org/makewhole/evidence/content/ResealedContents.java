package org.makewhole.evidence.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.rotation.SealedFiles;

/**
 * Seals the files of cases anew. The new ciphertext is as long as the old one, so that each piece
 * takes the place of one before, in one transaction; a piece is never read after it was replaced.
 */
@ApplicationScoped
class ResealedContents implements SealedFiles {
    private static final Logger LOG = Logger.getLogger(ResealedContents.class.getName());

    @Inject private Portions portions;

    @Override
    public String name() {
        return "evidence_portion";
    }

    @Override
    public Optional<Long> reseal(KeyRing keys, long after) {
        Optional<Long> file = portions.next(after);
        file.ifPresent(
                id -> {
                    Place place = StoredContent.place(keys.owner(), id);
                    boolean there = portions.lock(id);
                    if (there && !keys.isNewest(sealed(id), place) && opens(keys, id, place)) {
                        write(keys, id, place);
                    }
                });
        return file;
    }

    private InputStream sealed(long id) {
        return new PortionInput(at -> portions.read(id, at));
    }

    /** Read to its end before a byte is written: what is half damaged stays half readable. */
    private boolean opens(KeyRing keys, long id, Place place) {
        try (InputStream in = keys.opening(sealed(id), place)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException damaged) {
            LOG.log(Level.WARNING, "The content of file " + id + " does not open", damaged);
            return false;
        }
    }

    private void write(KeyRing keys, long id, Place place) {
        try (InputStream in = keys.opening(sealed(id), place);
                OutputStream out =
                        keys.sealing(
                                new PortionOutput((at, bytes) -> portions.replace(id, at, bytes)),
                                place)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
