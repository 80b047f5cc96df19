package org.makewhole.account.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.makewhole.account.role.RoleChanged;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;

/** Writes down who gave a role other rights; by an event, as with memberships. */
@ApplicationScoped
public class RoleEntries {
    @Inject private AuditTrail trail;

    void on(@Observes RoleChanged change) {
        trail.record(
                AuditAction.ROLE_RIGHTS_CHANGED,
                new AuditSubject("Role", null, change.role().name()),
                change.details());
    }
}
