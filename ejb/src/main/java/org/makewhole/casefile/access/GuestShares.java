package org.makewhole.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;

/**
 * Takes the shares away that no consent carries any more. The guest is out without it, by the
 * condition of every query; this is for whoever looks at the team, and so that a later consent for
 * something else does not bring an old share back.
 */
@ApplicationScoped
public class GuestShares {
    @Inject private Accesses accesses;
    @Inject private AuditTrail audit;

    /** Within the transaction in which a consent of this worker was taken back. */
    public void endUncovered(long workerId) {
        Instant now = Instant.now();
        for (CaseFile caseFile : accesses.sharedOf(workerId)) {
            for (CaseAccess access : accesses.ofCase(caseFile.getId())) {
                if (access.getKind() == AccessKind.GUEST
                        && access.counts(now)
                        && !accesses.counts(access, caseFile, now)) {
                    access.lastUntil(now);
                    audit.record(
                            AuditAction.CASE_SHARE_ENDED,
                            new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                            Long.toString(access.getAccountId()));
                }
            }
        }
    }
}
