package org.makewhole.account.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.makewhole.account.MembershipChanged;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;

/** Writes down what happens to people's places. */
@ApplicationScoped
public class MembershipEntries {
    @Inject private AuditTrail trail;

    void on(@Observes MembershipChanged change) {
        AuditAction action =
                switch (change.kind()) {
                    case ADDED -> AuditAction.MEMBER_ADDED;
                    case ROLE_CHANGED -> AuditAction.MEMBER_ROLE_CHANGED;
                    case CLOSED -> AuditAction.MEMBER_CLOSED;
                    case REOPENED -> AuditAction.MEMBER_REOPENED;
                };
        trail.record(
                action,
                new AuditSubject("Membership", change.membershipId(), change.role().name()),
                change.details());
    }
}
