package org.makewhole.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.evidence.content.StoredContent.Stored;
import org.makewhole.evidence.filetype.CheckedFile;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.party.Worker;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** A file of a case; its content lies beside it, in portions. */
@Entity
@Table(name = "evidence_file")
@StoredAfter({CaseFile.class, Worker.class})
public class EvidenceFile extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private EvidenceState state = EvidenceState.KEPT;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private FileType fileType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Convert(Sealed.CONVERTER)
    private Sealed name;

    @Convert(Sealed.CONVERTER)
    private Sealed sha256;

    @Convert(Sealed.CONVERTER)
    @Column(name = "from_whom")
    private Sealed fromWhom;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private Long addedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "added_by_name")
    private Sealed addedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_data")
    private HiddenState hidden = HiddenState.NOT_LOOKED;

    @Column(name = "hidden_kept_at")
    private Instant hiddenKeptAt;

    @Column(name = "hidden_kept_by")
    private Long hiddenKeptBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "hidden_kept_by_name")
    private Sealed hiddenKeptByName;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Convert(Sealed.CONVERTER)
    @Column(name = "removed_by_name")
    private Sealed removedByName;

    @Convert(Sealed.CONVERTER)
    @Column(name = "removal_reason")
    private Sealed removalReason;

    protected EvidenceFile() {}

    EvidenceFile(long caseId, CheckedFile file, Author author) {
        this.caseId = caseId;
        this.fileType = file.type();
        this.name = seal(file.name());
        this.addedAt = Instant.now();
        this.addedBy = author.accountId();
        this.addedByName = seal(author.name());
    }

    /** Puts what is said of the file in place of what was said before. */
    void describe(DescribeEvidence said, Long ofWorker) {
        this.kind = said.kind();
        this.workerId = ofWorker;
        this.datedOn = said.datedOn();
        this.fromWhom = seal(said.fromOrNull());
        this.note = seal(said.noteOrNull());
    }

    /** Notes what was stored. */
    void measure(Stored stored) {
        this.sizeBytes = stored.size();
        this.sha256 = seal(stored.sha256());
    }

    /** Notes what a look into it found. */
    void looked(HiddenState found) {
        this.hidden = found;
    }

    /** Somebody agrees to keep it with what it says of people, and to others getting it so. */
    void keepHidden(Author author) {
        this.hiddenKeptAt = Instant.now();
        this.hiddenKeptBy = author.accountId();
        this.hiddenKeptByName = seal(author.name());
    }

    /** Lets it wait for the virus scanner. */
    void hold() {
        this.state = EvidenceState.HELD;
    }

    /** The virus scanner has nothing against it. */
    void release() {
        this.state = EvidenceState.KEPT;
    }

    /** The virus scanner found something. */
    void infect() {
        this.state = EvidenceState.INFECTED;
    }

    void remove(String why, Author author) {
        this.state = EvidenceState.REMOVED;
        this.removedAt = Instant.now();
        this.removedByName = seal(author.name());
        this.removalReason = seal(why);
    }

    Long getCaseId() {
        return caseId;
    }

    Long getWorkerId() {
        return workerId;
    }

    EvidenceState getState() {
        return state;
    }

    EvidenceKind getKind() {
        return kind;
    }

    FileType getFileType() {
        return fileType;
    }

    HiddenState getHidden() {
        return hidden;
    }

    String getName() {
        return open(name);
    }

    long getSizeBytes() {
        return sizeBytes;
    }

    /**
     * As others see it.
     *
     * @param present whether its content is there
     */
    EvidenceRow row(boolean present) {
        boolean erased = !present && (state == EvidenceState.KEPT || state == EvidenceState.HELD);
        return new EvidenceRow(
                getId(),
                getVersion(),
                caseId,
                workerId,
                erased ? EvidenceState.ERASED : state,
                kind,
                fileType,
                getName(),
                sizeBytes,
                open(sha256),
                datedOn,
                open(fromWhom),
                open(note),
                addedAt,
                open(addedByName),
                hidden,
                hiddenKeptAt,
                open(hiddenKeptByName),
                removedAt,
                open(removedByName),
                open(removalReason));
    }
}
