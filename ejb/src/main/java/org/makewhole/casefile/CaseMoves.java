package org.makewhole.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Moves cases for other features, where what happened there moves a case by itself: a promise that
 * was broken, an agreement that came into force.
 *
 * <p>It asks for no right and not who sees the case: whoever calls it has done so, or acts for no
 * person, as a timer. The call belongs into a transaction that is bound to the organisation.
 */
@ApplicationScoped
public class CaseMoves {
    @Inject private CaseFiles caseFiles;
    @Inject private Event<CaseFactsChanged> factsChanged;
    @Inject private Tenancy tenancy;
    @Inject private AuditTrail audit;

    /**
     * Moves a case if its status allows; a person who moved it on by hand is not overruled.
     *
     * @param on the business date
     * @param reason at most {@link CaseStatusChange#REASON_LENGTH} characters; longer ones are cut
     * @return whether it was moved
     */
    public boolean follow(
            CaseFile caseFile, CaseStatus to, LocalDate on, String reason, Author author) {
        CaseStatus from = caseFile.getStatus();
        if (!from.canMoveTo(to)) {
            return false;
        }
        Instant now = Instant.now();
        String cut = reason.substring(0, Math.min(reason.length(), CaseStatusChange.REASON_LENGTH));
        caseFiles.add(caseFile.moveTo(to, on, cut, author, now));
        audit.record(
                author,
                now,
                AuditAction.STATUS_CHANGED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                from + " → " + to);
        factsChanged.fire(new CaseFactsChanged(tenancy.findBound().orElseThrow()));
        return true;
    }
}
