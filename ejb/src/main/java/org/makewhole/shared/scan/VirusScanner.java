package org.makewhole.shared.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's virus scanner, {@code MAKEWHOLE_CLAMD=host:port}, if there is one. */
@ApplicationScoped
public class VirusScanner {
    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());

    @Inject
    @ConfigProperty(name = "makewhole.clamd")
    private Optional<String> address;

    /** Asks about a content, which is read to its end; fails for nothing but the content itself. */
    public Verdict scan(InputStream content) throws IOException {
        return address.isPresent() ? ask(Clamd.at(address.get()), content) : Verdict.CLEAN;
    }

    /** What a daemon says of a content. */
    static Verdict ask(Clamd clamd, InputStream content) throws IOException {
        String reply;
        try {
            reply = clamd.scan(content);
        } catch (ScannerException unreachable) {
            LOG.log(Level.WARNING, "The virus scanner does not answer", unreachable.getCause());
            return Verdict.UNCHECKED;
        }
        if (reply.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "The virus scanner found something: {0}", reply);
            return Verdict.INFECTED;
        }
        if (reply.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        LOG.log(Level.WARNING, "The virus scanner could not look at a file: {0}", reply);
        return Verdict.UNCHECKED;
    }
}
