package org.makewhole.account.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Caller;

/**
 * The passkeys of people, within the organisation that is bound: every question to their table, and
 * the two ceremonies. Services decide who may call what.
 */
@ApplicationScoped
public class Passkeys {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private PasskeyCeremony ceremony;

    /** A person's passkeys, the oldest first. */
    public List<PasskeyRow> rows(long accountId) {
        return entityManager
                .createNamedQuery("Passkey.rows", PasskeyRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Who has at least one. */
    public List<Long> accounts() {
        return entityManager.createNamedQuery("Passkey.accounts", Long.class).getResultList();
    }

    /**
     * The question to make a passkey.
     *
     * @throws BusinessException {@code passkeysMany}
     */
    public PasskeyRequest askToMake(Caller who, PasskeyOwner owner, RelyingParty party) {
        List<Passkey> known = of(who.accountId());
        if (known.size() >= Passkey.MOST) {
            throw new BusinessException("passkeysMany", Passkey.MOST);
        }
        byte[] handle =
                known.stream()
                        .findFirst()
                        .map(Passkey::getUserHandle)
                        .orElseGet(() -> Passkey.newUserHandle(who.organizationId()));
        return ceremony.askToMake(party, handle, owner, known);
    }

    /**
     * Stores the passkey that a device made in answer.
     *
     * @throws BusinessException {@code passkeyRefused}, {@code passkeyKnown}
     */
    public void add(long accountId, MadePasskey made) {
        RegisteredKey key = ceremony.made(made.party(), made.asked(), made.answer());
        if (lock(key.credentialId()).isPresent()) {
            throw new BusinessException("passkeyKnown");
        }
        entityManager.persist(
                new Passkey(accountId, made.asked().userHandle(), key, made.name(), Instant.now()));
    }

    /** The question to use one of a person's passkeys. */
    public PasskeyRequest askToUse(long accountId, RelyingParty party) {
        return ceremony.askToUse(party, of(accountId));
    }

    /** The question to use whatever passkey the device knows for this server. */
    public PasskeyRequest askToUseAny(RelyingParty party) {
        return ceremony.askToUse(party, List.of());
    }

    /**
     * The organisation in which an answer says to be known; nothing of it is believed yet.
     *
     * @return empty for what is no answer and for one that names nobody
     */
    public OptionalInt claimedOrganization(String answer) {
        return ceremony.read(answer).stream()
                .map(AuthenticationData::getUserHandle)
                .map(Passkey::organizationOf)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /**
     * Whose passkey gave this answer.
     *
     * @return empty for a wrong answer, and for a passkey that is not known here or was removed
     */
    public OptionalLong accept(RelyingParty party, PasskeyRequest asked, String answer) {
        return ceremony.read(answer)
                .flatMap(read -> accepted(party, asked, read))
                .map(key -> OptionalLong.of(key.getAccountId()))
                .orElse(OptionalLong.empty());
    }

    private Optional<Passkey> accepted(
            RelyingParty party, PasskeyRequest asked, AuthenticationData answer) {
        return lock(answer.getCredentialId())
                .filter(key -> key.isNamedBy(answer.getUserHandle()))
                .filter(key -> ceremony.accept(party, asked, answer, key, Instant.now()));
    }

    /**
     * Calls a passkey something else.
     *
     * @throws NotFoundException for anybody else's
     * @throws StaleRecordException when it was changed meanwhile
     */
    public void rename(long accountId, long id, int version, String name) {
        own(accountId, id, version).rename(name);
    }

    /**
     * Removes a passkey.
     *
     * @throws NotFoundException for anybody else's
     * @throws StaleRecordException when it was changed meanwhile
     */
    public void remove(long accountId, long id, int version) {
        entityManager.remove(own(accountId, id, version));
        entityManager.flush();
    }

    /** Removes all of a person's, and says how many they were. */
    public int removeAll(long accountId) {
        return entityManager
                .createNamedQuery("Passkey.remove")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private List<Passkey> of(long accountId) {
        return entityManager
                .createNamedQuery("Passkey.of", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private Passkey own(long accountId, long id, int version) {
        Passkey key =
                Optional.ofNullable(entityManager.find(Passkey.class, id))
                        .filter(known -> known.getAccountId() == accountId)
                        .orElseThrow(NotFoundException::new);
        if (key.getVersion() != version) {
            throw new StaleRecordException();
        }
        return key;
    }

    /** Locked, so that its counter goes up one answer at a time. */
    private Optional<Passkey> lock(byte[] credentialId) {
        return entityManager
                .createNamedQuery("Passkey.byCredential", Passkey.class)
                .setParameter("credential", credentialId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
