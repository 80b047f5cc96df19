package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.audit.chain.AnchorFile;
import org.makewhole.audit.chain.ChainKey;
import org.makewhole.audit.chain.EndJournal;

/** The key of the seals and the file of the anchors, both outside the database. */
@ApplicationScoped
public class ChainSeals {

    @Inject
    @ConfigProperty(name = "makewhole.audit.key")
    private String secret;

    @Inject
    @ConfigProperty(name = "makewhole.data")
    private Optional<String> data;

    private EndJournal ends;

    /** The installation's key. */
    public ChainKey key() {
        return new ChainKey(secret);
    }

    /** The file of earlier ends. */
    public AnchorFile anchors() {
        return new AnchorFile(folder(), key(), ends());
    }

    /** The ends since that file was last written. */
    public synchronized EndJournal ends() {
        if (ends == null) {
            ends = new EndJournal(folder(), key());
        }
        return ends;
    }

    private Path folder() {
        return data.map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".makewhole"));
    }

    /** A name for something that must not be written down, such as an unknown address. */
    public String pseudonym(String text) {
        return key().pseudonym(text);
    }
}
