package org.makewhole.claimimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFactsChanged;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claimimport.progress.ImportCancelledException;
import org.makewhole.claimimport.progress.ImportProgress;
import org.makewhole.claimimport.row.ClaimOutcome;
import org.makewhole.claimimport.row.ClaimRows;
import org.makewhole.claimimport.row.ImportedClaim;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.tenancy.TenantBound;

/** Reads a file from its first row to its last, in one transaction, in portions. */
@Stateless
@TenantBound
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClaimImport {
    private static final int PORTION = 500;

    @Inject private Uploads uploads;
    @Inject private ImportRuns runs;
    @Inject private ClaimsWriter writer;
    @Inject private CaseFileService cases;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private CurrentCaller caller;
    @Inject private Event<CaseFactsChanged> factsChanged;

    /**
     * Reads the file of a run that was begun, storing its cases if an import was begun.
     *
     * @return the run as it stands afterwards
     * @throws ImportCancelledException when a person asked for an end
     * @throws UncheckedIOException when the file cannot be read any more
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public ImportRun read(long runId, @NotNull ImportProgress progress) {
        ImportRun run = runs.get(runId);
        boolean store = run.getState() == ImportState.IMPORTING;
        if (store) {
            audit.tellAsOne();
        }
        runs.removeRefused(runId);
        ImportTally tally = new ImportTally();
        try (TableReader table =
                TableReader.open(
                        uploads.content(caller.get().organizationId(), run.getUpload()),
                        run.getFileName(),
                        Limits.DEFAULT)) {
            ImportPlan plan = run.plan();
            ClaimRows outcomes =
                    new ClaimRows(
                            table,
                            table.header(),
                            plan.mapping(),
                            plan.money(),
                            organizations.getOwn().today());
            while (outcomes.hasNext()) {
                settle(runId, portion(outcomes), plan, store, tally);
                progress.reached(
                        (int) (100 * table.progress()), tally.getRowsRead(), tally.getCasesNew());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportRun finished = runs.get(runId);
        finished.finish(tally);
        if (store) {
            tell(finished);
        }
        return finished;
    }

    private static List<ClaimOutcome> portion(ClaimRows outcomes) {
        List<ClaimOutcome> portion = new ArrayList<>(PORTION);
        while (portion.size() < PORTION && outcomes.hasNext()) {
            portion.add(outcomes.next());
        }
        return portion;
    }

    private void settle(
            long runId,
            List<ClaimOutcome> portion,
            ImportPlan plan,
            boolean store,
            ImportTally tally) {
        List<ImportedClaim> claims = only(portion, ImportedClaim.class);
        List<ImportedClaim> fresh = fresh(claims, plan, tally);
        fresh.forEach(tally::addNew);
        if (store && !fresh.isEmpty()) {
            writer.write(fresh, plan);
        }
        List<RefusedRow> refused = only(portion, RefusedRow.class);
        refused.forEach(row -> tally.addRefused());
        runs.addRefused(runId, refused);
        runs.flushAndClear();
    }

    /** The claims that are not here yet; the others are counted. */
    private List<ImportedClaim> fresh(
            List<ImportedClaim> claims, ImportPlan plan, ImportTally tally) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Set<String> known =
                cases.known(plan.source(), claims.stream().map(ImportedClaim::caseNumber).toList());
        List<ImportedClaim> fresh = new ArrayList<>();
        for (ImportedClaim claim : claims) {
            if (known.contains(claim.caseNumber())) {
                tally.addKnown(claim);
            } else {
                fresh.add(claim);
            }
        }
        return fresh;
    }

    private static <T> List<T> only(List<ClaimOutcome> portion, Class<T> kind) {
        return portion.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void tell(ImportRun run) {
        ImportTally tally = run.getTally();
        audit.record(
                AuditAction.CLAIMS_IMPORTED,
                new AuditSubject("ImportRun", run.getId(), run.getId().toString()),
                "cases %d, known %d, rows refused %d, open to %s; %s: claimed %s, computed %s, awarded %s, agreed %s, paid %s; apart %s; file %s"
                        .formatted(
                                tally.getCasesNew(),
                                tally.getCasesKnown(),
                                tally.getRowsRefused(),
                                run.plan().visibility(),
                                run.getCurrency(),
                                tally.getClaimed(),
                                tally.getComputed(),
                                tally.getAwarded(),
                                tally.getAgreed(),
                                tally.getPaid(),
                                tally.apart(),
                                run.getFileSha256()));
        if (tally.getCasesNew() > 0) {
            factsChanged.fire(new CaseFactsChanged(caller.get().organizationId()));
        }
    }
}
