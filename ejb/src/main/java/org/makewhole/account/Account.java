package org.makewhole.account;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.sealed.OwnedColumn;
import org.makewhole.shared.sealed.OwnedText;
import org.makewhole.shared.trail.AuditedInClear;

/** A person who signs in. Belongs to no tenant: see {@link Membership}. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "SELECT a FROM Account a WHERE a.emailIndex = :email")
@NamedQuery(name = "Account.count", query = "SELECT COUNT(a) FROM Account a")
public class Account {

    @Id private Long id;

    @Version private int version;

    @OwnedColumn private byte[] email;

    @Column(name = "email_index")
    private String emailIndex;

    @OwnedColumn
    @Column(name = "display_name")
    private byte[] displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @AuditedInClear private String language;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    public Account(String email, String displayName, String passwordHash, String language) {
        this.id = TsidCreator.getTsid().toLong();
        this.email = OwnedText.seal(canonical(email), place("email"));
        this.emailIndex = indexOf(email);
        this.displayName = OwnedText.seal(displayName.strip(), place("display_name"));
        this.passwordHash = passwordHash;
        this.language = language;
        this.active = true;
        this.createdAt = Instant.now();
    }

    /** The form in which an address is stored and looked up. */
    static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** What an address is found by. */
    public static String indexOf(String email) {
        return OwnedText.index("account.email_index", canonical(email));
    }

    private Place place(String column) {
        return Place.of(KeyRings.PLATFORM, "account", column, id);
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return OwnedText.open(email, place("email"));
    }

    public String getDisplayName() {
        return OwnedText.open(displayName, place("display_name"));
    }

    String getPasswordHash() {
        return passwordHash;
    }

    /** BCP 47 tag of the language that the person reads. */
    public String getLanguage() {
        return language;
    }

    boolean isActive() {
        return active;
    }

    void useLanguage(String tag) {
        this.language = tag;
    }

    /** Replaces the hash: of the same password under other settings, or of another password. */
    void renewPasswordHash(String hash) {
        this.passwordHash = hash;
    }
}
