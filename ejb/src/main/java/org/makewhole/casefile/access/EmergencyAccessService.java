package org.makewhole.casefile.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Opens a case that its supervisor is not named in, for an emergency: with a reason and for some
 * hours. The team is told, and the trail keeps who, when and why.
 */
@Stateless
@TenantBound
public class EmergencyAccessService {
    public static final int REASON_LENGTH = CaseAccess.REASON_LENGTH;
    public static final int SHORTEST_REASON = 15;
    public static final int NUMBER_LENGTH = 24;
    private static final Duration LASTS = Duration.ofHours(8);

    @Inject private Accesses accesses;
    @Inject private CaseFileService cases;
    @Inject private NoticeBoard notices;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private RefusedAccess refusals;

    /**
     * Opens a case by its number. A case that the caller sees anyway is only found.
     *
     * @param reason kept with the case and in the audit trail, for whoever reads that
     * @return the id of the case
     * @throws BusinessException {@code caseNumberUnknown}, also for a number of another
     *     organisation
     */
    @StepUp
    @RolesAllowed(Permission.CASE_READ_RESTRICTED)
    public long open(
            @NotBlank @Size(max = NUMBER_LENGTH) String number,
            @NotBlank @Size(min = SHORTEST_REASON, max = REASON_LENGTH) String reason) {
        CaseFile caseFile =
                accesses.findUnseen(number.strip()).orElseThrow(() -> unknown(number.strip()));
        if (!cases.isVisible(caseFile.getId())) {
            Author self = authors.current();
            Instant until = Instant.now().plus(LASTS);
            accesses.add(CaseAccess.emergency(caseFile, reason.strip(), until, self));
            audit.recordTyped(
                    AuditAction.CASE_OPENED_IN_EMERGENCY,
                    new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                    reason.strip());
            notices.tell(NoticeKind.EMERGENCY, caseFile, accesses.activeTeam(caseFile.getId()));
        }
        return caseFile.getId();
    }

    private BusinessException unknown(String number) {
        refusals.note("CaseFile", number);
        return new BusinessException("caseNumberUnknown");
    }
}
