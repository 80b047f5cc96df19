package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.room.FileRoom;
import org.makewhole.evidence.room.Room;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.privacy.erasure.LegalHolds;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;

/** Whose a file is, who protects it, and whether there is room for it. */
@Dependent
class EvidenceRules {
    /** No worker brings an older one, and the database takes no day before its own calendar. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Inject private EvidenceFiles files;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private LegalHolds holds;
    @Inject private Authors authors;
    @Inject private FileRoom room;

    Author author() {
        return authors.current();
    }

    Room room() {
        return room.measure();
    }

    /** Lets the caller add one more file, or refuses with a {@link BusinessException}. */
    void requireRoom() {
        room.require(organizations.getOwn().getId(), author().accountId());
    }

    /**
     * The worker a file is brought for, once what is said of it was found to be possible.
     *
     * @return null where the case names no worker
     */
    Long workerOf(CaseFile caseFile, DescribeEvidence said) {
        if (said.datedOn() != null && said.datedOn().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
        if (said.datedOn() != null && said.datedOn().isBefore(EARLIEST)) {
            throw new BusinessException("evidenceFields");
        }
        Worker first = cases.getParties(caseFile.getId()).worker();
        if (first != null && first.isErased()) {
            throw new BusinessException("personErased");
        }
        if (said.workerId() == null) {
            return caseFile.getWorkerId();
        }
        if (!files.claimants(caseFile.getId()).contains(said.workerId())) {
            throw new NotFoundException();
        }
        return said.workerId();
    }

    /** Whether a legal hold protects a claimant of the case: evidence of one speaks for all. */
    boolean isHeld(EvidenceFile file) {
        Set<Long> workers = files.claimants(file.getCaseId());
        return workers.stream()
                .anyMatch(worker -> holds.holds(worker, organizations.getOwn().today()));
    }
}
