package org.makewhole.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A person whose wages or rights are at stake: the claimant of a case. */
@Entity
@Table(name = "worker")
public class Worker extends TenantEntity {
    public static final int NAME_LENGTH = 160;

    private String name;

    @Column(name = "preferred_language")
    @AuditedInClear
    private String preferredLanguage;

    private String phone;

    private String email;

    protected Worker() {}

    public Worker(String name) {
        this.name = name.strip();
    }

    /** How to reach the worker; blank means not known. */
    public void reachableBy(String phoneNumber, String emailAddress) {
        this.phone = blankToNull(phoneNumber);
        this.email = blankToNull(emailAddress);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return name;
    }

    public String getPreferredLanguage() {
        return preferredLanguage;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }
}
