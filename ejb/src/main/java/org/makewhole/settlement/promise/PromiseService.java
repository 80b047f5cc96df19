package org.makewhole.settlement.promise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.record.CaseRecords;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.CaseClaimants;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Notes promises that are no money, and whether they were kept. */
@Stateless
@TenantBound
public class PromiseService {
    public static final int WHY_LENGTH = 500;

    @Inject private Promises promises;
    @Inject private PromiseBook book;
    @Inject private PromiseClocks clocks;
    @Inject private CaseFileService cases;
    @Inject private CaseClaimants claimants;
    @Inject private OrganizationService organizations;
    @Inject private CaseRecords records;
    @Inject private Authors authors;

    /**
     * Notes a promise; its clock runs from now on. Sending the same request key again changes
     * nothing.
     *
     * @return its id
     * @throws NotFoundException for a worker who is no claimant of the case
     * @throws BusinessException {@code promiseIsMoney}, {@code followUpUnknown}, {@code
     *     clockImpossible}, {@code savedMeanwhile}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public long make(long caseId, @NotNull @Valid MakePromise making) {
        CaseFile caseFile = cases.get(caseId);
        Optional<Promise> sentBefore =
                Optional.ofNullable(making.requestKey())
                        .flatMap(promises::findByRequest)
                        .filter(one -> one.getCaseId() == caseId);
        if (sentBefore.isPresent()) {
            return sentBefore.get().getId();
        }
        if (making.kind() == PromiseKind.PAYMENT) {
            throw new BusinessException("promiseIsMoney");
        }
        if (!Promise.FOLLOW_UPS.containsAll(making.followUps())) {
            throw new BusinessException("followUpUnknown");
        }
        if (making.workerId() != null && !claimants.isClaimant(caseFile, making.workerId())) {
            throw new NotFoundException();
        }
        Promise promise = book.make(caseFile, making, authors.current(), Instant.now());
        book.tell(caseFile, AuditAction.PROMISE_MADE, promise, authors.current());
        return promise.getId();
    }

    /**
     * Notes what somebody found who looked. What was kept is looked at again as was asked for; what
     * was not kept starts the clock of the next step.
     *
     * @param version of the promise that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws NotFoundException for a file of another case
     * @throws BusinessException {@code promiseIsMoney}, {@code dateInFuture}, {@code promiseOver},
     *     {@code wordsMissing} when nothing is said of what is missing
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void check(long id, int version, @NotNull @Valid CheckPromise check) {
        Promise promise = get(id, version);
        CaseFile caseFile = cases.get(promise.getCaseId());
        if (promise.isPayment()) {
            throw new BusinessException("promiseIsMoney");
        }
        if (check.on().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("dateInFuture");
        }
        if (check.result() != CheckResult.KEPT
                && (check.words() == null || check.words().isBlank())) {
            throw new BusinessException("wordsMissing");
        }
        records.requireFile(caseFile.getId(), check.evidenceId());
        book.check(caseFile, promise, check, authors.current(), Instant.now());
        book.tell(caseFile, AuditAction.PROMISE_CHECKED, promise, authors.current());
    }

    /**
     * Notes that a payment whose time is over was not made, without waiting for the daily job to
     * find out.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code paymentNotOverdue}
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void missed(long id, int version) {
        Promise promise = get(id, version);
        CaseFile caseFile = cases.get(promise.getCaseId());
        LocalDate today = organizations.getOwn().today();
        if (!promise.isPayment() || !promise.isOverdue(today)) {
            throw new BusinessException("paymentNotOverdue");
        }
        book.broke(caseFile, promise, today, false, authors.current());
    }

    /**
     * Says that a promise no longer has to be kept.
     *
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code promiseOver}; {@code promiseIsMoney} for a payment, which
     *     goes with its settlement
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void release(long id, int version, @NotBlank @Size(max = WHY_LENGTH) String why) {
        Promise promise = get(id, version);
        if (promise.isPayment()) {
            throw new BusinessException("promiseIsMoney");
        }
        book.release(promise, why.strip(), authors.current());
        book.tell(
                cases.get(promise.getCaseId()),
                AuditAction.PROMISE_RELEASED,
                promise,
                authors.current());
    }

    /**
     * A promise of a case that the caller sees.
     *
     * @throws NotFoundException for one of another organisation, of a hidden case, and for none
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public PromiseView get(long id) {
        Promise promise = records.get(Promise.class, id);
        CaseFile caseFile = cases.get(promise.getCaseId());
        return new PromiseView(
                promise,
                caseFile,
                claimants.of(caseFile).stream()
                        .filter(one -> Objects.equals(one.workerId(), promise.getWorkerId()))
                        .map(CaseClaimant::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                promises.checksOf(id),
                promises.following(id),
                promise.isFollowUp()
                        ? promises.findUnasked(promise.getFollowsId())
                        : Optional.empty(),
                clocks.findOpen(promise, Promise.CLOCKS)
                        .or(() -> clocks.findOpen(promise, Promise.NEXT_ACT_CLOCKS)));
    }

    /** The promises of a case, by their days. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<Promise> ofCase(long caseId) {
        return promises.ofCase(cases.get(caseId).getId());
    }

    private Promise get(long id, int version) {
        return records.get(Promise.class, id, version);
    }
}
