package org.makewhole.settlement.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.CaseClaimants;
import org.makewhole.remedy.outcome.OutcomeBook;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Closes cases, with what a funder will ask. */
@Stateless
@TenantBound
public class ClosingService {
    @Inject private CaseEnds ends;
    @Inject private ClosingGuard guard;
    @Inject private CaseClaimants claimants;
    @Inject private OutcomeBook outcomes;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;

    /**
     * What is known of a case that is, or was, to be closed.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public ClosingSheet sheet(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        LocalDate today = organizations.getOwn().today();
        LocalDate end = caseFile.getClosedOn() == null ? today : caseFile.getClosedOn();
        return new ClosingSheet(
                caseFile,
                claimants.of(caseFile),
                outcomes.last(caseId),
                today,
                CaseEnd.days(caseFile, end),
                guard.unaccounted(caseFile),
                ends.openPromisesOf(caseId),
                ends.ofCase(caseId).stream()
                        .map(one -> new ClosingSheet.Closing(one, ends.feedbackOf(one.getId())))
                        .toList());
    }

    /**
     * Closes a case: notes the outcome of each claimant and what they said, and moves the case.
     *
     * @param version of the case that the person saw
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws NotFoundException for an answer of somebody who is no claimant
     * @throws BusinessException {@code answersMissing} when not every claimant has an answer,
     *     {@code moneyUnaccounted}, {@code transitionNotAllowed} for a case that is closed
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void close(long caseId, int version, @NotNull @Valid CloseCase close) {
        CaseFile caseFile = cases.get(caseId);
        if (caseFile.getVersion() != version) {
            throw new StaleRecordException();
        }
        Set<Long> known =
                claimants.of(caseFile).stream()
                        .map(CaseClaimant::workerId)
                        .collect(Collectors.toSet());
        List<Long> answered =
                close.answers().stream().map(ClaimantAnswer::workerId).distinct().toList();
        if (!known.containsAll(answered)) {
            throw new NotFoundException();
        }
        if (answered.size() != known.size() || close.answers().size() != known.size()) {
            throw new BusinessException("answersMissing");
        }
        LocalDate today = organizations.getOwn().today();
        for (ClaimantAnswer answer : close.answers()) {
            outcomes.note(caseFile, answer.workerId(), answer.outcome(), today, authors.current());
        }
        CaseEnd end = new CaseEnd(caseFile, today, close, authors.current(), Instant.now());
        ends.add(end);
        for (int i = 0; i < close.answers().size(); i++) {
            ends.add(new ClaimantFeedback(end, i, close.answers().get(i)));
        }
        audit.record(
                AuditAction.CASE_CLOSING_ANSWERED,
                new AuditSubject("CaseFile", caseId, caseFile.getNumber()),
                end.getDays() + " days, " + close.hours() + " hours");
        cases.move(caseId, version, CaseStatus.CLOSED, close.reason().strip());
    }
}
