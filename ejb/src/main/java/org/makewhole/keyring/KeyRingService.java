package org.makewhole.keyring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.privacy.erasure.LegalHolds;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.RingState;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** The keys of the caller's organisation: what they do, and what two people decide on them. */
@Stateless
@TenantBound
public class KeyRingService {
    private static final List<KeyOperation> OWN =
            List.of(KeyOperation.REPLACE, KeyOperation.REMOVE);

    @Inject private KeyRequests requests;
    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject private LegalHolds holds;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;

    @RolesAllowed(Permission.DATA_PROTECT)
    public KeyRingView get() {
        return new KeyRingView(
                organizations.getOwn().getCode(),
                ring(),
                resealing.done(owner()),
                requests.rows(OWN));
    }

    /**
     * Asks for it; nothing is done yet.
     *
     * @throws BusinessException {@code keyRequestWaits}, {@code keysBeingReplaced}, {@code
     *     dataKeyRemoved}, {@code keysOnHold}, {@code keyOperationOthers} for the platform's
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void ask(@NotNull KeyOperation operation) {
        if (!OWN.contains(operation)) {
            throw new BusinessException("keyOperationOthers");
        }
        requirePossible(operation);
        requests.add(operation, OWN);
        audit.record(AuditAction.KEYS_ASKED, subject(), operation.name());
    }

    /**
     * Agrees, as somebody else than who asked; it is done within a minute.
     *
     * @param version the version of the request that the person saw
     * @param code the organisation's code, typed to say that one means it; read for a removal alone
     * @throws BusinessException {@code twoPersons}, {@code keyRequestOver}, {@code keyCodeOther},
     *     and those of {@link #ask}
     */
    @StepUp
    @RolesAllowed(Permission.DATA_PROTECT)
    public void agree(long requestId, int version, @NotNull String code) {
        KeyRequest request = requests.get(requestId, version, OWN);
        request.agree(caller.get().accountId(), Instant.now());
        requirePossible(request.getOperation());
        if (request.getOperation() == KeyOperation.REMOVE) {
            if (!code.strip().equalsIgnoreCase(organizations.getOwn().getCode())) {
                throw new BusinessException("keyCodeOther");
            }
            keyRings.wantRemoval(owner());
        } else {
            keyRings.wantRotation(owner());
        }
        audit.record(AuditAction.KEYS_AGREED, subject(), request.getOperation().name());
    }

    /**
     * Declines; who asked may do so too.
     *
     * @throws BusinessException {@code keyRequestOver}
     */
    @RolesAllowed(Permission.DATA_PROTECT)
    public void decline(long requestId, int version) {
        KeyRequest request = requests.get(requestId, version, OWN);
        request.decline(caller.get().accountId(), Instant.now());
        audit.record(AuditAction.KEYS_DECLINED, subject(), request.getOperation().name());
    }

    private void requirePossible(KeyOperation operation) {
        RingState ring = ring();
        if (ring.removed() || ring.removalWanted()) {
            throw new BusinessException("dataKeyRemoved");
        }
        if (operation == KeyOperation.REPLACE && ring.isBeingReplaced()) {
            throw new BusinessException("keysBeingReplaced");
        }
        if (operation == KeyOperation.REMOVE && holds.anyLive(organizations.getOwn().today())) {
            throw new BusinessException("keysOnHold");
        }
    }

    /** Made at the first use, which names of members are. */
    private RingState ring() {
        return keyRings.state(owner()).orElseThrow();
    }

    private int owner() {
        return caller.get().organizationId();
    }

    private AuditSubject subject() {
        Organization own = organizations.getOwn();
        return new AuditSubject("KeyRing", own.getId().longValue(), own.getCode());
    }
}
