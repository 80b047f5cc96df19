package org.makewhole.account.passkey;

import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/**
 * A passkey: the public key of a pair whose private key stays in the person's device (W3C Web
 * Authentication, credential record). It belongs to the person's place in one organisation.
 */
@Entity
@Unaudited("what people do with it is told by entries of its own; the rest is use")
@Table(name = "passkey")
@NamedQuery(
        name = "Passkey.rows",
        query =
                "SELECT NEW org.makewhole.account.passkey.PasskeyRow(p.id, p.version, p.name,"
                        + " p.addedAt, p.lastUsedAt, p.backedUp)"
                        + " FROM Passkey p WHERE p.accountId = :account ORDER BY p.addedAt")
@NamedQuery(
        name = "Passkey.of",
        query = "SELECT p FROM Passkey p WHERE p.accountId = :account ORDER BY p.addedAt")
@NamedQuery(
        name = "Passkey.byCredential",
        query = "SELECT p FROM Passkey p WHERE p.credentialId = :credential")
@NamedQuery(name = "Passkey.accounts", query = "SELECT DISTINCT p.accountId FROM Passkey p")
@NamedQuery(name = "Passkey.remove", query = "DELETE FROM Passkey p WHERE p.accountId = :account")
public class Passkey extends TenantEntity {
    /** Enough for a household's devices; a list without end would slow each sign-in. */
    static final int MOST = 20;

    public static final int NAME_LENGTH = 60;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HANDLE_RANDOM_BYTES = 28;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "user_handle")
    private byte[] userHandle;

    @Column(name = "credential_id")
    private byte[] credentialId;

    @Column(name = "credential_data")
    private byte[] credentialData;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    private String transports;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {}

    Passkey(long accountId, byte[] userHandle, RegisteredKey key, String name, Instant now) {
        this.accountId = accountId;
        this.userHandle = userHandle.clone();
        this.credentialId = key.credentialId();
        this.credentialData = key.credentialData();
        this.signCount = key.signCount();
        this.backupEligible = key.backupEligible();
        this.backedUp = key.backedUp();
        this.transports = String.join(" ", key.transports());
        this.name = name.strip();
        this.addedAt = now;
    }

    /**
     * A name for a person that says nothing about them (64 bytes at most). It begins with the
     * organisation, so that an answer without an address is looked up behind the wall of one.
     */
    static byte[] newUserHandle(int organizationId) {
        byte[] random = new byte[HANDLE_RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return ByteBuffer.allocate(Integer.BYTES + HANDLE_RANDOM_BYTES)
                .putInt(organizationId)
                .put(random)
                .array();
    }

    /** The organisation that such a name speaks of; empty for what is no such name. */
    static OptionalInt organizationOf(byte[] userHandle) {
        return userHandle == null || userHandle.length != Integer.BYTES + HANDLE_RANDOM_BYTES
                ? OptionalInt.empty()
                : OptionalInt.of(ByteBuffer.wrap(userHandle).getInt());
    }

    /** As the library that verifies an answer wants to see it. */
    CredentialRecord record(AttestedCredentialData data) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                backupEligible,
                backedUp,
                signCount,
                data,
                null,
                null,
                null,
                findTransports());
    }

    Set<AuthenticatorTransport> findTransports() {
        return Stream.of(transports.split(" "))
                .filter(known -> !known.isEmpty())
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toUnmodifiableSet());
    }

    void use(long counter, boolean nowBackedUp, Instant now) {
        this.signCount = counter;
        this.backedUp = nowBackedUp;
        this.lastUsedAt = now;
    }

    void rename(String wanted) {
        this.name = wanted.strip();
    }

    long getAccountId() {
        return accountId;
    }

    /**
     * Whether an answer speaks of the person who made this passkey. A device may leave the name out
     * where it was told which passkey to use.
     */
    boolean isNamedBy(byte[] handle) {
        return handle == null || Arrays.equals(handle, userHandle);
    }

    byte[] getUserHandle() {
        return userHandle.clone();
    }

    byte[] getCredentialId() {
        return credentialId.clone();
    }

    byte[] getCredentialData() {
        return credentialData.clone();
    }
}
