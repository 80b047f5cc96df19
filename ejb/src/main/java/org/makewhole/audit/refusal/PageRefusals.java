package org.makewhole.audit.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.shared.security.Caller;

/**
 * Tells of pages that the web container refused by itself, before anything of them was made. At
 * that point the services no longer know who called, so the person is handed in; told by their id
 * alone, since no entity manager is at hand for names while an error page is made.
 */
@ApplicationScoped
public class PageRefusals {
    @Inject private AuditTrail trail;

    /**
     * Leaves an entry in the trail of the person's organisation.
     *
     * @param page the page without its parameters, which may hold names
     */
    public void tell(Caller person, String page) {
        trail.recordApart(
                Optional.of(person.organizationId()),
                Author.unnamed(person.accountId()),
                AuditAction.ACCESS_REFUSED,
                new AuditSubject("Page", null, page),
                "without the right");
    }
}
