package org.makewhole.claimimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.claimimport.upload.UploadedFile;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Moves runs along, each change committed at once, so that everybody sees where a run stands. */
@Stateless
@TenantBound
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportLedger {

    @Inject private ImportRuns runs;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;

    /**
     * Notes a file that has come.
     *
     * @return the id of its run
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long open(@NotNull UploadedFile file, @NotNull @Valid ImportPlan proposal) {
        ImportRun run = new ImportRun(file, proposal, authors.current());
        runs.add(run);
        return run.getId();
    }

    /**
     * Notes a file that waits for the virus scanner.
     *
     * @return the id of its run
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public long hold(@NotNull UploadedFile file, @NotNull @Valid ImportPlan beginning) {
        ImportRun run = new ImportRun(file, beginning, authors.current());
        run.hold();
        runs.add(run);
        return run.getId();
    }

    /** Notes that a file was turned away because of what the virus scanner found. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void infected(@NotNull UploadedFile file) {
        audit.record(
                AuditAction.UPLOAD_INFECTED,
                new AuditSubject("ImportRun", null, file.sha256()),
                "");
    }

    /**
     * Begins a check.
     *
     * @throws BusinessException {@code importNotNow}, {@code importColumnsMissing}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void beginCheck(long id, @NotNull @Valid ImportPlan plan) {
        if (!plan.isComplete()) {
            throw new BusinessException("importColumnsMissing");
        }
        runs.get(id).beginCheck(plan);
    }

    /**
     * Begins an import; one at a time in an organisation, because two could hold the same cases.
     *
     * @throws BusinessException {@code importNotNow}, {@code importUnderWay}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void beginImport(long id) {
        if (runs.isImporting()) {
            throw new BusinessException("importUnderWay");
        }
        runs.get(id).beginImport();
    }

    @RolesAllowed(Permission.CASE_IMPORT)
    public void cancelled(long id) {
        runs.get(id).cancel();
    }

    @RolesAllowed(Permission.CASE_IMPORT)
    public void failed(long id, @NotNull ImportFailure why) {
        runs.get(id).fail(why);
    }

    /**
     * Removes a run that came to nothing.
     *
     * @throws BusinessException {@code importNotNow} for one under way or imported
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void remove(long id) {
        ImportRun run = runs.get(id);
        if (!run.getState().mayBeRemoved()) {
            throw new BusinessException("importNotNow");
        }
        runs.remove(run);
    }

    /** Notes that the refused rows leave the platform as a file. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void exported(long id, @NotNull String format) {
        ImportRun run = runs.get(id);
        audit.record(
                AuditAction.REFUSED_ROWS_EXPORTED,
                new AuditSubject("ImportRun", run.getId(), ""),
                format);
    }
}
