package org.makewhole.account.session;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.Identity;
import org.makewhole.account.password.PasswordChanged;
import org.makewhole.account.role.RoleRights;
import org.makewhole.account.signin.Proof;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.account.signin.Visitor;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;

/**
 * Sessions of signed-in people. Everybody has their own, hence open to all who are signed in; an
 * administrator sees and ends those that members have in the administrator's organisation.
 */
@Stateless
@PermitAll
public class SessionService {
    /** A request more often than that is not written down. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** That long an address from which somebody signed in counts as theirs. */
    private static final Duration FAMILIAR = Duration.ofDays(30);

    @Inject private Sessions sessions;
    @Inject private SessionLimits limits;
    @Inject private CurrentCaller caller;
    @Inject private RoleRights rights;
    @Inject private KeyRings keyRings;

    /**
     * Begins a session: the one way in, whatever proved the person. Whoever calls this has asked
     * {@code SignInService} that nothing more is demanded.
     */
    public BegunSession begin(ProvenPerson person, int organizationId, Visitor visitor) {
        String token = SessionToken.random();
        AccountSession session =
                new AccountSession(person, organizationId, SessionToken.hash(token), visitor);
        sessions.add(session);
        return new BegunSession(session.getId(), token, limits.idle());
    }

    /**
     * Who is behind a request, with the rights of this moment.
     *
     * @param id of the session that the server remembers
     * @param token what the browser showed
     * @return empty for another token, and for a session that was ended or outlived its limits, or
     *     whose person lost their place, or their organisation its keys
     */
    public Optional<Identity> findIdentity(long id, String token) {
        Instant now = Instant.now();
        return sessions.findPlace(id)
                .filter(place -> SessionToken.matches(token, place.session().getTokenHash()))
                .filter(place -> limits.areKept(place.session(), now))
                .filter(place -> !isUnreadable(place.session().getOrganizationId()))
                .map(place -> noted(place, now));
    }

    private boolean isUnreadable(int organizationId) {
        return keyRings.of(organizationId).isRemoved();
    }

    private Identity noted(Place place, Instant now) {
        AccountSession session = place.session();
        if (session.getLastSeenAt().isBefore(now.minus(NOTED_EVERY))) {
            sessions.seen(session.getId(), now);
        }
        return new Identity(
                new Caller(session.getOrganizationId(), session.getAccountId(), session.getId()),
                rights.of(session.getOrganizationId(), place.role()));
    }

    /** Whether a person was signed in from a network address within the last month. */
    public boolean hadFrom(long accountId, String address) {
        return sessions.hadFrom(accountId, address, Instant.now().minus(FAMILIAR));
    }

    /** How and when the caller proved who they are; empty outside a session, as in a timer. */
    public Optional<ProvenPerson> findOwnProof() {
        return findOwn().map(AccountSession::person);
    }

    /** Records that the caller has just shown once more who they are (step-up). */
    public void confirm(Proof proof) {
        findOwn().orElseThrow(NotFoundException::new).confirm(proof);
    }

    /** Ends the session that the caller is in. */
    public void endCurrent() {
        findOwn().ifPresent(AccountSession::end);
    }

    /** All open sessions of the caller, the latest seen first. */
    public List<SessionRow> listOwn() {
        return sessions.open(caller.get().accountId()).stream().map(this::row).toList();
    }

    /**
     * Ends one of the caller's own sessions.
     *
     * @throws NotFoundException for anybody else's
     */
    public void endOwn(long id) {
        sessions.find(id)
                .filter(session -> session.getAccountId() == caller.get().accountId())
                .orElseThrow(NotFoundException::new)
                .end();
    }

    /** Ends every session of the caller but the one they are in. */
    public int endOwnOthers() {
        return sessions.endOthers(caller.get().accountId(), caller.get().sessionId());
    }

    /** The open sessions that a member has in the administrator's organisation, no others. */
    @RolesAllowed(Permission.USER_ADMIN)
    public List<SessionRow> list(long accountId) {
        return here(accountId).stream().map(this::row).toList();
    }

    /** Ends all sessions that a member has in the administrator's organisation. */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public int endAll(long accountId) {
        List<AccountSession> open = here(accountId);
        open.forEach(AccountSession::end);
        return open.size();
    }

    /** Signs out who has another password, wherever it opened something. */
    public void on(@Observes PasswordChanged change) {
        if (change.isOfOneOrganization()) {
            sessions.open(change.accountId()).stream()
                    .filter(one -> one.getOrganizationId().equals(change.organizationId()))
                    .forEach(AccountSession::end);
        } else {
            sessions.endOthers(change.accountId(), change.keptSessionId());
        }
    }

    private List<AccountSession> here(long accountId) {
        int organization = caller.get().organizationId();
        return sessions.open(accountId).stream()
                .filter(session -> session.getOrganizationId() == organization)
                .toList();
    }

    private Optional<AccountSession> findOwn() {
        return caller.find()
                .filter(me -> me.sessionId() != 0)
                .flatMap(me -> sessions.find(me.sessionId()));
    }

    private SessionRow row(AccountSession session) {
        return new SessionRow(
                session.getId(),
                session.getDevice(),
                session.getAddress(),
                session.getCreatedAt(),
                session.getLastSeenAt(),
                session.getId() == caller.get().sessionId());
    }
}
