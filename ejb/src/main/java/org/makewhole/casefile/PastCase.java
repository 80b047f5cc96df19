package org.makewhole.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.audit.Author;

/**
 * A case whose life lies behind it, told step by step before it is stored. The same rules apply as
 * to a living one; only author and time of each step are given instead of taken from the moment.
 */
public final class PastCase {
    private final CaseFile caseFile;
    private final List<CaseStatusChange> changes = new ArrayList<>();

    /** Begins at intake. */
    public PastCase(String number, OpenCase opening) {
        this.caseFile = new CaseFile(number, opening);
    }

    /**
     * The next step of its life.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code transitionNotAllowed}
     */
    public void moved(CaseStatus to, LocalDate on, String reason, Author author, Instant at) {
        changes.add(caseFile.moveTo(to, on, reason, author, at));
    }

    /**
     * The status that it has where it comes from, without the steps that led there.
     *
     * @param closedOn when it was closed there, or null where that is not recorded
     */
    public void takenOver(CaseStatus there, LocalDate closedOn, String reason, Author author) {
        changes.add(caseFile.takeOver(there, closedOn, reason, author));
    }

    /**
     * What has to happen next in it today.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code caseIsClosed}
     */
    public void planned(String step, LocalDate due) {
        caseFile.plan(step, due);
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    /** Its status changes so far, the oldest first. */
    public List<CaseStatusChange> changes() {
        return List.copyOf(changes);
    }
}
