package org.makewhole.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;

/** Who files, and the entry of the audit trail that says so. */
@Dependent
class FilingNote {

    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    Author author() {
        return authors.current();
    }

    void filed(CaseFile caseFile, GrievanceKind kind) {
        audit.record(
                AuditAction.GRIEVANCE_FILED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                kind.name());
    }
}
