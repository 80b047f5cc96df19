package org.makewhole.claimimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.claimimport.progress.ImportCancelledException;
import org.makewhole.claimimport.progress.ImportProgress;
import org.makewhole.claimimport.progress.RunningImports;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** Reads a file behind the back of the person who asked for it, with their rights. */
@Stateless
public class ClaimImportWorker {
    private static final Logger LOG = Logger.getLogger(ClaimImportWorker.class.getName());

    @Inject private ClaimImport claimImport;
    @Inject private ImportLedger ledger;
    @Inject private RunningImports running;
    @Inject private Uploads uploads;
    @Inject private CurrentCaller caller;

    /**
     * Reads the file of a run that was begun. Whatever happens is told by the run itself.
     *
     * @param progress begun by the caller, so that a page can see it at once
     */
    @Asynchronous
    @RolesAllowed(Permission.CASE_IMPORT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read(long runId, ImportProgress progress) {
        try {
            ImportRun run = claimImport.read(runId, progress);
            if (run.getState() == ImportState.IMPORTED) {
                uploads.delete(caller.get().organizationId(), run.getUpload());
            }
        } catch (ImportCancelledException wished) {
            ledger.cancelled(runId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Import " + runId + " failed and was rolled back", e);
            ledger.failed(runId, ImportFailure.of(e));
        } finally {
            running.end(runId);
        }
    }
}
