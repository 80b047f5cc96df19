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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.hidden.ApartLook;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.SchemaMigration;

/** Looks into the files that came before files were looked into. */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class EarlierEvidence {
    private static final Logger LOG = Logger.getLogger(EarlierEvidence.class.getName());

    @Inject private HeldFiles organizations;
    @Inject private EarlierFiles earlier;
    @Inject private StoredContent contents;
    @Inject private ApartLook apart;

    /** Gives every file that is left its turn, in every organisation. */
    @Schedule(hour = "*", minute = "5/10", persistent = false)
    public void look() {
        for (int organization : organizations.organizations()) {
            earlier.in(organization).forEach(file -> look(organization, file));
        }
    }

    private void look(int organization, EarlierFiles.Earlier file) {
        try {
            boolean says =
                    apart.look(file.type(), () -> contents.open(organization, file.id()))
                            .isSensitive();
            earlier.looked(organization, file.id(), says);
        } catch (IOException | BusinessException notNow) {
            LOG.log(Level.WARNING, "A file cannot be looked into now", notNow);
        }
    }
}
