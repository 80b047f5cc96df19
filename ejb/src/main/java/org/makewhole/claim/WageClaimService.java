package org.makewhole.claim;

import static org.makewhole.wage.WageInputProblem.Field.WEEK_START;
import static org.makewhole.wage.WageInputProblem.Kind.IN_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.OpenCase;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.PartyService;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.Violation;
import org.makewhole.wage.WageEngine;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WageInputException;
import org.makewhole.wage.WageInputProblem;
import org.makewhole.wage.WageResult;
import org.makewhole.wage.WorkWeek;
import org.makewhole.wage.pack.RulePacks;

/** Opens wage claims, computes what is owed and keeps each calculation. */
@Stateless
@TenantBound
public class WageClaimService {

    @Inject private WageClaims claims;
    @Inject private CaseFileService cases;
    @Inject private PartyService parties;
    @Inject private RemedyService remedies;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /**
     * Computes what is owed without storing anything.
     *
     * @throws WageInputException with every problem of the input
     */
    @RolesAllowed(Permission.CASE_READ)
    public WageResult preview(@NotNull WageInput input) {
        return compute(input);
    }

    /**
     * Opens a case with its wage claim, computes it and posts the claimed and computed amounts.
     *
     * @return the id of the new case
     * @throws WageInputException with every problem of terms and weeks; nothing is stored then
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long open(@NotNull @Valid OpenWageClaim opening) {
        WageInput input =
                new WageInput(
                        opening.place().jurisdiction(),
                        Currency.getInstance(opening.place().currency()),
                        opening.terms(),
                        opening.weeks());
        WageResult result = compute(input);
        LocalDate today = organizations.getOwn().today();
        CaseFile caseFile =
                cases.open(
                        new OpenCase(
                                CaseKind.WAGE_CLAIM,
                                parties.addWorker(opening.worker()),
                                parties.findOrAddEmployer(opening.employer()),
                                opening.place(),
                                today,
                                caller.get().accountId(),
                                opening.summary(),
                                null,
                                opening.visibility()));
        WageClaim claim = new WageClaim(caseFile.getId(), opening.terms());
        claims.add(claim);
        addWeeks(claim, opening.weeks());
        if (opening.claimed() != null && opening.claimed().signum() > 0) {
            Map<Violation, BigDecimal> claimed = Map.of(Violation.UNPAID_WAGES, opening.claimed());
            remedies.restate(caseFile.getId(), MoneyStage.CLAIMED, claimed, today, null);
        }
        store(caseFile, input, result, today);
        return caseFile.getId();
    }

    /**
     * Replaces the terms and weeks of a claim and computes it anew. The calculations made before
     * stay.
     *
     * @param version the version of the claim that the person saw
     * @throws StaleRecordException when the claim was changed meanwhile
     * @throws WageInputException with every problem of the input; nothing is stored then
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void change(
            long caseId, int version, @NotNull AgreedTerms terms, @NotNull List<WorkWeek> weeks) {
        CaseFile caseFile = cases.get(caseId);
        WageClaim claim = claims.ofCase(caseId).orElseThrow(NotFoundException::new);
        if (claim.getVersion() != version) {
            throw new StaleRecordException();
        }
        WageInput input =
                new WageInput(
                        caseFile.getJurisdiction(),
                        Currency.getInstance(caseFile.getCurrency()),
                        terms,
                        weeks);
        WageResult result = compute(input);
        claims.lock(claim);
        claim.agree(terms);
        claims.removeWeeksOf(claim);
        addWeeks(claim, weeks);
        store(caseFile, input, result, organizations.getOwn().today());
    }

    /** The claim of a case; empty for a case that has none, such as an imported one. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public Optional<ClaimView> find(long caseId) {
        cases.get(caseId);
        return claims.ofCase(caseId)
                .map(
                        claim ->
                                new ClaimView(
                                        claim.getTerms(),
                                        claims.weeksOf(claim).stream()
                                                .map(StoredWeek::toWeek)
                                                .toList(),
                                        claim.getVersion(),
                                        claims.latestCalculation(caseId)));
    }

    private void addWeeks(WageClaim claim, List<WorkWeek> weeks) {
        weeks.forEach(week -> claims.add(new StoredWeek(claim.getId(), week)));
    }

    private void store(CaseFile caseFile, WageInput input, WageResult result, LocalDate today) {
        claims.add(
                new StoredCalculation(
                        caseFile.getId(), input, result, authors.current(), Instant.now()));
        remedies.restate(
                caseFile.getId(),
                MoneyStage.COMPUTED,
                result.subtotals(),
                today,
                result.packId() + " " + result.packVersion());
        audit.record(
                AuditAction.CALCULATION_STORED,
                new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber()),
                result.total() + " " + result.currency() + ", " + result.packId());
    }

    /** The engine knows no today; a week that has not begun is refused here. */
    private WageResult compute(WageInput input) {
        LocalDate today = organizations.getOwn().today();
        List<WageInputProblem> future =
                input.weeks().stream()
                        .map(WorkWeek::weekStart)
                        .filter(start -> start != null && start.isAfter(today))
                        .map(start -> new WageInputProblem(WEEK_START, start, IN_FUTURE))
                        .toList();
        if (!future.isEmpty()) {
            throw new WageInputException(future);
        }
        return WageEngine.calculate(input, RulePacks.forJurisdiction(input.jurisdiction()));
    }
}
