package org.makewhole.casefile.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/**
 * Writes down who looked at a restricted case, and at any case as a guest: once in a request,
 * however many parts of a page ask for it. And who asked for a case and got none.
 *
 * <p>It also holds the case that a request does nothing but show, for the person, organisation and
 * session that it was found for and for no one else who calls in the same request. Only a page that
 * says so has one; every other request, and whatever changes something, asks the database.
 */
@RequestScoped
public class CaseReads {
    @Inject private AuditTrail audit;
    @Inject private RefusedAccess refusals;
    @Inject private CurrentCaller caller;

    private final Set<String> noted = new HashSet<>();
    private CaseFile shown;
    private String shownTo;

    /** Takes note of a case that is about to be shown. */
    public void seen(CaseFile caseFile) {
        boolean sensitive =
                caseFile.getVisibility() == Visibility.RESTRICTED
                        || caller.holds(Permission.CASE_READ_SHARED);
        if (sensitive && noted.add(caller.get().principalName() + "/" + caseFile.getId())) {
            audit.record(
                    AuditAction.CASE_READ,
                    new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                    caseFile.getVisibility().name());
        }
    }

    /**
     * From here to the end of the request the caller is shown this case, and it does not change.
     */
    public void show(CaseFile caseFile) {
        shown = caseFile;
        shownTo = caller.get().principalName();
    }

    /** From here on every question is asked anew. */
    public void endShowing() {
        shown = null;
        shownTo = null;
    }

    /** The case that is shown to the caller, if it is this one. */
    public Optional<CaseFile> findShown(long caseId) {
        return Optional.ofNullable(shown)
                .filter(one -> one.getId() == caseId)
                .filter(one -> caller.get().principalName().equals(shownTo));
    }

    /** The answer for a case that is not there, or not for the caller; both leave an entry. */
    public NotFoundException refused(long caseId) {
        refusals.note("CaseFile", caseId);
        return new NotFoundException();
    }
}
