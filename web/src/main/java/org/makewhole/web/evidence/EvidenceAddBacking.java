package org.makewhole.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimantRow;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.Trait;
import org.makewhole.evidence.room.Room;
import org.makewhole.evidence.room.RoomState;
import org.makewhole.organization.OrganizationService;
import org.makewhole.web.shared.Ids;

/** What the page for new files offers; its script sends them. */
@Named
@ViewScoped
public class EvidenceAddBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MB = 1024L * 1024L;

    /** Why a file may be refused: keys of {@code sharedText}, after {@code error.}. */
    private static final List<String> PROBLEMS =
            List.of(
                    "evidenceEmpty",
                    "evidenceTooLarge",
                    "evidenceTypeNotTaken",
                    "evidenceNameDiffers",
                    "evidenceMacros",
                    "evidenceInfected",
                    "evidenceFields",
                    "evidenceHidden",
                    "evidenceNotPlain",
                    "evidenceNoRoom",
                    "evidenceEnoughToday",
                    "dateInFuture",
                    "personErased");

    @Inject private CaseFileService cases;
    @Inject private ClaimService claims;
    @Inject private OrganizationService organizations;
    @Inject private EvidenceService evidence;

    private String id;
    private String caseNumber;
    private transient List<ClaimantRow> claimants;
    private transient Room room;

    /** Reads the case. */
    public void load() {
        caseNumber = cases.get(Ids.parse(id)).getNumber();
        claimants =
                claims.claimants(Ids.parse(id)).stream()
                        .filter(one -> one.workerId() != null)
                        .toList();
        room = evidence.room();
    }

    /** Read again for a form of the frame, whose address does not name the case. */
    public Room getRoom() {
        if (room == null) {
            load();
        }
        return room;
    }

    /** Whether somebody should see to it that there is more. */
    public boolean isRoomShort() {
        return getRoom().state() != RoomState.ENOUGH;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Those of the case, where there are several to choose from. */
    public List<ClaimantRow> getClaimants() {
        if (claimants == null) {
            load();
        }
        return claimants.size() > 1 ? claimants : List.of();
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    /** What a file may say beside its content. */
    public Trait[] getTraits() {
        return Trait.values();
    }

    public List<String> getProblems() {
        return PROBLEMS;
    }

    public LocalDate getToday() {
        return organizations.getOwn().today();
    }

    public long getMostBytes() {
        return StoredContent.MOST_BYTES;
    }

    public long getMostMegabytes() {
        return StoredContent.MOST_BYTES / MB;
    }

    public int getLongestNote() {
        return DescribeEvidence.NOTE_LENGTH;
    }

    /** For the file field; a telephone offers its camera for pictures by itself. */
    public String getAccepted() {
        return Stream.of(FileType.values())
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
