package org.makewhole.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.EvidenceIntake.Taken;
import org.makewhole.evidence.filetype.CheckedFile;
import org.makewhole.evidence.filetype.FileSource;
import org.makewhole.evidence.filetype.RefusedFileException;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.evidence.room.Room;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.scan.Verdict;
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
    @Inject private EvidenceIntake intake;
    @Inject private EvidenceContents contents;
    @Inject private CaseFileService cases;
    @Inject private AuditTrail audit;
    @Inject private RefusedAccess refusals;

    /**
     * Takes a file into a case. While the virus scanner gives no answer it is held.
     *
     * @param onHidden what to do when it says something of people beside its content
     * @param givenName what the person calls the file
     * @return the file as it was taken
     * @throws RefusedFileException when it is not taken; nothing of it is kept
     * @throws HiddenDataException when it says something of people and nobody decided
     * @throws BusinessException {@code dateInFuture}, {@code evidenceFields} for a day before 1900,
     *     {@code personErased}; {@code evidenceNoRoom}, {@code evidenceEnoughToday} when there is
     *     no more room for it; {@code evidenceNotPlain} when what it says cannot be left out
     * @throws NotFoundException for a case that the caller may not see, and for a worker who is no
     *     claimant of it
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public EvidenceRow add(
            long caseId,
            @NotNull @Valid DescribeEvidence said,
            @NotNull OnHidden onHidden,
            @NotNull String givenName,
            @NotNull FileSource content)
            throws IOException {
        CaseFile caseFile = cases.get(caseId);
        Long worker = rules.workerOf(caseFile, said);
        CheckedFile checked = CheckedFile.of(givenName, content);
        rules.requireRoom();
        EvidenceFile file = new EvidenceFile(caseId, checked, rules.author());
        file.describe(said, worker);
        Taken taken = intake.take(caseFile, checked.type(), onHidden, content);
        if (taken.verdict() == Verdict.UNCHECKED) {
            file.hold();
        }
        file.looked(taken.hidden());
        if (taken.hidden() == HiddenState.PRESENT) {
            file.keepHidden(rules.author());
        }
        files.add(file);
        contents.keep(file, taken.content());
        audit.record(
                AuditAction.EVIDENCE_ADDED,
                subject(file, caseFile),
                file.getKind() + " " + file.getFileType() + " " + file.getHidden());
        return file.row(true);
    }

    /** How much room there is for files of the organisation. */
    @RolesAllowed({Permission.CASE_WRITE, Permission.USER_ADMIN})
    public Room room() {
        return rules.room();
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
     * Hands out a file, which leaves an entry. A guest gets it without what it says of people
     * beside its content, where that can be left out.
     *
     * @throws BusinessException {@code evidenceHeld}, {@code evidenceGone}, {@code
     *     evidenceNotForGuests} where it cannot, and nobody agreed to hand it out so
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public ReadEvidence read(long id) throws IOException {
        return handOut(id, false);
    }

    /**
     * Hands out a copy without what the file says of people beside its content, to be given to
     * others; this leaves an entry too.
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
        ReadEvidence content = contents.handOut(readable(file), plain);
        audit.record(AuditAction.EVIDENCE_READ, subject(file, caseFile), file.getKind().name());
        return content;
    }

    private EvidenceRow readable(EvidenceFile file) {
        EvidenceRow row = files.row(file);
        if (row.state() == EvidenceState.HELD) {
            throw new BusinessException("evidenceHeld");
        }
        if (!row.isReadable()) {
            throw new BusinessException("evidenceGone");
        }
        return row;
    }

    /**
     * What a file says beside its content, read anew and stored nowhere; this leaves an entry.
     *
     * @throws BusinessException {@code evidenceHeld}, {@code evidenceGone}
     */
    @RolesAllowed(Permission.CASE_READ)
    public HiddenData hidden(long id) throws IOException {
        EvidenceFile file = find(id);
        CaseFile caseFile = cases.get(file.getCaseId());
        HiddenData said = contents.look(readable(file));
        audit.record(AuditAction.EVIDENCE_READ, subject(file, caseFile), file.getKind().name());
        return said;
    }

    /**
     * Agrees to keep a file with what it says of people, for one that came before anybody was
     * asked; guests may then get it so.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code evidenceGone}; {@code evidenceNothingToKeep} when it says
     *     nothing or somebody agreed before
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void keepHidden(long id, int version) {
        EvidenceFile file = find(id, version);
        CaseFile caseFile = cases.get(file.getCaseId());
        if (!files.row(file).isUndecided()) {
            throw new BusinessException("evidenceNothingToKeep");
        }
        file.keepHidden(rules.author());
        audit.record(
                AuditAction.EVIDENCE_HIDDEN_KEPT,
                subject(file, caseFile),
                file.getKind() + " " + file.getFileType());
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
