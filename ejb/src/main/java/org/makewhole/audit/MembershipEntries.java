package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.makewhole.account.MembershipChanged;

/**
 * Writes down what happens to people's places. By an event, because the trail asks {@code account}
 * who its author is, and features form no cycle.
 */
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
