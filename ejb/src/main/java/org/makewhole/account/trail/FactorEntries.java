package org.makewhole.account.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.makewhole.account.factor.FactorsChanged;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;

/** Writes down what happens to second factors. */
@ApplicationScoped
public class FactorEntries {
    @Inject private AuditTrail trail;
    @Inject private Authors authors;

    void on(@Observes FactorsChanged change) {
        AuditAction action =
                switch (change.kind()) {
                    case ADDED -> AuditAction.SECOND_FACTOR_ADDED;
                    case REMOVED -> AuditAction.SECOND_FACTOR_REMOVED;
                    case RESET -> AuditAction.SECOND_FACTORS_RESET;
                    case RULE_CHANGED -> AuditAction.SECOND_FACTOR_RULE_CHANGED;
                    case RECOVERY_CODES_RENEWED -> AuditAction.RECOVERY_CODES_RENEWED;
                    case RECOVERY_CODE_USED -> AuditAction.RECOVERY_CODE_USED;
                };
        trail.record(
                authors.of(change.actor()),
                Instant.now(),
                action,
                new AuditSubject("Account", change.accountId().orElse(null), "second factor"),
                change.details());
    }
}
