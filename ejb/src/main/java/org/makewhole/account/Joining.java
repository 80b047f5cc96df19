package org.makewhole.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.account.session.SessionToken;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;

/** Makes a place for a person in an organisation, which waits until they come in by a link. */
@ApplicationScoped
public class Joining {
    @Inject private Members members;
    @Inject private AccessLinks links;
    @Inject private PasswordHashing hashing;

    /**
     * Invites a person into an organisation.
     *
     * @return the invitation; to hand over where no mail is set up
     * @throws BusinessException as {@link #await}, and {@code mailFailed}
     */
    public IssuedLink invite(Organization organization, NewMember person) {
        return links.issue(await(organization, person));
    }

    /**
     * Invites somebody into an organisation that nobody has entered yet: the same person again, or
     * another in their place.
     *
     * @throws NotFoundException also when somebody has come in
     */
    public IssuedLink inviteAgain(String code, NewMember person) {
        List<Membership> awaited = members.awaited(code);
        if (awaited.isEmpty()) {
            throw new NotFoundException();
        }
        Optional<Membership> same =
                awaited.stream().filter(place -> isOf(place, person.email())).findFirst();
        awaited.forEach(this::close);
        same.ifPresent(Membership::reopen);
        return same.map(links::issue).orElseGet(() -> invite(organization(awaited.get(0)), person));
    }

    private boolean isOf(Membership place, String email) {
        return members.reference(Account.class, place.getAccountId())
                .getEmail()
                .equals(Account.canonical(email));
    }

    private void close(Membership place) {
        links.endAll(place);
        place.close();
    }

    private Organization organization(Membership place) {
        return members.reference(Organization.class, place.getOrganizationId());
    }

    /**
     * The same is done whether or not the address is known elsewhere.
     *
     * @throws BusinessException {@code memberExists} for an address that has a place there, active
     *     or closed
     * @throws StaleRecordException when somebody else added the address meanwhile
     */
    Membership await(Organization organization, NewMember person) {
        // Nobody knows this password; the hash takes as long to check as any other.
        String hash = hashing.hash(SessionToken.random());
        Optional<Account> known = members.findAccount(person.email());
        Optional<Membership> before =
                known.flatMap(one -> members.findOfAccount(organization.getId(), one.getId()));
        if (before.isPresent() && !before.get().isErased()) {
            throw new BusinessException("memberExists");
        }
        try {
            Membership place =
                    before.or(() -> known.map(one -> joined(organization, one, person, hash)))
                            .orElseGet(() -> joinedAnew(organization, person, hash));
            if (place.isErased()) {
                place.comeBack(person.displayName(), hash, person.role());
            }
            place.waitForPerson();
            members.add(place);
            members.flush();
            return place;
        } catch (PersistenceException addedByAnotherAtTheSameMoment) {
            throw new StaleRecordException();
        }
    }

    private static Membership joined(
            Organization organization, Account account, NewMember person, String hash) {
        Membership place = new Membership(organization, account, person.role());
        place.callThem(person.displayName());
        place.openWith(hash);
        return place;
    }

    private Membership joinedAnew(Organization organization, NewMember person, String hash) {
        Account account =
                new Account(person.email(), person.displayName(), hash, person.language());
        members.add(account);
        return new Membership(organization, account, person.role());
    }
}
