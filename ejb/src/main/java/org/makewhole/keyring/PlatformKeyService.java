package org.makewhole.keyring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.RingState;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The keys of the platform for two of its operators, and how those of all organisations do. An
 * operator replaces or removes no organisation's keys here: that is for its own people, or for the
 * command on the machine.
 */
@Stateless
@TenantBound
public class PlatformKeyService {
    private static final List<KeyOperation> OWN = List.of(KeyOperation.REPLACE_PLATFORM);
    private static final AuditSubject SUBJECT = new AuditSubject("KeyRing", 0L, "platform");

    @Inject private KeyRequests requests;
    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;

    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public KeyRingView get() {
        return new KeyRingView("", ring(), resealing.done(KeyRings.PLATFORM), requests.rows(OWN));
    }

    /** The rings of all organisations, each known by its code. */
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public List<OrganizationRing> ofOrganizations() {
        Map<Integer, String> codes = requests.codes();
        return keyRings.states().stream()
                .filter(ring -> codes.containsKey(ring.owner()))
                .map(ring -> new OrganizationRing(codes.get(ring.owner()), ring))
                .toList();
    }

    /**
     * Asks for a new master key and new keys of the platform.
     *
     * @throws BusinessException {@code keyRequestWaits}, {@code keysBeingReplaced}
     */
    @StepUp
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public void ask() {
        requirePossible();
        requests.add(KeyOperation.REPLACE_PLATFORM, OWN);
        audit.record(AuditAction.KEYS_ASKED, SUBJECT, KeyOperation.REPLACE_PLATFORM.name());
    }

    /**
     * Agrees, as another operator of the same organisation than who asked.
     *
     * @throws BusinessException {@code twoPersons}, {@code keyRequestOver}, {@code
     *     keysBeingReplaced}
     */
    @StepUp
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public void agree(long requestId, int version) {
        requests.get(requestId, version, OWN).agree(caller.get().accountId(), Instant.now());
        requirePossible();
        keyRings.wantRotation(KeyRings.PLATFORM);
        audit.record(AuditAction.KEYS_AGREED, SUBJECT, KeyOperation.REPLACE_PLATFORM.name());
    }

    /**
     * Declines; who asked may do so too.
     *
     * @throws BusinessException {@code keyRequestOver}
     */
    @RolesAllowed(Permission.PLATFORM_OPERATE)
    public void decline(long requestId, int version) {
        requests.get(requestId, version, OWN).decline(caller.get().accountId(), Instant.now());
        audit.record(AuditAction.KEYS_DECLINED, SUBJECT, KeyOperation.REPLACE_PLATFORM.name());
    }

    private RingState ring() {
        return keyRings.state(KeyRings.PLATFORM).orElseThrow();
    }

    private void requirePossible() {
        if (ring().isBeingReplaced()) {
            throw new BusinessException("keysBeingReplaced");
        }
    }
}
