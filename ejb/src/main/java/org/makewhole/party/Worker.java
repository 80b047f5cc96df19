package org.makewhole.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.ContactSpelling;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * A person whose wages or rights are at stake: the claimant of a case. Nothing by which they could
 * be found or recognised stands in clear in the database.
 */
@Entity
@Table(name = "worker")
@NamedQuery(
        name = "Worker.reachedBy",
        query =
                "SELECT w.id FROM Worker w WHERE w.phoneIndex = :phone OR w.emailIndex = :email"
                        + " OR w.documentIndex = :document ORDER BY w.id")
@NamedQuery(
        name = "Worker.withMigrationStatus",
        query = "SELECT COUNT(w) FROM Worker w WHERE w.migrationStatus IS NOT NULL")
@NamedQuery(
        name = "Worker.dropMigrationStatus",
        query = "UPDATE Worker w SET w.migrationStatus = NULL WHERE w.migrationStatus IS NOT NULL")
public class Worker extends TenantEntity {
    public static final int NAME_LENGTH = 160;

    @Convert(Sealed.CONVERTER)
    private Sealed name;

    @Column(name = "preferred_language")
    @AuditedInClear
    private String preferredLanguage;

    @Convert(Sealed.CONVERTER)
    private Sealed phone;

    @Convert(Sealed.CONVERTER)
    private Sealed email;

    @Convert(Sealed.CONVERTER)
    private Sealed address;

    @Convert(Sealed.CONVERTER)
    @Column(name = "document_kind")
    private Sealed documentKind;

    @Convert(Sealed.CONVERTER)
    @Column(name = "document_number")
    private Sealed documentNumber;

    @Convert(Sealed.CONVERTER)
    @Column(name = "contact_channel")
    private Sealed contactChannel;

    @Convert(Sealed.CONVERTER)
    @Column(name = "contact_times")
    private Sealed contactTimes;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Convert(Sealed.CONVERTER)
    @Column(name = "migration_status")
    private Sealed migrationStatus;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "phone_index")
    private BlindIndex phoneIndex;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "email_index")
    private BlindIndex emailIndex;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "document_index")
    private BlindIndex documentIndex;

    /** Set by an erasure, which does not come by way of this entity. */
    @Column(name = "erased_on")
    private LocalDate erasedOn;

    protected Worker() {}

    public Worker(String name) {
        this.name = seal(name.strip());
    }

    /** True once everything that said who this is was taken out, for good. */
    public boolean isErased() {
        return erasedOn != null;
    }

    /** The day of that; null while the worker is known. */
    public LocalDate getErasedOn() {
        return erasedOn;
    }

    /** How to reach the worker; blank means not known. */
    public void reachableBy(String phoneNumber, String emailAddress) {
        if (!same(phoneNumber, getPhone())) {
            this.phone = seal(blankToNull(phoneNumber));
            this.phoneIndex = BlindIndex.of(ContactSpelling.phone(phoneNumber));
        }
        if (!same(emailAddress, getEmail())) {
            this.email = seal(blankToNull(emailAddress));
            this.emailIndex = BlindIndex.of(ContactSpelling.email(emailAddress));
        }
    }

    /**
     * Everything else that is known of the worker, as a person wrote it down.
     *
     * @throws BusinessException {@code personErased}: who was forgotten does not come back
     */
    public void describe(WorkerProfile profile) {
        if (isErased()) {
            throw new BusinessException("personErased");
        }
        if (!same(profile.name(), getName())) {
            this.name = seal(profile.name().strip());
        }
        this.preferredLanguage = blankToNull(profile.preferredLanguage());
        reachableBy(profile.phone(), profile.email());
        this.address = changed(address, profile.address());
        this.documentKind = changed(documentKind, nameOf(profile.documentKind()));
        if (!same(profile.documentNumber(), open(documentNumber))) {
            this.documentNumber = seal(blankToNull(profile.documentNumber()));
            this.documentIndex = BlindIndex.of(ContactSpelling.document(profile.documentNumber()));
        }
        this.contactChannel = changed(contactChannel, nameOf(profile.contactChannel()));
        this.contactTimes = changed(contactTimes, profile.contactTimes());
        this.note = changed(note, profile.note());
    }

    /** Notes the migration status; null for not known, which it is unless the worker said so. */
    public void noteMigrationStatus(MigrationStatus status) {
        this.migrationStatus = changed(migrationStatus, nameOf(status));
    }

    /** Null when it is not known. */
    public MigrationStatus getMigrationStatus() {
        String status = open(migrationStatus);
        return status == null ? null : MigrationStatus.valueOf(status);
    }

    /** The stored value where the text is the same: what did not change is not written. */
    private Sealed changed(Sealed stored, String text) {
        return same(text, open(stored)) ? stored : seal(blankToNull(text));
    }

    private static boolean same(String text, String known) {
        String clean = blankToNull(text);
        return clean == null ? known == null : clean.equals(known);
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return open(name);
    }

    /** BCP 47 tag of the language the worker speaks best, or null. */
    public String getPreferredLanguage() {
        return preferredLanguage;
    }

    public String getPhone() {
        return open(phone);
    }

    public String getEmail() {
        return open(email);
    }

    /** All of it, as it is read and shown. */
    public WorkerProfile profile() {
        String kind = open(documentKind);
        String channel = open(contactChannel);
        return new WorkerProfile(
                getName(),
                preferredLanguage,
                getPhone(),
                getEmail(),
                open(address),
                kind == null ? null : DocumentKind.valueOf(kind),
                open(documentNumber),
                channel == null ? null : ContactChannel.valueOf(channel),
                open(contactTimes),
                open(note));
    }
}
