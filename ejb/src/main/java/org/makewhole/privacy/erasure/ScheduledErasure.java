package org.makewhole.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;

/**
 * Forgets a worker because the schedule says so. Works within the transaction and the organisation
 * of its caller; nobody is signed in.
 */
@ApplicationScoped
public class ScheduledErasure {
    @Inject private Erasures erasures;
    @Inject private LegalHolds holds;
    @Inject private PersonErasure personErasure;
    @Inject private AuditTrail audit;

    /**
     * Erases, unless something came between since the worker was found to be due.
     *
     * @return whether it was done
     */
    public boolean erase(int organizationId, long workerId, LocalDate today) {
        if (erasures.lock(workerId).isErased()
                || holds.holds(workerId, today)
                || erasures.hasOpenCase(workerId)) {
            return false;
        }
        CaseFile caseFile = erasures.casesOf(workerId).get(0);
        ErasureRequest proof =
                new ErasureRequest(
                        workerId, caseFile.getId(), ErasureGround.SCHEDULE, Author.PLATFORM);
        proof.agree(Author.PLATFORM);
        ErasedRows rows = personErasure.erase(organizationId, workerId, today);
        proof.prove(rows);
        erasures.add(proof);
        audit.record(
                Author.PLATFORM,
                Instant.now(),
                AuditAction.PERSON_ERASED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                rows.changed() + " rows changed, " + rows.deleted() + " deleted");
        return true;
    }
}
