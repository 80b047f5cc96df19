package org.makewhole.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.access.CaseReads;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Opens cases, finds them, and moves them through their life. */
@Stateless
@TenantBound
public class CaseFileService {
    public static final int PAGE_SIZE = 50;
    private static final int DUE_DAYS = 14;

    /** Cases that are read at once for a file. */
    private static final int PORTION_SIZE = 500;

    @Inject private CaseFiles caseFiles;
    @Inject private CaseNumbers numbers;
    @Inject private CaseReads reads;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;
    @Inject private Event<Object> events;

    /**
     * Opens a case at intake under the next number of its year.
     *
     * @throws BusinessException {@code openedInFuture}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public CaseFile open(@NotNull @Valid OpenCase opening) {
        if (opening.openedOn().isAfter(organizations.getOwn().today())) {
            throw new BusinessException("openedInFuture");
        }
        String number = numbers.take(opening.openedOn().getYear(), 1).at(0);
        CaseFile caseFile = new CaseFile(number, opening);
        caseFiles.open(caseFile);
        audit.record(AuditAction.CASE_OPENED, subject(caseFile), opening.kind().name());
        announce();
        return caseFile;
    }

    /**
     * A case that the caller may see. That a restricted one was read, and that one was refused,
     * stands in the audit trail afterwards.
     *
     * @throws NotFoundException for a case that the caller may not see, for another organisation's
     *     and for none alike
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public CaseFile get(long id) {
        CaseFile caseFile =
                reads.findShown(id)
                        .or(() -> caseFiles.find(id))
                        .orElseThrow(() -> reads.refused(id));
        reads.seen(caseFile);
        return caseFile;
    }

    /**
     * The same at the beginning of a request that does nothing but show this case. Each part of the
     * page asks a service of its own whether the caller sees the case; what was found here answers
     * all of them. It belongs to no transaction: what was changed in it would not be stored.
     *
     * @throws NotFoundException as {@link #get} does
     */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public CaseFile show(long id) {
        reads.endShowing();
        CaseFile caseFile = get(id);
        reads.show(caseFile);
        return caseFile;
    }

    /** Whether the caller sees this case; leaves no entry. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public boolean isVisible(long id) {
        return caseFiles.find(id).isPresent();
    }

    /** Claimant, employer and carrier of a case that the caller may see. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public CaseParties getParties(long id) {
        return caseFiles.parties(get(id));
    }

    /** Names of employers of cases that the caller may see, at most ten, for suggestions. */
    @RolesAllowed(Permission.CASE_READ)
    public List<String> employerNames(@NotNull String typed) {
        return caseFiles.employerNamesLike(typed);
    }

    /** The status changes of a case, the latest first. */
    @RolesAllowed({Permission.CASE_READ, Permission.CASE_READ_SHARED})
    public List<CaseStatusChange> history(long id) {
        return caseFiles.historyOf(get(id).getId());
    }

    /** The first page of the list, or the one after a place in it. */
    @RolesAllowed(Permission.CASE_READ)
    public CasePage page(@NotNull CaseFilter filter, @NotNull Optional<CaseCursor> after) {
        return page(filter, after, PAGE_SIZE);
    }

    /** The same in portions for a file, not for the eye. */
    @RolesAllowed(Permission.CASE_READ)
    public CasePage portion(@NotNull CaseFilter filter, @NotNull Optional<CaseCursor> after) {
        return page(filter, after, PORTION_SIZE);
    }

    /** Those of these cases that the caller may see, in no order, for a file of many. */
    @RolesAllowed(Permission.CASE_READ)
    public List<CaseFile> visible(@NotNull Collection<Long> ids) {
        return caseFiles.visible(ids);
    }

    private CasePage page(CaseFilter filter, Optional<CaseCursor> after, int size) {
        List<CaseRow> rows = caseFiles.after(filter, after.orElse(null), size);
        boolean more = rows.size() > size;
        List<CaseRow> page = more ? rows.subList(0, size) : rows;
        return new CasePage(
                List.copyOf(page),
                after.isPresent() && !page.isEmpty()
                        ? Optional.of(CaseCursor.of(page.get(0)))
                        : Optional.empty(),
                more ? Optional.of(CaseCursor.of(page.get(page.size() - 1))) : Optional.empty());
    }

    /** The page that ends before a place in the list. */
    @RolesAllowed(Permission.CASE_READ)
    public CasePage pageBefore(@NotNull CaseFilter filter, @NotNull CaseCursor before) {
        List<CaseRow> rows = caseFiles.before(filter, before, PAGE_SIZE);
        boolean more = rows.size() > PAGE_SIZE;
        List<CaseRow> page = more ? rows.subList(1, rows.size()) : rows;
        if (page.isEmpty()) {
            return page(filter, Optional.empty());
        }
        return new CasePage(
                List.copyOf(page),
                more ? Optional.of(CaseCursor.of(page.get(0))) : Optional.empty(),
                Optional.of(CaseCursor.of(page.get(page.size() - 1))));
    }

    /** The caller's own next steps that are overdue or fall due within two weeks. */
    @RolesAllowed(Permission.CASE_READ)
    public List<CaseRow> dueSoon(int size) {
        LocalDate until = organizations.getOwn().today().plusDays(DUE_DAYS);
        return caseFiles.due(caller.get().accountId(), until, size);
    }

    /** How many open cases the caller carries. */
    @RolesAllowed(Permission.CASE_READ)
    public long countOwnOpen() {
        return caseFiles.countOpen(caller.get().accountId());
    }

    /** The countries of the organisation's cases, for the list's filter. */
    @RolesAllowed(Permission.CASE_READ)
    public List<String> countries() {
        return caseFiles.countries();
    }

    /**
     * Moves a case along an allowed transition. Before one is closed {@link CaseClosing} is fired,
     * whose observers may refuse.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code transitionNotAllowed}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void move(
            long id,
            int version,
            @NotNull CaseStatus to,
            @NotBlank @Size(max = CaseStatusChange.REASON_LENGTH) String reason) {
        CaseFile caseFile = get(id, version);
        CaseStatus from = caseFile.getStatus();
        if (to == CaseStatus.CLOSED && from.canMoveTo(to)) {
            events.fire(new CaseClosing(caseFile));
        }
        caseFiles.add(
                caseFile.moveTo(to, organizations.getOwn().today(), reason, authors.current()));
        audit.record(AuditAction.STATUS_CHANGED, subject(caseFile), from + " → " + to);
        announce();
    }

    /**
     * Stores many cases that come from elsewhere, their parties being in the database already.
     * Writes no audit entry and announces nothing: whoever brings them in does so once for all.
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public void takeOver(@NotNull Collection<PastCase> cases) {
        caseFiles.addAll(cases);
    }

    /**
     * Notes the next step and who carries the case.
     *
     * @throws BusinessException {@code carrierNotInTeam} for a case that is not open to the whole
     *     organisation; {@code caseIsClosed}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void plan(long id, int version, @NotNull @Valid NextStep next) {
        CaseFile caseFile = get(id, version);
        if (next.assigneeId() != null
                && caseFile.getVisibility().isNarrow()
                && !caseFiles.isInTeam(id, next.assigneeId())) {
            throw new BusinessException("carrierNotInTeam");
        }
        caseFile.plan(next.stepOrNull(), next.due());
        caseFile.assignTo(next.assigneeId());
        audit.record(AuditAction.CASE_CHANGED, subject(caseFile), "next step " + next.due());
    }

    /** Which of these references of a source are cases that the caller sees. */
    @RolesAllowed(Permission.CASE_IMPORT)
    public Set<String> known(@NotBlank String source, @NotNull Collection<String> references) {
        return caseFiles.known(source, references);
    }

    private CaseFile get(long id, int version) {
        reads.endShowing();
        CaseFile caseFile = get(id);
        if (caseFile.getVersion() != version) {
            throw new StaleRecordException();
        }
        return caseFile;
    }

    private void announce() {
        events.fire(new CaseFactsChanged(caller.get().organizationId()));
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
