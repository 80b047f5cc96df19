package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * The files that came before files were looked into, in each organisation. It asks for no right:
 * nobody is signed in when a timer rings.
 */
@Dependent
class EarlierFiles {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private StoredContent contents;

    /** A file whose content is there. */
    record Earlier(long id, FileType type) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Earlier> in(int organizationId) {
        tenancy.bindTo(organizationId);
        List<Earlier> files =
                entityManager
                        .createQuery(
                                "SELECT e FROM EvidenceFile e WHERE e.hidden ="
                                        + " org.makewhole.evidence.HiddenState.NOT_LOOKED"
                                        + " AND e.state ="
                                        + " org.makewhole.evidence.EvidenceState.KEPT"
                                        + " ORDER BY e.id",
                                EvidenceFile.class)
                        .getResultStream()
                        .map(file -> new Earlier(file.getId(), file.getFileType()))
                        .toList();
        List<Long> present = contents.present(files.stream().map(Earlier::id).toList());
        return files.stream().filter(file -> present.contains(file.id())).toList();
    }

    /** Notes what was found, unless somebody was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void looked(int organizationId, long id, boolean says) {
        tenancy.bindTo(organizationId);
        EvidenceFile file =
                entityManager.find(EvidenceFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file != null && file.getHidden() == HiddenState.NOT_LOOKED) {
            file.looked(says ? HiddenState.PRESENT : HiddenState.NONE);
        }
    }
}
