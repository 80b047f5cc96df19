package org.makewhole.privacy.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Places and releases legal holds. Whoever works on cases may place one, because that is the safe
 * side; releasing it needs the right of data protection.
 */
@Stateless
@TenantBound
public class LegalHoldService {
    private static final int MOST_SHOWN = 200;

    @Inject private Erasures erasures;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /**
     * Protects the claimant of a case from being erased.
     *
     * @throws BusinessException {@code holdOver}, {@code personErased}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void place(long caseId, @NotNull @Valid PlaceHold placed) {
        place(caseId, null, placed);
    }

    /**
     * The same for another claimant of the case, for whose other cases it counts as well.
     *
     * @param claimant one who stands in the case; null for the first
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void place(long caseId, Long claimant, @NotNull @Valid PlaceHold placed) {
        CaseFile caseFile = cases.get(caseId);
        long workerId = erasures.persons().get(caseFile, claimant).getId();
        LocalDate today = organizations.getOwn().today();
        if (placed.lastDay() != null && placed.lastDay().isBefore(today)) {
            throw new BusinessException("holdOver");
        }
        if (erasures.lock(workerId).isErased()) {
            throw new BusinessException("personErased");
        }
        // A hold on nobody's first case is listed by the case it was placed in.
        boolean named = !Objects.equals(caseFile.getWorkerId(), workerId);
        erasures.add(
                new LegalHold(
                        workerId,
                        caseId,
                        named ? new PlaceHold(false, placed.reason(), placed.lastDay()) : placed,
                        authors.current()));
        audit.record(AuditAction.HOLD_PLACED, subject(caseFile), "");
    }

    /**
     * Ends a hold.
     *
     * @throws NotFoundException for the hold of somebody else
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code holdReleased}
     */
    @RolesAllowed(Permission.DATA_PROTECT)
    public void release(long caseId, long holdId, int version) {
        CaseFile caseFile = cases.get(caseId);
        LegalHold hold =
                erasures.persons().ids(caseFile).stream()
                        .flatMap(worker -> erasures.findHold(worker, holdId).stream())
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        if (hold.getVersion() != version) {
            throw new StaleRecordException();
        }
        hold.release(authors.current());
        audit.record(AuditAction.HOLD_RELEASED, subject(caseFile), "");
    }

    /** The live holds on claimants of cases that the caller sees. */
    @RolesAllowed(Permission.DATA_PROTECT)
    public List<HoldRow> live() {
        LocalDate today = organizations.getOwn().today();
        return erasures.visibleHolds(today, MOST_SHOWN).stream()
                .map(
                        row -> {
                            CaseFile caseFile = (CaseFile) row[1];
                            return ((LegalHold) row[0])
                                    .row(today, caseFile.getNumber(), caseFile.getId());
                        })
                .toList();
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
