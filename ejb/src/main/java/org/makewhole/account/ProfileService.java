package org.makewhole.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.makewhole.account.brake.SignInBrake;
import org.makewhole.account.brake.SignInTry;
import org.makewhole.account.password.PasswordChanged;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.password.PasswordRule;
import org.makewhole.account.role.RoleRights;
import org.makewhole.account.signin.Visitor;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** The signed-in person's own data, and the names of their colleagues. */
@Stateless
public class ProfileService {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;
    @Inject private Members members;
    @Inject private PasswordHashing hashing;
    @Inject private PasswordRule rule;
    @Inject private SignInBrake brake;
    @Inject private Event<PasswordChanged> changed;
    @Inject private RoleRights rights;

    /** Who is signed in, where and as what. Needs no right but to be signed in. */
    @PermitAll
    public Profile getOwn() {
        Caller me = caller.get();
        Account account = entityManager.find(Account.class, me.accountId());
        Organization organization = entityManager.find(Organization.class, me.organizationId());
        Role role = findOwnRole().orElseThrow();
        return new Profile(
                account.getDisplayName(),
                account.getEmail(),
                account.getLanguage(),
                role,
                organization.getName(),
                organization.getTimeZone());
    }

    /** The role that the caller holds at this moment; empty once their place is closed. */
    @PermitAll
    public Optional<Role> findOwnRole() {
        return findOwnPlace().map(Membership::getRole);
    }

    /**
     * The rights that the caller's role gives at this moment; empty once their place is closed.
     * Needs no right but to be signed in.
     */
    @PermitAll
    public Optional<Set<String>> findOwnRights() {
        return findOwnRole().map(role -> rights.of(caller.get().organizationId(), role));
    }

    private Optional<Membership> findOwnPlace() {
        Caller me = caller.get();
        return members.findOfAccount(me.organizationId(), me.accountId())
                .filter(Membership::isActive);
    }

    /**
     * Changes the password with which the caller signs in to this organisation, and ends all their
     * other sessions. Needs no right but to be signed in.
     *
     * @throws BusinessException {@code passwordWrong}, {@code passwordUnchanged}, {@code
     *     signInWait}, and those of {@link PasswordRule#check}
     */
    @PermitAll
    public void changePassphrase(
            @NotNull @Size(max = PasswordRule.LONGEST) String current, @NotNull String wanted) {
        Membership place = findOwnPlace().orElseThrow(NotFoundException::new);
        Account account = entityManager.find(Account.class, caller.get().accountId());
        SignInTry noted = notedTry();
        if (!hashing.matches(
                current, place.findPasswordHash().orElseGet(account::getPasswordHash))) {
            throw new BusinessException("passwordWrong");
        }
        brake.forgive(noted);
        if (current.equals(wanted)) {
            throw new BusinessException("passwordUnchanged");
        }
        rule.check(wanted, members.knownOf(account));
        String hash = hashing.hash(wanted);
        if (place.findPasswordHash().isPresent()) {
            place.openWith(hash);
        } else {
            account.renewPasswordHash(hash);
        }
        changed.fire(new PasswordChanged(account.getId(), caller.get().sessionId(), null));
    }

    /** A stolen session must not become a place to guess the password. */
    private SignInTry notedTry() {
        String who = "account " + caller.get().accountId();
        SignInTry noted = brake.note(who, new Visitor(who, ""), true, false);
        brake.findWait(noted)
                .ifPresent(
                        wait -> {
                            throw new BusinessException(
                                    "signInWait", Math.max(1, wait.toMinutes()));
                        });
        return noted;
    }

    /**
     * Whether this is the password with which the caller signs in to this organisation. Needs no
     * right but to be signed in.
     */
    @PermitAll
    public boolean isOwnPassword(@NotNull @Size(max = 512) String password) {
        Account account = entityManager.find(Account.class, caller.get().accountId());
        return findOwnPlace()
                .map(place -> place.findPasswordHash().orElseGet(account::getPasswordHash))
                .filter(hash -> hashing.matches(password, hash))
                .isPresent();
    }

    /** Remembers the language in which the person reads the pages. */
    @PermitAll
    public void useLanguage(String tag) {
        entityManager.find(Account.class, caller.get().accountId()).useLanguage(tag);
    }

    /** Those of the caller's organisation who read cases as a matter of course, by name. */
    @RolesAllowed(Permission.CASE_READ)
    public List<Colleague> colleagues() {
        return members(held -> held.contains(Permission.CASE_READ));
    }

    /** Everybody whose place in the caller's organisation is open, by name. */
    @RolesAllowed(Permission.CASE_READ)
    public List<Colleague> members() {
        return members(held -> true);
    }

    /** The guests of the caller's organisation, with whom a case can be shared, by name. */
    @RolesAllowed(Permission.CASE_SHARE)
    public List<Colleague> guests() {
        return members(held -> held.contains(Permission.CASE_READ_SHARED));
    }

    private List<Colleague> members(Predicate<Set<String>> wanted) {
        int organizationId = caller.get().organizationId();
        Map<Role, Set<String>> bundles = rights.of(organizationId);
        return entityManager
                .createNamedQuery("Membership.active", Membership.class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .filter(one -> wanted.test(bundles.get(one.getRole())))
                .map(one -> new Colleague(one.getAccountId(), one.getDisplayName(), one.getRole()))
                .sorted(Comparator.comparing(Colleague::displayName, Colleague.BY_NAME))
                .toList();
    }
}
