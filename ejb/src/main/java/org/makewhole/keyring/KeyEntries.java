package org.makewhole.keyring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.rotation.KeysChanged;

/**
 * Tells in the platform's trail of keys that are replaced or removed, whoever wished it: two
 * people, whose names stand in the trail of their organisation, or a command on the machine.
 */
@ApplicationScoped
public class KeyEntries {
    @Inject private KeyRequests requests;
    @Inject private AuditTrail audit;

    void on(@Observes KeysChanged change) {
        String label =
                change.owner() == KeyRings.PLATFORM
                        ? "platform"
                        : requests.codes().getOrDefault(change.owner(), "");
        audit.recordApart(
                AuditTrail.ofThePlatform(),
                Author.PLATFORM,
                change.removed() ? AuditAction.KEYS_REMOVED : AuditAction.KEYS_REPLACED,
                new AuditSubject("KeyRing", (long) change.owner(), label),
                "");
    }
}
