package org.makewhole.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.CaseClaimants;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.promise.PromiseBook;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Draws up settlements and orders, divides them, and notes what the claimants say. */
@Stateless
@TenantBound
public class SettlementService {
    public static final int WHY_LENGTH = 500;

    @Inject private Settlements settlements;
    @Inject private SettlementActs acts;
    @Inject private PromiseBook promises;
    @Inject private CaseFileService cases;
    @Inject private CaseClaimants claimants;
    @Inject private OrganizationService organizations;
    @Inject private Authors authors;
    @Inject private CaseRecords records;

    /**
     * The claimants of a case with what stands for each, as one begins to divide by.
     *
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<CaseClaimant> claimants(long caseId) {
        return claimants.of(cases.get(caseId));
    }

    /**
     * How a sum would be divided; nothing is stored.
     *
     * @throws NotFoundException for somebody who is no claimant of the case
     * @throws BusinessException {@code amountNotPositive}, {@code sharesNeedWeights}, {@code
     *     sharesMissTotal}, {@code amountTooFine}
     */
    @RolesAllowed(Permission.CASE_READ)
    public Distribution preview(
            long caseId,
            @NotNull DistributionRule rule,
            @NotNull BigDecimal total,
            @NotNull @Size(min = 1, max = DrawUp.MOST_CLAIMANTS) List<@NotNull @Valid ClaimantWeight> weights) {
        CaseFile caseFile = cases.get(caseId);
        if (total.signum() <= 0) {
            throw new BusinessException("amountNotPositive");
        }
        requireClaimants(caseFile, weights);
        return ClaimantWeight.divide(caseFile, rule, total, weights);
    }

    private void requireClaimants(CaseFile caseFile, List<ClaimantWeight> weights) {
        Set<Long> known =
                claimants.of(caseFile).stream()
                        .map(CaseClaimant::workerId)
                        .collect(Collectors.toSet());
        if (!weights.stream().allMatch(each -> known.contains(each.workerId()))) {
            throw new NotFoundException();
        }
    }

    /**
     * Draws up a settlement or an order as a draft. Sending the same request key again changes
     * nothing.
     *
     * @return its id
     * @throws NotFoundException for somebody who is no claimant, and for a file of another case
     * @throws BusinessException as {@link DrawUp#check} and {@link #preview}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long drawUp(long caseId, @NotNull @Valid DrawUp drawUp) {
        CaseFile caseFile = cases.get(caseId);
        Optional<Settlement> sentBefore = settlements.findByRequest(drawUp.requestKey());
        if (sentBefore.isPresent() && sentBefore.get().getCaseId() == caseId) {
            return sentBefore.get().getId();
        }
        check(caseFile, drawUp);
        return acts.drawUp(caseFile, drawUp, authors.current(), Instant.now()).getId();
    }

    /**
     * Puts other terms in place of those of a draft. Whose share changes is asked anew.
     *
     * @param version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code settlementNoDraft}, and as {@link #drawUp}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void redraw(long id, int version, @NotNull @Valid DrawUp drawUp) {
        Settlement settlement = get(id, version);
        CaseFile caseFile = cases.get(settlement.getCaseId());
        settlement.requireDraft();
        check(caseFile, drawUp);
        acts.redraw(caseFile, settlement, drawUp, authors.current());
    }

    private void check(CaseFile caseFile, DrawUp drawUp) {
        drawUp.check(organizations.getOwn().today(), SettlementMoney.decimals(caseFile));
        records.requireFile(caseFile.getId(), drawUp.evidenceId());
        requireClaimants(caseFile, drawUp.claimants());
    }

    /**
     * Notes what a claimant said to their share.
     *
     * @throws StaleRecordException when the settlement was changed meanwhile
     * @throws NotFoundException for a share of another one
     * @throws BusinessException {@code settlementNoDraft}, {@code dateInFuture}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void answer(long id, int version, long shareId, @NotNull @Valid RecordAnswer answer) {
        Settlement settlement = get(id, version);
        CaseFile caseFile = cases.get(settlement.getCaseId());
        settlement.requireDraft();
        if (answer.on().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
        SettlementShare share =
                settlements.sharesOf(id).stream()
                        .filter(one -> one.getId() == shareId)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        settlements.touch(settlement);
        share.answer(answer, authors.current(), Instant.now());
        acts.tell(caseFile, settlement, authors.current());
    }

    /**
     * Puts a draft in force: posts what each claimant gets, and starts the clocks of the payments.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code settlementNoDraft}, {@code approvalMissing}
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void putInForce(long id, int version) {
        Settlement settlement = get(id, version);
        CaseFile caseFile = cases.get(settlement.getCaseId());
        settlement.requireDraft();
        if (settlement.getKind() == SettlementKind.SETTLEMENT
                && settlements.sharesOf(id).stream().anyMatch(SettlementShare::isUnapproved)) {
            throw new BusinessException("approvalMissing");
        }
        acts.putInForce(caseFile, settlement, authors.current(), organizations.getOwn().today());
    }

    /**
     * Takes a settlement back: what was posted is reversed, what is still to be paid is released.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code settlementTakenBack}
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void takeBack(long id, int version, @NotBlank @Size(max = WHY_LENGTH) String why) {
        Settlement settlement = get(id, version);
        CaseFile caseFile = cases.get(settlement.getCaseId());
        LocalDate today = organizations.getOwn().today();
        acts.takeBack(caseFile, settlement, why.strip(), authors.current(), today);
    }

    /**
     * A settlement of a case that the caller sees.
     *
     * @throws NotFoundException for one of another organisation, of a hidden case, and for none
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public SettlementView get(long id) {
        Settlement settlement = records.get(Settlement.class, id);
        CaseFile caseFile = cases.get(settlement.getCaseId());
        Map<Long, String> names = new HashMap<>();
        claimants.of(caseFile).stream()
                .filter(one -> Objects.nonNull(one.name()))
                .forEach(one -> names.put(one.workerId(), one.name()));
        return new SettlementView(
                settlement, caseFile, settlements.sharesOf(id), names, promises.ofSettlement(id));
    }

    /** The settlements and orders of a case, the latest first. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<Settlement> ofCase(long caseId) {
        return settlements.ofCase(cases.get(caseId).getId());
    }

    private Settlement get(long id, int version) {
        return records.get(Settlement.class, id, version);
    }
}
