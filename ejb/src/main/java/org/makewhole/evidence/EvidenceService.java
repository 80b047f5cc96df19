package org.makewhole.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.filetype.CheckedFile;
import org.makewhole.evidence.filetype.FileSource;
import org.makewhole.evidence.filetype.RefusedFileException;
import org.makewhole.evidence.room.Room;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.scan.VirusScanner;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes files into a case, hands them out, says what they are, and removes them. */
@Stateless
@TenantBound
public class EvidenceService {
    /** Longest reason of a removal, in characters. */
    public static final int REASON_LENGTH = 500;

    @Inject private EvidenceFiles files;
    @Inject private EvidenceRules rules;
    @Inject private StoredContent contents;
    @Inject private CaseFileService cases;
    @Inject private VirusScanner scanner;
    @Inject private AuditTrail audit;
    @Inject private RefusedAccess refusals;
    @Inject private CurrentCaller caller;

    /**
     * Takes a file into a case. While the virus scanner gives no answer it is held.
     *
     * @param givenName what the person calls the file
     * @return the file as it was taken
     * @throws RefusedFileException when it is not taken; nothing of it is kept
     * @throws BusinessException {@code dateInFuture}, {@code evidenceFields} for a day before 1900,
     *     {@code personErased}; {@code evidenceNoRoom}, {@code evidenceEnoughToday} when there is
     *     no more room for it
     * @throws NotFoundException for a case that the caller may not see, and for a worker who is no
     *     claimant of it
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public EvidenceRow add(
            long caseId,
            @NotNull @Valid DescribeEvidence said,
            @NotNull String givenName,
            @NotNull FileSource content)
            throws IOException {
        CaseFile caseFile = cases.get(caseId);
        Long worker = rules.workerOf(caseFile, said);
        CheckedFile checked = CheckedFile.of(givenName, content);
        rules.requireRoom();
        EvidenceFile file = new EvidenceFile(caseId, checked, rules.author());
        file.describe(said, worker);
        if (scan(caseFile, content) == Verdict.UNCHECKED) {
            file.hold();
        }
        files.add(file);
        try (InputStream in = content.open()) {
            file.measure(contents.keep(caller.get().organizationId(), file.getId(), in));
        }
        audit.record(
                AuditAction.EVIDENCE_ADDED,
                subject(file, caseFile),
                file.getKind() + " " + file.getFileType());
        return file.row(true);
    }

    /** How much room there is for files of the organisation. */
    @RolesAllowed({Permission.CASE_WRITE, Permission.USER_ADMIN})
    public Room room() {
        return rules.room();
    }

    private Verdict scan(CaseFile caseFile, FileSource content) throws IOException {
        Verdict verdict;
        try (InputStream in = content.open()) {
            verdict = scanner.scan(in);
        }
        if (verdict == Verdict.INFECTED) {
            audit.recordApart(
                    AuditAction.UPLOAD_INFECTED,
                    new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                    "evidence");
            throw new RefusedFileException(RefusedFileException.Reason.INFECTED);
        }
        return verdict;
    }

    /**
     * The files of a case, the latest first; of what was removed the row alone. A guest is not
     * shown copies of identity documents.
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<EvidenceRow> list(long caseId) {
        return files.ofCase(cases.get(caseId).getId());
    }

    /**
     * One file of a case that the caller may see, without its content.
     *
     * @throws NotFoundException for any other
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public EvidenceRow get(long id) {
        EvidenceFile file = find(id);
        cases.get(file.getCaseId());
        return files.row(file);
    }

    /**
     * Hands out a file, which leaves an entry. A guest gets photos without what they say of place
     * and time.
     *
     * @throws BusinessException {@code evidenceHeld}, {@code evidenceGone}, {@code
     *     evidenceNotForGuests} for a photo whose place cannot be left out
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public ReadEvidence read(long id) throws IOException {
        return handOut(id, false);
    }

    /**
     * Hands out a photo without what it says of place, time and device, to be given to others; this
     * leaves an entry too.
     *
     * @throws BusinessException {@code evidenceHeld}, {@code evidenceGone}; {@code
     *     evidenceNotPlain} for a file of which no such copy can be made
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public ReadEvidence readPlain(long id) throws IOException {
        return handOut(id, true);
    }

    private ReadEvidence handOut(long id, boolean plain) throws IOException {
        EvidenceFile file = find(id);
        CaseFile caseFile = cases.get(file.getCaseId());
        EvidenceRow row = files.row(file);
        if (row.state() == EvidenceState.HELD) {
            throw new BusinessException("evidenceHeld");
        }
        if (!row.isReadable()) {
            throw new BusinessException("evidenceGone");
        }
        boolean toGuest = row.type().isPhoto() && !caller.holds(Permission.CASE_READ);
        boolean cleaned = plain || toGuest;
        if (cleaned && !PhotoCopy.isPossible(row.type())) {
            throw new BusinessException(toGuest ? "evidenceNotForGuests" : "evidenceNotPlain");
        }
        audit.record(AuditAction.EVIDENCE_READ, subject(file, caseFile), file.getKind().name());
        InputStream content = contents.open(caller.get().organizationId(), id);
        return cleaned
                ? cleaned(row, content)
                : new ReadEvidence(row.name(), row.type(), row.sizeBytes(), content);
    }

    private static ReadEvidence cleaned(EvidenceRow row, InputStream photo) throws IOException {
        byte[] copy;
        try (photo) {
            copy = PhotoCopy.of(row.type(), photo);
        } catch (IOException damaged) {
            throw new BusinessException("evidenceNotForGuests");
        }
        return new ReadEvidence(
                row.name(), row.type(), copy.length, new ByteArrayInputStream(copy));
    }

    /**
     * Changes what is said of a file.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code dateInFuture}, {@code evidenceGone}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void describe(long id, int version, @NotNull @Valid DescribeEvidence said) {
        EvidenceFile file = find(id, version);
        CaseFile caseFile = cases.get(file.getCaseId());
        file.describe(said, rules.workerOf(caseFile, said));
        audit.record(AuditAction.EVIDENCE_CHANGED, subject(file, caseFile), file.getKind().name());
    }

    /**
     * Takes the content of a file away, for good; who did so and why stays.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code evidenceOnHold} while a legal hold protects a claimant of
     *     the case; {@code evidenceGone}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void remove(long id, int version, @NotBlank @Size(max = REASON_LENGTH) String reason) {
        EvidenceFile file = find(id, version);
        CaseFile caseFile = cases.get(file.getCaseId());
        if (rules.isHeld(file)) {
            throw new BusinessException("evidenceOnHold");
        }
        file.remove(reason.strip(), rules.author());
        contents.delete(id);
        audit.record(AuditAction.EVIDENCE_REMOVED, subject(file, caseFile), file.getKind().name());
    }

    private EvidenceFile find(long id) {
        return files.find(id)
                .orElseThrow(
                        () -> {
                            refusals.note("EvidenceFile", id);
                            return new NotFoundException();
                        });
    }

    private EvidenceFile find(long id, int version) {
        EvidenceFile file = find(id);
        if (file.getVersion() != version) {
            throw new StaleRecordException();
        }
        if (!files.row(file).isThere()) {
            throw new BusinessException("evidenceGone");
        }
        return file;
    }

    private static AuditSubject subject(EvidenceFile file, CaseFile caseFile) {
        return new AuditSubject("EvidenceFile", file.getId(), caseFile.getNumber());
    }
}
