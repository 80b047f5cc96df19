package org.makewhole.account.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.factor.FactorsChanged.Kind;
import org.makewhole.account.session.SessionService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** What an administrator decides on second factors in their organisation. */
@Stateless
@TenantBound
public class FactorRuleService {
    @Inject private Factors factors;
    @Inject private FactorPolicy policy;
    @Inject private MemberService members;
    @Inject private SessionService sessions;
    @Inject private CurrentCaller caller;
    @Inject private Event<FactorsChanged> changed;

    /** Whether the organisation requires a second factor. */
    @RolesAllowed(Permission.USER_ADMIN)
    public FactorRule get() {
        boolean byPlatform = policy.requiresOfEverybody();
        return factors.findRule()
                .map(rule -> FactorRule.of(rule, byPlatform))
                .orElseGet(() -> FactorRule.none(byPlatform));
    }

    /** The accounts of members that have an app or a passkey. */
    @RolesAllowed(Permission.USER_ADMIN)
    public Set<Long> accountsWithFactor() {
        return factors.accountsWithAny();
    }

    /**
     * Requires a second factor of all members.
     *
     * @param graceDays for so long, from now, members may still come in without; a quarter of a
     *     year after the rule began nobody does any more
     * @param trustsProvider whether a sign-in by the organisation's own provider counts as one with
     *     a second factor
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void require(
            @Min(0) @Max(SecondFactorRule.LONGEST_GRACE_DAYS) int graceDays,
            boolean trustsProvider) {
        Instant now = Instant.now();
        SecondFactorRule rule = factors.findRule().orElseGet(() -> added(now));
        rule.demand(graceDays, trustsProvider, now);
        tell(
                Kind.RULE_CHANGED,
                Optional.empty(),
                "required, grace of " + graceDays + " days, provider trusted " + trustsProvider);
    }

    private SecondFactorRule added(Instant now) {
        SecondFactorRule rule = new SecondFactorRule(now);
        factors.add(rule);
        return rule;
    }

    /**
     * Requires none any more; who has one is asked for it all the same.
     *
     * @throws BusinessException {@code secondFactorByPlatform}: the operator requires one
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void release() {
        if (policy.requiresOfEverybody()) {
            throw new BusinessException("secondFactorByPlatform");
        }
        factors.findRule()
                .ifPresent(
                        rule -> {
                            factors.remove(rule);
                            tell(Kind.RULE_CHANGED, Optional.empty(), "not required");
                        });
    }

    /**
     * Takes all second factors from a member who lost theirs, and ends their sessions here.
     *
     * @throws NotFoundException also for a member of another organisation
     * @throws BusinessException {@code ownMembership}: somebody else has to do that
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void reset(long membershipId) {
        MemberRow member = members.get(membershipId);
        if (member.accountId() == caller.get().accountId()) {
            throw new BusinessException("ownMembership");
        }
        int removed = factors.removeAll(member.accountId());
        int ended = sessions.endAll(member.accountId());
        tell(
                Kind.RESET,
                Optional.of(member.accountId()),
                removed + " removed, " + ended + " sessions ended");
    }

    private void tell(Kind kind, Optional<Long> accountId, String details) {
        changed.fire(new FactorsChanged(kind, accountId, caller.get(), details));
    }
}
