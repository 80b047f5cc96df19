package org.makewhole.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.makewhole.account.brake.SignInBrake;
import org.makewhole.account.brake.SignInTry;
import org.makewhole.account.password.PasswordChanged;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.password.PasswordRule;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.mail.MailDelivery;

/**
 * What the holder of a link can do with it. Open to everybody by its nature: the 256 random bits of
 * the link are the right.
 *
 * <p>A link that an administrator made sets the password of that organisation's place alone, as
 * they may have seen the link. Only one that went to the person's own mailbox, at their own wish,
 * sets the account's.
 */
@Stateless
@PermitAll
public class OpenedLinkService {
    private static final Duration OWN_RESET = Duration.ofHours(1);

    @Inject private Members members;
    @Inject private AccessLinks links;
    @Inject private PasswordRule rule;
    @Inject private PasswordHashing hashing;
    @Inject private SignInService signIn;
    @Inject private SignInBrake brake;
    @Inject private MailDelivery delivery;
    @Inject private Event<PasswordChanged> changed;

    /** What a link is for; empty for one that was used, taken back, has expired or never was. */
    public Optional<OpenedLink> find(@NotNull String token) {
        return links.lockUsable(token)
                .filter(link -> link.getOrganizationId() == null || findPlace(link).isPresent())
                .map(this::opened);
    }

    private OpenedLink opened(AccessLink link) {
        Account account = account(link);
        if (link.getOrganizationId() == null) {
            return new OpenedLink(LinkPurpose.OWN_RESET, null, null, account.getLanguage());
        }
        return new OpenedLink(
                findPlace(link).orElseThrow().isAccepted()
                        ? LinkPurpose.ORGANIZATION_RESET
                        : LinkPurpose.INVITATION,
                link.getOrganizationId(),
                members.reference(Organization.class, link.getOrganizationId()).getName(),
                account.getLanguage());
    }

    /**
     * Uses the link to choose a password.
     *
     * @return the person, who may sign in now
     * @throws BusinessException {@code linkEnded}, and those of {@link PasswordRule#check}; the
     *     link stays usable after the latter
     */
    public ProvenPerson choose(@NotNull String token, @NotNull String password) {
        AccessLink link = usable(token);
        Account account = account(link);
        rule.check(password, members.knownOf(account));
        String hash = hashing.hash(password);
        link.end();
        changed.fire(new PasswordChanged(account.getId(), 0, onlyIn(link)));
        if (link.getOrganizationId() == null) {
            account.renewPasswordHash(hash);
            members.ofAccount(account.getId()).stream()
                    .filter(Membership::isAccepted)
                    .forEach(Membership::openWithAccount);
            return ProvenPerson.everywhere(account.getId(), Proof.PASSWORD);
        }
        Membership place = place(link);
        place.accept();
        if (place.findPasswordHash().isEmpty() && members.ofAccount(account.getId()).size() == 1) {
            account.renewPasswordHash(hash);
        } else {
            place.openWith(hash);
        }
        return ProvenPerson.in(link.getOrganizationId(), account.getId(), Proof.PASSWORD);
    }

    /**
     * Whoever adds a person and opens the link themselves must not sign that person out elsewhere.
     */
    private Integer onlyIn(AccessLink link) {
        boolean elsewhere =
                members.ofAccount(link.getAccountId()).stream()
                        .filter(Membership::isAccepted)
                        .anyMatch(
                                place ->
                                        !place.getOrganizationId()
                                                .equals(link.getOrganizationId()));
        return elsewhere ? link.getOrganizationId() : null;
    }

    /**
     * Uses an invitation with the password that the person has already; from then on it opens both.
     *
     * @throws BusinessException {@code linkEnded}, {@code passwordWrong}, {@code signInWait}
     */
    public ProvenPerson join(
            @NotNull String token, @NotNull String password, @NotNull Visitor visitor) {
        AccessLink link = usable(token);
        Membership place = place(link);
        Account account = account(link);
        ProvenPerson person =
                signIn.checkPassword(account.getEmail(), password, visitor)
                        .filter(proven -> proven.findOnlyIn().isEmpty())
                        .filter(proven -> place.findPasswordHash().isPresent())
                        .orElseThrow(() -> new BusinessException("passwordWrong"));
        link.end();
        place.accept();
        place.openWithAccount();
        return person;
    }

    /** Whether a person can have a link sent to their mailbox. */
    public boolean canMail() {
        return delivery.isPossible();
    }

    /**
     * Sends a link to an address, if an account has it. The answer and its time are the same if
     * none has.
     */
    public void askFor(@NotNull String email, @NotNull Visitor visitor) {
        String address = Account.canonical(email);
        SignInTry noted = brake.note("link for " + address, visitor, false, false);
        if (!delivery.isPossible() || brake.findWait(noted).isPresent()) {
            return;
        }
        members.findAccount(address)
                .filter(Account::isActive)
                .filter(
                        account ->
                                members.ofAccount(account.getId()).stream()
                                        .anyMatch(Membership::isAccepted))
                .ifPresent(
                        account -> {
                            links.endOwn(account.getId());
                            String token = links.add(account.getId(), null, OWN_RESET);
                            delivery.sendLater(
                                    AccessLinks.mail(
                                            account,
                                            delivery.baseUrl(),
                                            token,
                                            Instant.now().plus(OWN_RESET)));
                        });
    }

    private AccessLink usable(String token) {
        return links.lockUsable(token).orElseThrow(() -> new BusinessException("linkEnded"));
    }

    private Account account(AccessLink link) {
        return members.reference(Account.class, link.getAccountId());
    }

    private Optional<Membership> findPlace(AccessLink link) {
        return members.findOfAccount(link.getOrganizationId(), link.getAccountId())
                .filter(Membership::isActive);
    }

    private Membership place(AccessLink link) {
        if (link.getOrganizationId() == null) {
            throw new BusinessException("linkEnded");
        }
        return findPlace(link).orElseThrow(() -> new BusinessException("linkEnded"));
    }
}
