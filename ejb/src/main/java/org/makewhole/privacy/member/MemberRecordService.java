package org.makewhole.privacy.member;

import jakarta.annotation.security.PermitAll;
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
import org.makewhole.privacy.record.WorkerRecord;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Puts a member's own record together, to be read and taken along. */
@Stateless
@TenantBound
public class MemberRecordService {
    @Inject private MemberRequests places;
    @Inject private MemberRows rows;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;

    /**
     * The caller's own record, with what belongs to their account wherever they work. Needs no
     * right but to be signed in; this is audited.
     *
     * @param format for the audit trail
     */
    @StepUp
    @PermitAll
    public WorkerRecord getOwnForExport(@NotNull String format) {
        return made(places.findPlaceOf(caller.get().accountId()).orElseThrow(), true, format);
    }

    /**
     * The record of another member, for one who has left and asks: what belongs to their place
     * here, and nothing that tells of places elsewhere.
     *
     * @throws NotFoundException for a member of another organisation and for none alike
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public WorkerRecord getForExport(long membershipId, @NotNull String format) {
        return made(
                places.findPlace(membershipId).orElseThrow(NotFoundException::new), false, format);
    }

    private WorkerRecord made(MemberPlace member, boolean own, String format) {
        Organization organization = organizations.getOwn();
        audit.record(
                AuditAction.RECORD_EXPORTED,
                new AuditSubject("Membership", member.id(), ""),
                format + " MEMBER");
        return new WorkerRecord(
                organization.getName(),
                "",
                Instant.now(),
                organization.getTimeZone(),
                List.of(),
                rows.of(organization.getId(), member, own),
                MemberRows.withheld(own));
    }
}
