package org.makewhole.claimimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claimimport.column.ColumnGuess;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.progress.ImportProgress;
import org.makewhole.claimimport.progress.RunningImports;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.claimimport.upload.UploadedFile;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.scan.VirusScanner;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableRow;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.shared.tenancy.TenantBound;

/** Brings in a file of existing claims, step by step: upload, columns, check, import. */
@Stateless
@TenantBound
public class ClaimImportService {
    private static final int LATEST = 20;
    private static final int NAME_LENGTH = 200;
    private static final Duration DAY = Duration.ofHours(24);

    /** Files that one person may have here of one day: 100 of 50 MB. */
    static final int MOST_OF_A_DAY = 100;

    @Inject private Uploads uploads;
    @Inject private ImportRuns runs;
    @Inject private ImportLedger ledger;
    @Inject private RunningImports running;
    @Inject private ClaimImportWorker worker;
    @Inject private OrganizationService organizations;
    @Inject private VirusScanner scanner;
    @Inject private CurrentCaller caller;

    /**
     * Keeps a file, reads it through and proposes how to read it: like the last import of a file
     * with the same columns, else by its columns' names and contents. While the virus scanner gives
     * no answer the file is held unread.
     *
     * @param originalName what the person calls the file
     * @return the id of its run
     * @throws UnreadableTableException when it is no table that can be read or the virus scanner
     *     found something; nothing is kept
     * @throws BusinessException {@code importEnoughToday}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long upload(@NotNull String originalName, @NotNull InputStream content)
            throws IOException {
        requireFewToday();
        String name = plainName(originalName);
        int organization = caller.get().organizationId();
        Uploads.Kept kept = uploads.keep(organization, content);
        UploadedFile file = new UploadedFile(name, kept.sha256(), kept.name(), List.of());
        try {
            return switch (scan(organization, file)) {
                case CLEAN -> open(organization, file);
                case UNCHECKED -> ledger.hold(file, beginning(file, ColumnMapping.NONE));
                case INFECTED -> {
                    ledger.infected(file);
                    throw new UnreadableTableException(UnreadableTableException.Reason.INFECTED);
                }
            };
        } catch (IOException | RuntimeException e) {
            uploads.delete(organization, kept.name());
            throw e;
        }
    }

    /** Each is kept for a day, and nobody fills the disk of all the others. */
    private void requireFewToday() {
        if (runs.countSince(caller.get().accountId(), Instant.now().minus(DAY)) >= MOST_OF_A_DAY) {
            throw new BusinessException("importEnoughToday");
        }
    }

    private Verdict scan(int organization, UploadedFile file) throws IOException {
        try (InputStream content = uploads.content(organization, file.upload()).open()) {
            return scanner.scan(content);
        }
    }

    private long open(int organization, UploadedFile file) throws IOException {
        try (TableReader table =
                TableReader.open(
                        uploads.content(organization, file.upload()),
                        file.name(),
                        Limits.DEFAULT)) {
            ColumnMapping guess = ColumnGuess.of(table);
            UploadedFile read = file.with(table.header());
            return ledger.open(read, proposal(read, guess));
        }
    }

    private ImportPlan proposal(UploadedFile file, ColumnMapping guess) {
        return runs.findImported(file.header(), caller.get().accountId())
                .map(ImportRun::plan)
                .orElseGet(() -> beginning(file, guess));
    }

    private ImportPlan beginning(UploadedFile file, ColumnMapping guess) {
        Organization own = organizations.getOwn();
        return new ImportPlan(
                sourceName(file.name()),
                own.getCountry(),
                own.getCurrency(),
                guess,
                Visibility.ORGANIZATION);
    }

    /** Without folders, and without signs that are not seen but turn the rest around. */
    private static String plainName(String originalName) {
        String name = originalName.substring(originalName.lastIndexOf('/') + 1);
        name =
                name.substring(name.lastIndexOf('\\') + 1)
                        .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                        .strip();
        return name.substring(Math.max(0, name.length() - NAME_LENGTH));
    }

    /** The file's name without ending; a file without a name gets a sign to be replaced. */
    private static String sourceName(String fileName) {
        String name = fileName.replaceAll("\\.[A-Za-z]{2,5}$", "").strip();
        String shown = name.isEmpty() ? "?" : name;
        return shown.substring(0, Math.min(shown.length(), ImportPlan.SOURCE_LENGTH));
    }

    /** A run of the caller's organisation. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public ImportRun get(long id) {
        return runs.get(id);
    }

    /** The latest runs of the caller's organisation, the latest first. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public List<ImportRun> latest() {
        return runs.latest(LATEST);
    }

    /** Whether the file of a run is still there to be read. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public boolean isKept(long id) {
        return uploads.has(caller.get().organizationId(), runs.get(id).getUpload());
    }

    /**
     * The beginning of the file of a run.
     *
     * @throws BusinessException {@code importFileGone}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public ImportSample sample(long id) throws IOException {
        ImportRun run = runs.get(id);
        requireKept(run);
        try (TableReader table =
                TableReader.open(
                        uploads.content(caller.get().organizationId(), run.getUpload()),
                        run.getFileName(),
                        Limits.DEFAULT)) {
            List<TableRow> rows = new ArrayList<>();
            while (rows.size() < ImportSample.ROWS && table.hasNext()) {
                rows.add(table.next());
            }
            return new ImportSample(table.header(), rows, organizations.getOwn().today());
        }
    }

    /**
     * Begins to read the whole file without storing its claims.
     *
     * @throws BusinessException {@code importFileGone}, {@code importColumnsMissing}, {@code
     *     importNotNow}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void check(long id, @NotNull ImportPlan plan) {
        requireKept(runs.get(id));
        ledger.beginCheck(id, plan);
        worker.read(id, running.begin(id));
    }

    /**
     * Begins to import a file as it was checked.
     *
     * @throws BusinessException {@code importFileGone}, {@code importUnderWay}, {@code
     *     importNotNow}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void start(long id) {
        requireKept(runs.get(id));
        ledger.beginImport(id);
        worker.read(id, running.begin(id));
    }

    private void requireKept(ImportRun run) {
        if (run.getState() == ImportState.HELD) {
            throw new BusinessException("importNotNow");
        }
        if (!uploads.has(caller.get().organizationId(), run.getUpload())) {
            throw new BusinessException("importFileGone");
        }
    }

    /** How far the reading of a run has got; empty when it is not being read. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public Optional<ImportProgress> findProgress(long id) {
        return running.find(runs.get(id).getId());
    }

    /** Asks for an end of the reading; without effect when it has ended already. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void cancel(long id) {
        findProgress(id).ifPresent(ImportProgress::cancel);
    }

    /**
     * Gives up a run that was not imported: its file, its refused rows and itself.
     *
     * @throws BusinessException {@code importNotNow}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void remove(long id) {
        String upload = runs.get(id).getUpload();
        ledger.remove(id);
        uploads.delete(caller.get().organizationId(), upload);
    }

    /**
     * Permits and audits that the refused rows leave the platform as a file; they are then read
     * page by page.
     *
     * @param format in which they leave, such as {@code CSV}
     */
    @StepUp
    @RolesAllowed(Permission.CASE_IMPORT)
    public void exportRefused(long id, @NotNull String format) {
        ledger.exported(id, format);
    }

    /**
     * Refused rows in the order of the file.
     *
     * @param afterRow the number of the last row already seen, 0 for the beginning
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public List<RefusedRow> refused(long id, int afterRow, int size) {
        return runs.refused(runs.get(id).getId(), afterRow, size);
    }
}
