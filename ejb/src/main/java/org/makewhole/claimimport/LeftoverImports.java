package org.makewhole.claimimport;

import jakarta.annotation.PostConstruct;
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
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.claimimport.column.ColumnGuess;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.shared.background.Background;
import org.makewhole.shared.persistence.SchemaMigration;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.scan.VirusScanner;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/**
 * Settles at start what was under way when the server ended, lets files go on that were held for
 * the virus scanner, and deletes every hour what nobody came back for.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Background
public class LeftoverImports {
    private static final Logger LOG = Logger.getLogger(LeftoverImports.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject private LeftoverRuns leftovers;
    @Inject private Uploads uploads;
    @Inject private VirusScanner scanner;

    @PostConstruct
    void interrupt() {
        leftovers.organizations().forEach(leftovers::interrupt);
        clean();
    }

    /** Asks again about the files that the virus scanner gave no answer about. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void resume() {
        for (int organization : leftovers.organizations()) {
            leftovers.held(organization).forEach(run -> resume(organization, run));
        }
    }

    private void resume(int organization, ImportRun run) {
        TableSource file = uploads.content(organization, run.getUpload());
        try (InputStream content = file.open()) {
            Verdict verdict = scanner.scan(content);
            if (verdict == Verdict.CLEAN) {
                release(organization, run, file);
            } else if (verdict == Verdict.INFECTED) {
                leftovers.refuse(organization, run.getId(), ImportFailure.INFECTED);
                uploads.delete(organization, run.getUpload());
            }
        } catch (NoSuchFileException | UnreadableTableException unreadable) {
            leftovers.refuse(organization, run.getId(), ImportFailure.FILE_UNREADABLE);
            uploads.delete(organization, run.getUpload());
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "A held file cannot be read now", failure);
        }
    }

    private void release(int organization, ImportRun run, TableSource file) throws IOException {
        try (TableReader table = TableReader.open(file, run.getFileName(), Limits.DEFAULT)) {
            leftovers.release(organization, run.getId(), table.header(), ColumnGuess.of(table));
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        Instant before = Instant.now().minus(KEPT);
        for (int organization : leftovers.organizations()) {
            leftovers.removeWaiting(organization, before);
            uploads.deleteBefore(organization, before, leftovers.heldUploads(organization));
        }
    }
}
