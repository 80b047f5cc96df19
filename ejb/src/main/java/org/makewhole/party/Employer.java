package org.makewhole.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A body or person that owes work its pay: the respondent of a case. */
@Entity
@Table(name = "employer")
@NamedQuery(
        name = "Employer.named",
        query = "SELECT e FROM Employer e WHERE e.name IN :names ORDER BY e.id")
public class Employer extends TenantEntity {
    public static final int NAME_LENGTH = 160;
    public static final int CITY_LENGTH = 80;

    private String name;

    @Column(name = "trade_name")
    private String tradeName;

    private String city;

    @AuditedInClear private String country;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    protected Employer() {}

    /**
     * @param country ISO 3166-1 alpha-2
     */
    public Employer(String name, String tradeName, String city, String country, Sector sector) {
        this.name = name.strip();
        this.tradeName = blankToNull(tradeName);
        this.city = blankToNull(city);
        this.country = country;
        this.sector = sector;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getName() {
        return name;
    }

    public String getTradeName() {
        return tradeName;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }

    public Sector getSector() {
        return sector;
    }
}
