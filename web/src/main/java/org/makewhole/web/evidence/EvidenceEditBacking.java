package org.makewhole.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimantRow;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.hidden.HiddenData.Said;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One file: what is said of it, and taking it away, which asks why first. */
@Named
@ViewScoped
public class EvidenceEditBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private EvidenceService evidence;
    @Inject private CaseFileService cases;
    @Inject private ClaimService claims;

    private String caseId;
    private String fileId;
    private String caseNumber;
    private EvidenceRow row;
    private String copy;
    private transient List<ClaimantRow> claimants;
    private transient List<Said> said;

    private EvidenceKind kind;
    private Long workerId;
    private LocalDate datedOn;
    private String fromWhom;
    private String note;
    private String reason;

    /** Reads case and file; a file of another case, and one that is gone, is not found. */
    public void load() {
        caseNumber = cases.get(Ids.parse(caseId)).getNumber();
        row = evidence.get(Ids.parse(fileId));
        if (row.caseId() != Ids.parse(caseId) || !row.isThere()) {
            throw new NotFoundException();
        }
        kind = row.kind();
        workerId = row.workerId();
        datedOn = row.datedOn();
        fromWhom = row.fromWhom();
        note = row.note();
    }

    /** Keeps what is said of the file. */
    public String describe() {
        evidence.describe(
                row.id(),
                row.version(),
                new DescribeEvidence(kind, workerId, datedOn, fromWhom, note));
        return done("described");
    }

    /** Looks into the file, for this once. */
    public void look() throws IOException {
        said = evidence.hidden(row.id()).said();
    }

    /** Agrees to keep it with what it says of people. */
    public String keepHidden() {
        evidence.keepHidden(row.id(), row.version());
        return done("hidden.kept.done");
    }

    /** Takes the file away. */
    public String remove() {
        evidence.remove(row.id(), row.version(), reason);
        return done("removed");
    }

    private String done(String key) {
        Flash.done("evidenceText", key);
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    /** Those of the case, where there are several to choose from. */
    public List<ClaimantRow> getClaimants() {
        if (claimants == null) {
            List<ClaimantRow> all =
                    claims.claimants(row.caseId()).stream()
                            .filter(one -> one.workerId() != null)
                            .toList();
            claimants = all.size() > 1 ? all : List.of();
        }
        return claimants;
    }

    /** What was found in it; null as long as nobody looked. */
    public List<Said> getSaid() {
        return said;
    }

    /** Whether somebody came here since no copy could be made. */
    public boolean isWithoutCopy() {
        return "none".equals(copy);
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public EvidenceRow getRow() {
        return row;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getFileId() {
        return fileId;
    }

    public void setFileId(String fileId) {
        this.fileId = fileId;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public void setWorkerId(Long workerId) {
        this.workerId = workerId;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getFromWhom() {
        return fromWhom;
    }

    public void setFromWhom(String fromWhom) {
        this.fromWhom = fromWhom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
