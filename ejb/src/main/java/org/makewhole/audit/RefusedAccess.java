package org.makewhole.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.makewhole.audit.refusal.ToldRefusal;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Writes down that a record was asked for and not given, in a transaction of its own, because the
 * one that asked is rolled back by the answer. Needs no right but to be signed in: it tells
 * nothing.
 *
 * <p>The entry names what was asked for and not what stands there, so that its writing is the same
 * for a record of others, one that the caller may not see, and none.
 */
@Stateless
@TenantBound
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusedAccess {
    private static final String DETAILS = "not found";

    @Inject private AuditTrail trail;
    @Inject private ToldRefusal told;

    /**
     * @param type the entity's name, such as {@code CaseFile}
     */
    public void note(String type, long id) {
        note(new AuditSubject(type, id, Long.toString(id)));
    }

    /** The same for a record asked for by what people call it. */
    public void note(String type, String label) {
        note(new AuditSubject(type, null, label));
    }

    private void note(AuditSubject subject) {
        trail.record(AuditAction.ACCESS_REFUSED, subject, DETAILS);
        told.now();
    }
}
