package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * The files that wait for the virus scanner, in each organisation. It asks for no right: nobody is
 * signed in when a timer rings.
 */
@Dependent
class HeldFiles {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private StoredContent contents;
    @Inject private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Integer> organizations() {
        return entityManager
                .createQuery("SELECT o.id FROM Organization o", Integer.class)
                .getResultList();
    }

    /** The ids of those whose content is there, the oldest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> in(int organizationId) {
        tenancy.bindTo(organizationId);
        List<Long> held =
                entityManager
                        .createQuery(
                                "SELECT e.id FROM EvidenceFile e WHERE e.state ="
                                        + " org.makewhole.evidence.EvidenceState.HELD"
                                        + " ORDER BY e.id",
                                Long.class)
                        .getResultList();
        List<Long> present = contents.present(held);
        return held.stream().filter(present::contains).toList();
    }

    /** Notes what the scanner said, unless the file was removed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(int organizationId, long id, Verdict verdict) {
        if (verdict == Verdict.UNCHECKED) {
            return;
        }
        tenancy.bindTo(organizationId);
        EvidenceFile file =
                entityManager.find(EvidenceFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || file.getState() != EvidenceState.HELD) {
            return;
        }
        if (verdict == Verdict.CLEAN) {
            file.release();
            return;
        }
        file.infect();
        contents.delete(id);
        audit.record(
                AuditAction.UPLOAD_INFECTED,
                new AuditSubject("EvidenceFile", id, Long.toString(id)),
                "evidence");
    }
}
