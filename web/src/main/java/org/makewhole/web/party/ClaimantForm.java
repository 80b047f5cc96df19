package org.makewhole.web.party;

import java.io.Serializable;
import org.makewhole.party.ContactChannel;
import org.makewhole.party.DocumentKind;
import org.makewhole.party.MigrationStatus;
import org.makewhole.party.WorkerProfile;

/** The fields of the claimant's page. */
public class ClaimantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String preferredLanguage;
    private String phone;
    private String email;
    private String address;
    private DocumentKind documentKind;
    private String documentNumber;
    private ContactChannel contactChannel;
    private String contactTimes;
    private String note;
    private MigrationStatus migrationStatus;

    void fill(WorkerProfile profile) {
        name = profile.name();
        preferredLanguage = profile.preferredLanguage();
        phone = profile.phone();
        email = profile.email();
        address = profile.address();
        documentKind = profile.documentKind();
        documentNumber = profile.documentNumber();
        contactChannel = profile.contactChannel();
        contactTimes = profile.contactTimes();
        note = profile.note();
    }

    WorkerProfile profile() {
        return new WorkerProfile(
                name,
                preferredLanguage,
                phone,
                email,
                address,
                documentKind,
                documentNumber,
                contactChannel,
                contactTimes,
                note);
    }

    public MigrationStatus getMigrationStatus() {
        return migrationStatus;
    }

    public void setMigrationStatus(MigrationStatus migrationStatus) {
        this.migrationStatus = migrationStatus;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPreferredLanguage() {
        return preferredLanguage;
    }

    public void setPreferredLanguage(String preferredLanguage) {
        this.preferredLanguage = preferredLanguage;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public DocumentKind getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(DocumentKind documentKind) {
        this.documentKind = documentKind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public ContactChannel getContactChannel() {
        return contactChannel;
    }

    public void setContactChannel(ContactChannel contactChannel) {
        this.contactChannel = contactChannel;
    }

    public String getContactTimes() {
        return contactTimes;
    }

    public void setContactTimes(String contactTimes) {
        this.contactTimes = contactTimes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
