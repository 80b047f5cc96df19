package org.makewhole.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.SchemaMigration;
import org.makewhole.shared.scan.VirusScanner;

/** Asks the virus scanner again about the files that it gave no answer about. */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class HeldEvidence {
    private static final Logger LOG = Logger.getLogger(HeldEvidence.class.getName());

    @Inject private HeldFiles held;
    @Inject private StoredContent contents;
    @Inject private VirusScanner scanner;

    /** Looks once at every file that is held, in every organisation. */
    @Schedule(hour = "*", minute = "*", second = "10/20", persistent = false)
    public void resume() {
        for (int organization : held.organizations()) {
            held.in(organization).forEach(file -> resume(organization, file));
        }
    }

    private void resume(int organization, long file) {
        try (InputStream content = contents.open(organization, file)) {
            held.settle(organization, file, scanner.scan(content));
        } catch (IOException | BusinessException notNow) {
            LOG.log(Level.WARNING, "A held file cannot be read now", notNow);
        }
    }
}
