package org.makewhole.audit.refusal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;

/**
 * Tells of pages that were asked for and not given. Open to all who are signed in: it only adds to
 * the trail of the caller's own organisation.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccessRefusals {
    @Inject private AuditTrail trail;
    @Inject private ToldRefusal told;

    /**
     * Leaves an entry, unless the request has left one of the very record.
     *
     * @param page the page without its parameters, which may hold names
     * @param id the record asked for, or null
     * @param why in a few words
     */
    public void tell(String page, Long id, String why) {
        if (!told.isTold()) {
            trail.record(AuditAction.ACCESS_REFUSED, new AuditSubject("Page", id, page), why);
            told.now();
        }
    }
}
