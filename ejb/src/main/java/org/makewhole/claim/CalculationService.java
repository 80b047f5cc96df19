package org.makewhole.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.CalculationBook.Made;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimComputation;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.calculation.Difference;
import org.makewhole.claim.calculation.Figures;
import org.makewhole.claim.calculation.Variation;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** The calculations of claims: made anew, compared, varied, and decided on. */
@Stateless
@TenantBound
public class CalculationService {

    @Inject private WageClaims claims;
    @Inject private CalculationBook book;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private RefusedAccess refusals;

    /**
     * The calculations of a claim, the latest first.
     *
     * @param workerId null for the claimant of the case
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<CalculationRow> list(long caseId, Long workerId) {
        CaseFile caseFile = cases.get(caseId);
        WageClaim claim = getClaim(caseFile, workerId);
        Map<Long, CalculationDecision> decisions = claims.decisionsOf(caseId);
        Long holds = claims.accepted(claim).map(StoredCalculation::getId).orElse(null);
        return claims.calculationsOf(claim).stream()
                .map(each -> row(each, decisions.get(each.getId()), each.getId().equals(holds)))
                .toList();
    }

    private static CalculationRow row(
            StoredCalculation each, CalculationDecision decision, boolean holds) {
        return new CalculationRow(
                each.getId(),
                each.getCalculatedAt(),
                each.getCalculatedByName(),
                each.getPackId(),
                each.getPackVersion(),
                each.getTotal(),
                each.getCurrency(),
                decision == null ? null : decision.getDecision(),
                decision == null ? null : decision.getDecidedAt(),
                decision == null ? null : decision.getDecidedByName(),
                holds);
    }

    /**
     * A calculation of a case that the caller may see.
     *
     * @throws NotFoundException for any other one
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public StoredCalculation get(long calculationId) {
        StoredCalculation calculation = getCalculation(calculationId);
        cases.get(calculation.getCaseId());
        return calculation;
    }

    /**
     * Computes a claim anew with the present version of the pack. What holds goes on to hold until
     * a person accepts the new calculation, unless nothing in it differs.
     *
     * @param workerId null for the claimant of the case
     * @param version of the claim that the person saw
     * @throws StaleRecordException when the claim was changed meanwhile
     * @throws ClaimProblemsException when the facts cannot be computed any more
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public Saved recalculate(long caseId, Long workerId, int version) {
        CaseFile caseFile = cases.get(caseId);
        WageClaim claim = getClaim(caseFile, workerId, version);
        ClaimQuestion question = question(caseFile, claim);
        Answered answered = Answered.to(question);
        AmountsOwed owed = answered.owed();
        claims.lock(claim);
        boolean differs =
                claims.accepted(claim).filter(holds -> !holds.getOwed().isSameAs(owed)).isPresent();
        Made made = book.store(claim, answered);
        if (!differs) {
            book.accept(caseFile, List.of(made), organizations.getOwn().today());
        }
        return new Saved(caseId, claim.getWorkerId(), made.calculation().getId(), differs);
    }

    /**
     * A calculation beside the one that holds.
     *
     * @throws NotFoundException when there is no such calculation, or none that holds
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public CalculationDifference difference(long calculationId) {
        StoredCalculation later = getCalculation(calculationId);
        cases.get(later.getCaseId());
        WageClaim claim = claims.findClaim(later.getClaimId()).orElseThrow(NotFoundException::new);
        StoredCalculation holds = claims.accepted(claim).orElseThrow(NotFoundException::new);
        return new CalculationDifference(
                claim.getCaseId(),
                claim.getWorkerId(),
                claims.findWorker(claim.getWorkerId()).map(Worker::getName).orElse(null),
                claim.getVersion(),
                holds,
                later,
                Difference.between(
                        holds.getQuestion(), holds.getOwed(), later.getQuestion(), later.getOwed()),
                isWaiting(claim, later));
    }

    /**
     * Lets a calculation hold from now on; the computed stage of the money follows it.
     *
     * @param version of the claim that the person saw
     * @throws StaleRecordException when the claim was changed meanwhile
     * @throws BusinessException {@code calculationDecided}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void accept(long calculationId, int version) {
        StoredCalculation calculation = getCalculation(calculationId);
        CaseFile caseFile = cases.get(calculation.getCaseId());
        WageClaim claim = toDecide(calculation, version);
        book.accept(
                caseFile,
                List.of(new Made(claim, calculation, Figures.of(calculation.getOwed()))),
                organizations.getOwn().today());
    }

    /**
     * Keeps the calculation that holds; the other one stays in the list.
     *
     * @param version of the claim that the person saw
     * @throws StaleRecordException when the claim was changed meanwhile
     * @throws BusinessException {@code calculationDecided}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void keepBack(long calculationId, int version) {
        StoredCalculation calculation = getCalculation(calculationId);
        CaseFile caseFile = cases.get(calculation.getCaseId());
        toDecide(calculation, version);
        book.keepBack(caseFile, calculation);
    }

    private WageClaim toDecide(StoredCalculation calculation, int version) {
        WageClaim claim =
                claims.findClaim(calculation.getClaimId()).orElseThrow(NotFoundException::new);
        if (claim.getVersion() != version) {
            throw new StaleRecordException();
        }
        if (!isWaiting(claim, calculation)) {
            throw new BusinessException("calculationDecided");
        }
        claims.lock(claim);
        return claim;
    }

    private boolean isWaiting(WageClaim claim, StoredCalculation calculation) {
        return claims.waiting(claim)
                .filter(waiting -> waiting.getId().equals(calculation.getId()))
                .isPresent();
    }

    /**
     * What would be owed if something were otherwise, beside what is owed by the facts as they
     * stand. Stores nothing.
     *
     * @param workerId null for the claimant of the case
     * @throws ClaimProblemsException when the varied facts cannot be computed
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Difference whatIf(long caseId, Long workerId, @NotNull Variation variation) {
        CaseFile caseFile = cases.get(caseId);
        ClaimQuestion asked = question(caseFile, getClaim(caseFile, workerId));
        ClaimQuestion varied = asked.about(variation.of(asked.facts()));
        return Difference.between(
                asked,
                ClaimComputation.compute(asked),
                varied,
                variation.of(ClaimComputation.compute(varied), varied.asOf()));
    }

    private StoredCalculation getCalculation(long id) {
        return claims.findCalculation(id)
                .orElseThrow(
                        () -> {
                            refusals.note("StoredCalculation", id);
                            return new NotFoundException();
                        });
    }

    private WageClaim getClaim(CaseFile caseFile, Long workerId, int version) {
        WageClaim claim = getClaim(caseFile, workerId);
        if (claim.getVersion() != version) {
            throw new StaleRecordException();
        }
        return claim;
    }

    private WageClaim getClaim(CaseFile caseFile, Long workerId) {
        return claims.find(caseFile.getId(), workerId == null ? caseFile.getWorkerId() : workerId)
                .orElseThrow(NotFoundException::new);
    }

    private ClaimQuestion question(CaseFile caseFile, WageClaim claim) {
        return new ClaimQuestion(
                caseFile.getJurisdiction(),
                Currency.getInstance(caseFile.getCurrency()),
                claim.getFacts(),
                organizations.getOwn().today());
    }
}
