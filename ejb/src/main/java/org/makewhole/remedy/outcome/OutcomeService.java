package org.makewhole.remedy.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimants;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Notes how cases ended. The status of a case is another thing and stays as it is. */
@Stateless
@TenantBound
public class OutcomeService {

    @Inject private CaseOutcomes outcomes;
    @Inject private CaseFileService cases;
    @Inject private CaseClaimants claimants;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /**
     * Notes how a case ended. What stands there already is not noted a second time, so that a form
     * sent twice does no harm.
     *
     * @throws NotFoundException for a worker who is no claimant of the case
     * @throws BusinessException {@code dateInFuture}, {@code outcomeBeforeOpening}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void record(long caseId, @NotNull @Valid RecordOutcome recorded) {
        CaseFile caseFile = cases.get(caseId);
        if (recorded.on().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
        if (recorded.on().isBefore(caseFile.getOpenedOn())) {
            throw new BusinessException("outcomeBeforeOpening");
        }
        if (recorded.workerId() != null && !claimants.isClaimant(caseFile, recorded.workerId())) {
            throw new NotFoundException();
        }
        boolean saidLast =
                outcomes.ofCase(caseId).stream()
                        .filter(one -> Objects.equals(one.getWorkerId(), recorded.workerId()))
                        .findFirst()
                        .filter(one -> one.says(recorded))
                        .isPresent();
        if (saidLast) {
            return;
        }
        outcomes.add(new CaseOutcome(caseFile, recorded, authors.current()));
        audit.record(
                AuditAction.OUTCOME_RECORDED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                recorded.outcome().name());
    }

    /**
     * Stores how cases ended that come from elsewhere. Writes no audit entry: whoever brings the
     * cases in does so once for all.
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void takeOver(@NotNull Map<CaseFile, PastOutcome> past) {
        Author author = authors.current();
        past.forEach((caseFile, each) -> outcomes.add(new CaseOutcome(caseFile, each, author)));
    }

    /**
     * How cases ended, by id: the last that was noted of the whole case, else the last of a
     * claimant; without cases of which nothing was noted or that the caller may not see. No
     * claimant is named.
     */
    @RolesAllowed(Permission.CASE_READ)
    public Map<Long, OutcomeRow> lastOf(@NotNull Collection<Long> caseIds) {
        Map<Long, CaseOutcome> last = new HashMap<>();
        for (CaseOutcome one : outcomes.ofCases(caseIds)) {
            last.merge(
                    one.getCaseId(),
                    one,
                    (later, earlier) ->
                            later.getWorkerId() != null && earlier.getWorkerId() == null
                                    ? earlier
                                    : later);
        }
        Map<Long, OutcomeRow> rows = new HashMap<>();
        last.forEach((id, one) -> rows.put(id, one.row(null)));
        return rows;
    }

    /**
     * What was noted of how a case ended, the latest first; for the whole case, and for each
     * claimant, the first one counts.
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<OutcomeRow> list(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        List<CaseOutcome> noted = outcomes.ofCase(caseId);
        Map<Long, String> names = new HashMap<>();
        if (noted.stream().anyMatch(one -> one.getWorkerId() != null)) {
            claimants.of(caseFile).forEach(one -> names.put(one.workerId(), one.name()));
        }
        return noted.stream()
                .map(
                        one ->
                                one.row(
                                        one.getWorkerId() == null
                                                ? null
                                                : names.get(one.getWorkerId())))
                .toList();
    }
}
