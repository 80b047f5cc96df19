package org.makewhole.casefile.access;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseParties;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The team of a case, its guests, and to whom it is open.
 *
 * <p>Whoever sees a case only for an emergency changes nothing of this, so that an emergency does
 * not last; save where nobody of the team is left in the organisation.
 *
 * <p>Declares the right that no method asks for: the container answers {@code isCallerInRole} only
 * for roles that the module names.
 */
@Stateless
@TenantBound
@DeclareRoles(Permission.CASE_READ_TEAMS)
public class CaseTeamService {
    private static final int LONGEST_SHARE_DAYS = 366;
    private static final String GONE = "\u2013";

    @Inject private Accesses accesses;
    @Inject private CaseFileService cases;
    @Inject private ProfileService profiles;
    @Inject private OrganizationService organizations;
    @Inject private NoticeBoard notices;
    @Inject private AuditTrail audit;
    @Inject private Authors authors;
    @Inject private CurrentCaller caller;

    /** Who is named in a case, and how. */
    @RolesAllowed(Permission.CASE_READ)
    public CaseTeam get(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        Map<Long, Colleague> people =
                profiles.members().stream()
                        .collect(Collectors.toMap(Colleague::accountId, Function.identity()));
        Instant now = Instant.now();
        return new CaseTeam(
                caseFile.getId(),
                caseFile.getNumber(),
                caseFile.getVersion(),
                caseFile.getVisibility(),
                caller.holds(Permission.CASE_WRITE) && isManageable(caseFile),
                accesses.ofCase(caseId).stream().map(one -> shown(one, people, now)).toList());
    }

    private static TeamMember shown(CaseAccess one, Map<Long, Colleague> people, Instant now) {
        Colleague person = people.get(one.getAccountId());
        return new TeamMember(
                one.getAccountId(),
                person == null ? GONE : person.displayName(),
                one.getKind(),
                one.getRole(),
                one.getReason(),
                one.getGrantedByName(),
                one.getGrantedAt(),
                one.getUntil(),
                one.counts(now));
    }

    /**
     * Opens or closes a case to others. Who closes it is named in its team, and so is whoever
     * carries it.
     *
     * @param version of the case that the person saw
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code teamOnly}
     */
    @StepUp
    @RolesAllowed(Permission.CASE_WRITE)
    public void show(long caseId, int version, @NotNull Visibility visibility) {
        CaseFile caseFile = toManage(caseId, version);
        Visibility before = caseFile.getVisibility();
        if (before == visibility) {
            return;
        }
        if (visibility.isNarrow()) {
            ensureNamed(caseFile, caller.get().accountId(), CaseRole.LEAD);
            if (caseFile.getAssigneeId() != null) {
                ensureNamed(caseFile, caseFile.getAssigneeId(), CaseRole.CASEWORKER);
            }
        }
        caseFile.showTo(visibility);
        audit.record(
                AuditAction.CASE_VISIBILITY_CHANGED,
                subject(caseFile),
                before + " → " + visibility);
    }

    private void ensureNamed(CaseFile caseFile, long accountId, CaseRole role) {
        if (find(caseFile, accountId, AccessKind.TEAM).isEmpty()) {
            accesses.add(CaseAccess.team(caseFile, accountId, role, authors.current()));
        }
    }

    /**
     * Names a colleague in the team, or gives them another role in it.
     *
     * @throws NotFoundException for somebody who reads no cases here
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code teamOnly}
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void name(long caseId, int version, long accountId, @NotNull CaseRole role) {
        CaseFile caseFile = toManage(caseId, version);
        require(profiles.colleagues(), accountId);
        Optional<CaseAccess> known = find(caseFile, accountId, AccessKind.TEAM);
        known.ifPresent(access -> access.assume(role));
        if (known.isEmpty()) {
            accesses.add(CaseAccess.team(caseFile, accountId, role, authors.current()));
            notices.tell(NoticeKind.NAMED, caseFile, List.of(accountId));
        }
        changed(caseFile, AuditAction.CASE_TEAM_CHANGED, "+" + accountId + " " + role);
    }

    /**
     * Takes somebody out of the team.
     *
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code teamOnly}; {@code carriesCase} for whoever carries a case
     *     that is not open to the organisation, {@code lastOfTeam} for its last member
     */
    @RolesAllowed(Permission.CASE_WRITE)
    public void remove(long caseId, int version, long accountId) {
        CaseFile caseFile = toManage(caseId, version);
        CaseAccess access =
                find(caseFile, accountId, AccessKind.TEAM).orElseThrow(NotFoundException::new);
        if (caseFile.getVisibility().isNarrow()) {
            if (Objects.equals(caseFile.getAssigneeId(), accountId)) {
                throw new BusinessException("carriesCase");
            }
            if (accesses.activeTeam(caseId).stream().allMatch(one -> one == accountId)) {
                throw new BusinessException("lastOfTeam");
            }
        }
        accesses.remove(access);
        changed(caseFile, AuditAction.CASE_TEAM_CHANGED, "-" + accountId);
    }

    /**
     * Lets a guest see the case up to and including a day, or gives them another last day; never
     * longer than the worker agreed to.
     *
     * @throws NotFoundException for somebody who is no guest here
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code teamOnly}, {@code shareDate}, {@code consentMissing}
     */
    @StepUp
    @RolesAllowed(Permission.CASE_SHARE)
    public void share(long caseId, int version, long accountId, @NotNull LocalDate lastDay) {
        CaseFile caseFile = toManage(caseId, version);
        require(profiles.guests(), accountId);
        Organization own = organizations.getOwn();
        LocalDate today = own.today();
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_SHARE_DAYS))) {
            throw new BusinessException("shareDate");
        }
        Instant until =
                accesses.guestUntil(
                        caseFile,
                        accountId,
                        lastDay.plusDays(1).atStartOfDay(own.getTimeZone()).toInstant());
        Author author = authors.current();
        find(caseFile, accountId, AccessKind.GUEST)
                .ifPresentOrElse(
                        known -> known.lastUntil(until),
                        () -> accesses.add(CaseAccess.guest(caseFile, accountId, until, author)));
        changed(caseFile, AuditAction.CASE_SHARED, accountId + " until " + lastDay);
    }

    /**
     * Ends a share at once.
     *
     * @throws StaleRecordException when the case was changed meanwhile
     * @throws BusinessException {@code teamOnly}
     */
    @RolesAllowed(Permission.CASE_SHARE)
    public void endShare(long caseId, int version, long accountId) {
        CaseFile caseFile = toManage(caseId, version);
        accesses.remove(
                find(caseFile, accountId, AccessKind.GUEST).orElseThrow(NotFoundException::new));
        changed(caseFile, AuditAction.CASE_SHARE_ENDED, Long.toString(accountId));
    }

    /** The cases that are shared with the caller, a guest, at this moment. */
    @RolesAllowed(Permission.CASE_READ_SHARED)
    public List<SharedCase> sharedWithOneself() {
        return accesses.sharedWithCaller().stream()
                .map(row -> shared((CaseFile) row[0], (Instant) row[1]))
                .toList();
    }

    private SharedCase shared(CaseFile caseFile, Instant until) {
        CaseParties parties = cases.getParties(caseFile.getId());
        return new SharedCase(
                caseFile.getId(),
                caseFile.getNumber(),
                caseFile.getStatus(),
                parties.worker() == null ? null : parties.worker().getName(),
                parties.employer().getName(),
                until);
    }

    private CaseFile toManage(long caseId, int version) {
        CaseFile caseFile = cases.get(caseId);
        if (caseFile.getVersion() != version) {
            throw new StaleRecordException();
        }
        if (!isManageable(caseFile)) {
            throw new BusinessException("teamOnly");
        }
        return caseFile;
    }

    private boolean isManageable(CaseFile caseFile) {
        return switch (caseFile.getVisibility()) {
            case ORGANIZATION -> true;
            case TEAM -> caller.holds(Permission.CASE_READ_TEAMS) || leadsHere(caseFile);
            case RESTRICTED -> leadsHere(caseFile);
        };
    }

    private boolean leadsHere(CaseFile caseFile) {
        List<Long> team = accesses.activeTeam(caseFile.getId());
        return team.isEmpty() || team.contains(caller.get().accountId());
    }

    private void changed(CaseFile caseFile, AuditAction action, String details) {
        accesses.lock(caseFile);
        audit.record(action, subject(caseFile), details);
    }

    private Optional<CaseAccess> find(CaseFile caseFile, long accountId, AccessKind kind) {
        return accesses.ofCase(caseFile.getId()).stream()
                .filter(one -> one.getAccountId() == accountId && one.getKind() == kind)
                .findFirst();
    }

    private static void require(List<Colleague> people, long accountId) {
        if (people.stream().noneMatch(one -> one.accountId() == accountId)) {
            throw new NotFoundException();
        }
    }

    private static AuditSubject subject(CaseFile caseFile) {
        return new AuditSubject("CaseFile", caseFile.getId(), caseFile.getNumber());
    }
}
