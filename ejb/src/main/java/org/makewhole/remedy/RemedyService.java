package org.makewhole.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;
import org.makewhole.wage.Violation;

/** Posts money to the stages of a case and adds it up. */
@Stateless
@TenantBound
public class RemedyService {

    @Inject private MoneyPostings postings;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CaseClaimants claimants;
    @Inject private MoneyNews news;
    @Inject private CaseRecords records;

    /**
     * Records what was awarded, agreed or paid. Sending the same request key again changes nothing.
     *
     * @throws BusinessException {@code stageNotRecorded}, {@code amountNotPositive}, {@code
     *     tooManyDecimals}, {@code dateInFuture}, {@code savedMeanwhile}
     * @throws NotFoundException for a file that is not one of the case
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void record(long caseId, @NotNull @Valid PostMoney posting) {
        CaseFile caseFile = cases.get(caseId);
        record(caseFile, ClaimantMoney.of(caseFile), posting);
    }

    /**
     * The same for one claimant of several.
     *
     * @param workerId null for the claimant whom an imported case does not name
     * @throws NotFoundException for a worker who is no claimant of the case
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void recordFor(long caseId, Long workerId, @NotNull @Valid PostMoney posting) {
        CaseFile caseFile = cases.get(caseId);
        if (!claimants.isClaimant(caseFile, workerId)) {
            throw new NotFoundException();
        }
        record(caseFile, new ClaimantMoney(caseId, workerId, caseFile.getCurrency()), posting);
    }

    private void record(CaseFile caseFile, ClaimantMoney claimant, PostMoney posting) {
        if (posting.requestKey() != null
                && postings.findByRequest(posting.requestKey()).isPresent()) {
            return;
        }
        check(caseFile, posting);
        add(claimant, List.of(posting), authors.current());
        postings.settle();
        audit.record(
                AuditAction.MONEY_POSTED,
                subject(caseFile),
                posting.stage() + " " + posting.amount() + " " + caseFile.getCurrency());
        news.tell(caseFile.getId(), authors.current());
    }

    private void check(CaseFile caseFile, PostMoney posting) {
        if (!MoneyStage.RECORDED.contains(posting.stage())) {
            throw new BusinessException("stageNotRecorded");
        }
        records.requireFile(caseFile.getId(), posting.evidenceId());
        if (posting.amount().signum() <= 0) {
            throw new BusinessException("amountNotPositive");
        }
        int decimals = Currency.getInstance(caseFile.getCurrency()).getDefaultFractionDigits();
        if (posting.amount().stripTrailingZeros().scale() > decimals) {
            throw new BusinessException("tooManyDecimals", caseFile.getCurrency(), decimals);
        }
        if (posting.effectiveOn().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
    }

    /**
     * Takes a posting back by a second one.
     *
     * @throws BusinessException {@code alreadyReversed}, also for a reversal itself; {@code
     *     reverseByPayout} for what was paid out of the trust account, and what an observer of
     *     {@link PostingReversing} says
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void reverse(long postingId, @NotBlank @Size(max = 300) String why) {
        MoneyPosting posting = records.get(MoneyPosting.class, postingId);
        CaseFile caseFile = cases.get(posting.getCaseId());
        if (posting.isReversal() || postings.isReversed(postingId)) {
            throw new BusinessException("alreadyReversed");
        }
        if (posting.getDisbursementId() != null) {
            throw new BusinessException("reverseByPayout");
        }
        news.ask(postingId);
        postings.add(posting.reversal(why.strip(), authors.current()));
        postings.settle();
        audit.record(
                AuditAction.MONEY_REVERSED,
                subject(caseFile),
                posting.getStage() + " " + posting.getAmount() + " " + posting.getCurrency());
        news.tell(posting.getCaseId(), authors.current());
    }

    /**
     * Sets a stage that the claim itself yields, violation by violation: what stood there before is
     * reversed and the new amounts are posted, so that the history stays.
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void restate(
            long caseId,
            @NotNull MoneyStage stage,
            @NotNull Map<Violation, BigDecimal> amounts,
            @NotNull LocalDate on,
            String note) {
        Map<Long, Map<Violation, BigDecimal>> ofClaimant = new HashMap<>();
        ofClaimant.put(cases.get(caseId).getWorkerId(), amounts);
        restateEach(caseId, stage, ofClaimant, on, note);
    }

    /**
     * The same for several claimants of a case at once, by the id of the worker; null for a case
     * that names none. What stands for others stays.
     *
     * @throws NotFoundException when one of those with amounts is no worker of this organisation
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void restateEach(
            long caseId,
            @NotNull MoneyStage stage,
            @NotNull Map<Long, Map<Violation, BigDecimal>> amounts,
            @NotNull LocalDate on,
            String note) {
        if (MoneyStage.RECORDED.contains(stage)) {
            throw new BusinessException("stageNotRestated");
        }
        restate(caseId, new Restated(stage, MoneyComponent.WAGES), amounts, on, note);
        news.tell(caseId, authors.current());
    }

    /**
     * The same for what a calculation yields beside wages: interest, damages.
     *
     * @throws NotFoundException when one of those with amounts is no worker of this organisation
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void restateComputed(
            long caseId,
            @NotNull MoneyComponent component,
            @NotNull Map<Long, Map<Violation, BigDecimal>> amounts,
            @NotNull LocalDate on,
            String note) {
        if (restate(caseId, new Restated(MoneyStage.COMPUTED, component), amounts, on, note)) {
            news.tell(caseId, authors.current());
        }
    }

    /** Where amounts take the place of what stands. */
    private record Restated(MoneyStage stage, MoneyComponent component) {

        PostMoney step(Violation violation, BigDecimal amount, LocalDate on, String note) {
            return new PostMoney(violation, stage, amount, on, note, null).of(component);
        }
    }

    /** Whether anything had to be posted. */
    private boolean restate(
            long caseId,
            Restated place,
            Map<Long, Map<Violation, BigDecimal>> amounts,
            LocalDate on,
            String note) {
        CaseFile caseFile = cases.get(caseId);
        if (!postings.areWorkers(withAmounts(amounts))) {
            throw new NotFoundException();
        }
        AtomicBoolean posted = new AtomicBoolean();
        Map<Long, Map<Violation, BigDecimal>> standing =
                postings.standing(caseId, place.stage(), place.component());
        Author author = authors.current();
        amounts.forEach(
                (workerId, wanted) -> {
                    ClaimantMoney claimant =
                            new ClaimantMoney(caseId, workerId, caseFile.getCurrency());
                    List<PostMoney> steps = new ArrayList<>();
                    Map<Violation, BigDecimal> before = standing.getOrDefault(workerId, Map.of());
                    Map<Violation, BigDecimal> after = new LinkedHashMap<>(wanted);
                    before.keySet().forEach(each -> after.putIfAbsent(each, BigDecimal.ZERO));
                    after.forEach(
                            (violation, amount) -> {
                                BigDecimal stood = before.getOrDefault(violation, BigDecimal.ZERO);
                                if (stood.compareTo(amount) != 0) {
                                    steps.add(place.step(violation, stood.negate(), on, note));
                                    steps.add(place.step(violation, amount, on, note));
                                }
                            });
                    add(claimant, steps, author);
                    posted.compareAndSet(false, !steps.isEmpty());
                });
        return posted.get();
    }

    /** What stands for others is theirs already. */
    private static Set<Long> withAmounts(Map<Long, Map<Violation, BigDecimal>> amounts) {
        Set<Long> workers = new HashSet<>(amounts.keySet());
        workers.removeIf(each -> amounts.get(each).isEmpty());
        return workers;
    }

    /**
     * Posts the amounts of many cases that come from elsewhere; zero amounts are left out. Writes
     * no audit entry and announces nothing: whoever brings the cases in does so once for all.
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void takeOver(@NotNull Map<CaseFile, List<PostMoney>> amounts) {
        Author author = authors.current();
        amounts.forEach((caseFile, money) -> add(caseFile, money, author));
    }

    private void add(CaseFile caseFile, List<PostMoney> amounts, Author author) {
        add(ClaimantMoney.of(caseFile), amounts, author);
    }

    private void add(ClaimantMoney claimant, List<PostMoney> amounts, Author author) {
        for (PostMoney amount : amounts) {
            if (amount.amount().signum() != 0) {
                postings.add(new MoneyPosting(claimant, amount, author));
            }
        }
    }

    /** The totals of a case. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public CaseMoney ofCase(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        CaseMoney money = CaseMoney.of(caseFile.getCurrency(), postings.sums(List.of(caseId)));
        return money.total().isMixed()
                ? money.withDue(postings.due(List.of(caseId)).get(caseId))
                : money;
    }

    /**
     * The totals of many cases at once, for a list; a case without money is absent, and so is one
     * that the caller may not see.
     */
    @RolesAllowed(Permission.CASE_READ)
    public Map<Long, StageTotals> ofCases(@NotNull Collection<Long> caseIds) {
        Map<Long, StageTotals> totals =
                postings.sums(caseIds).stream()
                        .filter(sum -> sum.component().isWorkers())
                        .collect(
                                Collectors.groupingBy(
                                        StageSum::caseId,
                                        Collectors.collectingAndThen(
                                                Collectors.toMap(
                                                        StageSum::stage,
                                                        StageSum::amount,
                                                        BigDecimal::add),
                                                StageTotals::of)));
        List<Long> mixed = totals.keySet().stream().filter(id -> totals.get(id).isMixed()).toList();
        if (!mixed.isEmpty()) {
            postings.due(mixed)
                    .forEach(
                            (id, due) -> totals.computeIfPresent(id, (any, of) -> of.withDue(due)));
        }
        return totals;
    }

    /**
     * What stands in many cases by violation, component and stage; without those that the caller
     * may not see.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<StageSum> sums(@NotNull Collection<Long> caseIds) {
        return postings.sums(caseIds);
    }

    /** Every posting of a case, the latest first. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<MoneyPosting> postings(long caseId) {
        return postings.ofCase(cases.get(caseId).getId());
    }

    /** What workers received this month in the cases that the caller may see, by currency. */
    @RolesAllowed(Permission.CASE_READ)
    public List<Received> receivedThisMonth() {
        LocalDate today = organizations.getOwn().today();
        return postings.received(today.withDayOfMonth(1), today);
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
