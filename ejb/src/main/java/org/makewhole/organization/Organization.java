package org.makewhole.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.makewhole.shared.trail.AuditedInClear;

/** A tenant: its name, where it works, and the zone in which its business dates are meant. */
@Entity
@Table(name = "organization")
@NamedQuery(
        name = "Organization.byCode",
        query = "SELECT o FROM Organization o WHERE o.code = :code")
@NamedQuery(name = "Organization.count", query = "SELECT COUNT(o) FROM Organization o")
public class Organization {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version private int version;

    @AuditedInClear private String name;

    @AuditedInClear private String code;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @AuditedInClear private String country;

    @AuditedInClear private String currency;

    @Column(name = "time_zone")
    @AuditedInClear
    private String timeZone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "runs_platform")
    private boolean runningPlatform;

    protected Organization() {}

    /** A new organisation, as its founders describe it. */
    public Organization(NewOrganization description, Instant createdAt) {
        this.name = description.name().strip();
        this.code = description.code().strip();
        this.kind = description.kind();
        this.country = description.country();
        this.currency = description.currency();
        this.timeZone = ZoneId.of(description.timeZone()).getId();
        this.createdAt = createdAt;
    }

    /** Makes it the one whose people may operate the platform; said once, of the first one. */
    public void runPlatform() {
        this.runningPlatform = true;
    }

    void change(ChangeOrganization wanted, ZoneId zone) {
        this.name = wanted.name().strip();
        this.kind = wanted.kind();
        this.country = wanted.country();
        this.currency = wanted.currency();
        this.timeZone = zone.getId();
    }

    public int getVersion() {
        return version;
    }

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Two to eight capital letters that begin every case number. */
    public String getCode() {
        return code;
    }

    public OrganizationKind getKind() {
        return kind;
    }

    /** ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public ZoneId getTimeZone() {
        return ZoneId.of(timeZone);
    }

    /** Today's business date where the organisation works. */
    public LocalDate today() {
        return LocalDate.now(getTimeZone());
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether its administrators may name operators of the platform. */
    public boolean isRunningPlatform() {
        return runningPlatform;
    }
}
