package org.makewhole.remedy.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Many payouts at once: put together by one person, released by another. */
@Stateless
@TenantBound
public class DisbursementRunService {
    /** Most payouts of one run. */
    public static final int MOST = 1_000;

    private static final int SHOWN = 50;

    @Inject private Disbursements disbursements;
    @Inject private DisbursementRows rows;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private RefusedAccess refusals;
    @Inject private RunSteps steps;
    @Inject private RunPayer payer;
    @Inject private CurrentCaller caller;

    /** What waits to be paid out in the cases that the caller may see. */
    @RolesAllowed(Permission.CASE_READ)
    public List<DisbursementRow> waiting() {
        return rows.of(disbursements.waiting(MOST));
    }

    /**
     * Puts everything that waits into a run.
     *
     * @return the id of the run
     * @throws BusinessException {@code nothingWaits}
     */
    @RolesAllowed(Permission.MONEY_POST)
    public long open() {
        List<Disbursement> waiting = disbursements.waiting(MOST);
        if (waiting.isEmpty()) {
            throw new BusinessException("nothingWaits");
        }
        DisbursementRun run = new DisbursementRun(waiting.size(), authors.current(), Instant.now());
        disbursements.add(run);
        disbursements.flush();
        waiting.forEach(one -> one.join(run));
        return run.getId();
    }

    /** The latest runs. */
    @RolesAllowed(Permission.CASE_READ)
    public List<RunRow> list() {
        return disbursements.runs(SHOWN).stream().map(this::row).toList();
    }

    @RolesAllowed(Permission.CASE_READ)
    public RunRow get(long id) {
        return row(find(id));
    }

    /** The payouts of a run, as far as the caller may see their cases. */
    @RolesAllowed(Permission.CASE_READ)
    public List<DisbursementRow> payouts(long id) {
        return rows.of(disbursements.ofRun(find(id).getId()));
    }

    /**
     * Gives a run up: its payouts wait again, also those of cases that the caller may not see.
     *
     * @throws BusinessException {@code runNotOpen}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void cancel(long id, int version) {
        DisbursementRun run = find(id);
        if (run.getVersion() != version) {
            throw new StaleRecordException();
        }
        run.cancel();
        disbursements.allOfRun(id).forEach(Disbursement::leaveRun);
    }

    /**
     * Releases a run. Its payouts go out one after the other, each whole or not at all, while the
     * caller goes on; what cannot be paid says why and holds nothing else up.
     *
     * @throws BusinessException {@code runNotOpen}, {@code confirmOwn}; {@code runHoldsHidden} when
     *     the caller does not see all of it: nobody stands by what they cannot look at
     * @throws StaleRecordException when it was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.MONEY_POST)
    public void release(long id, int version, @NotNull PayoutMeans means) {
        if (disbursements.ofRun(find(id).getId()).size() < disbursements.allOfRun(id).size()) {
            throw new BusinessException("runHoldsHidden");
        }
        int organization = caller.get().organizationId();
        if (!steps.release(organization, id, version, means, authors.current())) {
            refusals.note("DisbursementRun", id);
            throw new NotFoundException();
        }
        payer.pay(organization, id);
    }

    private RunRow row(DisbursementRun run) {
        return new RunRow(
                run.getId(),
                run.getVersion(),
                run.getState(),
                run.getPayouts(),
                disbursements.count(run.getId(), true),
                disbursements.count(run.getId(), false),
                run.isMadeBy(caller.get().accountId()),
                run.getMadeAt(),
                run.getMadeByName(),
                run.getReleasedAt(),
                run.getReleasedByName());
    }

    private DisbursementRun find(long id) {
        return disbursements
                .findRun(id)
                .orElseThrow(
                        () -> {
                            refusals.note("DisbursementRun", id);
                            return new NotFoundException();
                        });
    }
}
