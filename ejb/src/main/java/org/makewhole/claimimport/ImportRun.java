package org.makewhole.claimimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claimimport.upload.UploadedFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * A file that is brought in: uploaded, checked, imported.
 *
 * <p>Life: see {@link ImportState}. Whatever did not end in an import may be checked again for as
 * long as its upload is kept.
 */
@Entity
@Table(name = "import_run")
public class ImportRun extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private ImportFailure failure;

    @Convert(Sealed.CONVERTER)
    @Column(name = "file_name")
    private Sealed fileName;

    @Column(name = "file_sha256")
    @AuditedInClear
    private String fileSha256;

    private String upload;

    @Convert(Sealed.CONVERTER)
    private Sealed header;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "header_index")
    private BlindIndex headerIndex;

    @Convert(Sealed.CONVERTER)
    private Sealed source;

    @AuditedInClear private String country;

    @AuditedInClear private String currency;

    private String mapping;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "uploaded_by_name")
    private Sealed uploadedByName;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Embedded private ImportTally tally = new ImportTally();

    protected ImportRun() {}

    /** A file that has just come, with a proposal of how to read it. */
    ImportRun(UploadedFile file, ImportPlan proposal, Author author) {
        this.state = ImportState.UPLOADED;
        this.fileName = seal(file.name());
        this.fileSha256 = file.sha256();
        this.upload = file.upload();
        this.header = seal(StoredJson.texts(file.header()));
        this.headerIndex = fingerprint(file.header());
        this.uploadedAt = Instant.now();
        this.uploadedBy = author.accountId();
        this.uploadedByName = seal(author.name());
        use(proposal);
    }

    /** Equal for equal headers, to recognise the next file of the same register. */
    static BlindIndex fingerprint(List<String> header) {
        return BlindIndex.of(StoredJson.texts(header));
    }

    /** Keeps it unread until the virus scanner can be asked. */
    void hold() {
        state = ImportState.HELD;
    }

    /** The scanner found nothing: what the file itself proposes takes the place of a beginning. */
    void release(List<String> columns, ImportPlan proposal) {
        header = seal(StoredJson.texts(columns));
        headerIndex = fingerprint(columns);
        use(proposal);
        state = ImportState.UPLOADED;
    }

    private void use(ImportPlan plan) {
        source = seal(plan.source());
        country = plan.country();
        currency = plan.currency();
        mapping = StoredJson.mapping(plan.mapping());
        visibility = plan.visibility();
    }

    /**
     * Begins a reading that stores nothing.
     *
     * @throws BusinessException {@code importNotNow}
     */
    void beginCheck(ImportPlan plan) {
        if (!state.mayBeChecked()) {
            throw new BusinessException("importNotNow");
        }
        use(plan);
        begin(ImportState.CHECKING);
    }

    /**
     * Begins the reading that stores.
     *
     * @throws BusinessException {@code importNotNow} for a file not checked
     */
    void beginImport() {
        if (state != ImportState.CHECKED) {
            throw new BusinessException("importNotNow");
        }
        begin(ImportState.IMPORTING);
    }

    private void begin(ImportState reading) {
        state = reading;
        failure = null;
        finishedAt = null;
        tally = new ImportTally();
    }

    /** Ends a reading that came to the end of the file. */
    void finish(ImportTally found) {
        found.close();
        tally = found;
        end(state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.IMPORTED);
    }

    /**
     * Ends a reading before the end of the file. A check that was cancelled goes back to the
     * columns.
     */
    void cancel() {
        end(state == ImportState.CHECKING ? ImportState.UPLOADED : ImportState.CANCELLED);
    }

    void fail(ImportFailure why) {
        failure = why;
        end(ImportState.FAILED);
    }

    /** The server ended meanwhile. A check has lost nothing and can be begun again. */
    void interrupt() {
        end(state == ImportState.CHECKING ? ImportState.UPLOADED : ImportState.INTERRUPTED);
    }

    private void end(ImportState how) {
        state = how;
        finishedAt = Instant.now();
    }

    /** How the file is read: the proposal until a person confirms or changes it. */
    public ImportPlan plan() {
        return new ImportPlan(
                getSource(), country, currency, StoredJson.mapping(mapping), visibility);
    }

    /** The names of the columns. */
    public List<String> columns() {
        return StoredJson.texts(open(header));
    }

    long uploader() {
        return uploadedBy == null ? 0 : uploadedBy;
    }

    /** Whether a person may see this run: its own, and those whose cases are open to all. */
    boolean isFor(long accountId) {
        return !visibility.isNarrow() || uploader() == accountId;
    }

    public ImportState getState() {
        return state;
    }

    /** Null unless failed. */
    public ImportFailure getFailure() {
        return failure;
    }

    public String getFileName() {
        return open(fileName);
    }

    String getFileSha256() {
        return fileSha256;
    }

    String getUpload() {
        return upload;
    }

    public String getSource() {
        return open(source);
    }

    /** ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getUploadedByName() {
        return open(uploadedByName);
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    public ImportTally getTally() {
        return tally;
    }
}
