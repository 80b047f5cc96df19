package org.makewhole.casefile.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.account.Colleague;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.account.role.RoleRights;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.WhoSees.By;
import org.makewhole.casefile.access.WhoSees.Reason;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Answers who can see a case and why, to those who see it themselves. */
@Stateless
@TenantBound
public class CaseSightService {
    @Inject private Accesses accesses;
    @Inject private CaseFileService cases;
    @Inject private ProfileService profiles;
    @Inject private RoleRights roleRights;
    @Inject private CurrentCaller caller;

    /** Every member of the organisation whose place is open, with the reasons, if any. */
    @RolesAllowed(Permission.CASE_READ)
    public List<WhoSees> of(long caseId) {
        CaseFile caseFile = cases.get(caseId);
        List<CaseAccess> named = accesses.ofCase(caseId);
        Map<Role, Set<String>> rights = roleRights.of(caller.get().organizationId());
        Instant now = Instant.now();
        List<CaseAccess> counting =
                named.stream().filter(one -> accesses.counts(one, caseFile, now)).toList();
        return profiles.members().stream()
                .map(one -> explain(one, rights.get(one.role()), caseFile, counting))
                .toList();
    }

    private static WhoSees explain(
            Colleague person, Set<String> rights, CaseFile caseFile, List<CaseAccess> counting) {
        List<CaseAccess> own =
                counting.stream()
                        .filter(one -> one.getAccountId().equals(person.accountId()))
                        .toList();
        return new WhoSees(
                person.accountId(),
                person.displayName(),
                person.role(),
                reasons(Sight.of(rights::contains), caseFile.getVisibility(), own));
    }

    static List<Reason> reasons(Sight sight, Visibility visibility, List<CaseAccess> counting) {
        List<Reason> reasons = new ArrayList<>();
        if (sight.openTo().contains(visibility)) {
            By by = visibility == Visibility.TEAM ? By.SUPERVISION : By.ORGANIZATION;
            reasons.add(new Reason(by, null, null));
        }
        counting.stream()
                .filter(access -> sight.kinds().contains(access.getKind()))
                .map(
                        access ->
                                new Reason(
                                        By.valueOf(access.getKind().name()),
                                        access.getRole(),
                                        access.getKind() == AccessKind.TEAM
                                                ? null
                                                : access.getUntil()))
                .forEach(reasons::add);
        return reasons;
    }
}
