package org.makewhole.privacy.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.organization.OrganizationService;
import org.makewhole.privacy.erasure.ErasedRows;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Asks that a member who has left be forgotten, and decides on it: never the same person, and never
 * about oneself.
 */
@Stateless
@TenantBound
public class MemberErasureService {
    @Inject private MemberRequests requests;
    @Inject private MemberErasure erasure;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * What was asked and done.
     *
     * @throws NotFoundException for a member of another organisation and for none alike
     */
    @RolesAllowed({Permission.USER_ADMIN, Permission.DATA_PROTECT})
    public MemberProtection get(long membershipId) {
        MemberPlace member = requests.findPlace(membershipId).orElseThrow(NotFoundException::new);
        long viewer = caller.get().accountId();
        return new MemberProtection(
                member.id(),
                member.name(),
                member.active(),
                member.erasedOn(),
                requests.of(member.accountId()).stream()
                        .map(request -> request.row(member, viewer))
                        .toList());
    }

    /** All requests of the organisation, the latest first. */
    @RolesAllowed(Permission.DATA_PROTECT)
    public List<MemberRequestRow> requests() {
        long viewer = caller.get().accountId();
        return requests.all().stream()
                .map(
                        request ->
                                request.row(
                                        requests.findPlaceOf(request.getAccountId()).orElseThrow(),
                                        viewer))
                .toList();
    }

    /**
     * Asks for it; nothing is erased yet.
     *
     * @throws BusinessException {@code erasureBySchedule}, {@code personErased}, {@code
     *     memberActive} while they come in, {@code onLegalHold}, {@code erasureAsked} when somebody
     *     asked before
     */
    @RolesAllowed(Permission.USER_ADMIN)
    public void ask(long membershipId, @NotNull ErasureGround ground) {
        if (ground == ErasureGround.SCHEDULE) {
            throw new BusinessException("erasureBySchedule");
        }
        MemberPlace member = toErase(membershipId);
        if (requests.of(member.accountId()).stream().anyMatch(MemberErasureRequest::isWaiting)) {
            throw new BusinessException("erasureAsked");
        }
        requests.add(new MemberErasureRequest(member.accountId(), ground, authors.current()));
        audit.record(AuditAction.ERASURE_ASKED, subject(member), ground.name());
    }

    /**
     * Agrees, as somebody else than who asked: everything that says who the member was goes, in
     * this moment and for good.
     *
     * @param version the version of the request that the person saw
     * @throws BusinessException {@code twoPersons}, {@code erasureDecided}, and those of {@link
     *     #ask}
     */
    @StepUp
    @RolesAllowed(Permission.DATA_PROTECT)
    public void agree(long membershipId, long requestId, int version) {
        MemberPlace member = toErase(membershipId);
        MemberErasureRequest request = find(member, requestId, version);
        request.agree(authors.current());
        ErasedRows rows =
                erasure.erase(
                        caller.get().organizationId(), member, organizations.getOwn().today());
        request.prove(rows);
        audit.record(
                AuditAction.MEMBER_ERASED,
                subject(member),
                rows.changed() + " rows changed, " + rows.deleted() + " deleted");
    }

    /**
     * Declines; who asked may do so too, who thinks better of it.
     *
     * @throws BusinessException {@code erasureDecided}, {@code erasureOthers}
     */
    @RolesAllowed({Permission.DATA_PROTECT, Permission.USER_ADMIN})
    public void decline(long membershipId, long requestId, int version) {
        MemberPlace member = requests.findPlace(membershipId).orElseThrow(NotFoundException::new);
        MemberErasureRequest request = find(member, requestId, version);
        if (!caller.holds(Permission.DATA_PROTECT)
                && !request.row(member, caller.get().accountId()).own()) {
            throw new BusinessException("erasureOthers");
        }
        request.decline(authors.current());
        audit.record(AuditAction.ERASURE_DECLINED, subject(member), "");
    }

    private MemberPlace toErase(long membershipId) {
        MemberPlace member = requests.lockPlace(membershipId).orElseThrow(NotFoundException::new);
        if (member.erasedOn() != null) {
            throw new BusinessException("personErased");
        }
        if (member.active()) {
            throw new BusinessException("memberActive");
        }
        LocalDate today = organizations.getOwn().today();
        if (erasure.isHeld(member, today)) {
            throw new BusinessException("onLegalHold");
        }
        return member;
    }

    private MemberErasureRequest find(MemberPlace member, long requestId, int version) {
        MemberErasureRequest request =
                requests.find(member.accountId(), requestId).orElseThrow(NotFoundException::new);
        if (request.getVersion() != version) {
            throw new StaleRecordException();
        }
        return request;
    }

    private static AuditSubject subject(MemberPlace member) {
        return new AuditSubject("Membership", member.id(), "");
    }
}
