package org.makewhole.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.shared.sealed.BlindIndex;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.sealed.Spelling;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A body or person that owes work its pay: the respondent of a case. */
@Entity
@Table(name = "employer")
@NamedQuery(
        name = "Employer.named",
        query = "SELECT e FROM Employer e WHERE e.nameIndex IN :names ORDER BY e.id")
@NamedQuery(
        name = "Employer.suggested",
        query =
                "SELECT e FROM Employer e WHERE"
                        + " SQL('MATCH (?) AGAINST (? IN BOOLEAN MODE)', e.nameTokens, :words) > 0")
public class Employer extends TenantEntity {
    public static final int NAME_LENGTH = 160;
    public static final int CITY_LENGTH = 80;

    @Convert(Sealed.CONVERTER)
    private Sealed name;

    @Convert(Sealed.CONVERTER)
    @Column(name = "trade_name")
    private Sealed tradeName;

    @Convert(Sealed.CONVERTER)
    private Sealed city;

    @AuditedInClear private String country;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Convert(BlindIndex.CONVERTER)
    @Column(name = "name_index")
    private BlindIndex nameIndex;

    @Convert(BlindWords.CONVERTER)
    @Column(name = "name_tokens")
    private BlindWords nameTokens;

    /** Set by an erasure, which does not come by way of this entity. */
    @Column(name = "erased_on")
    private LocalDate erasedOn;

    protected Employer() {}

    /**
     * @param country ISO 3166-1 alpha-2
     */
    public Employer(String name, String tradeName, String city, String country, Sector sector) {
        this.name = seal(name.strip());
        this.tradeName = seal(blankToNull(tradeName));
        this.city = seal(blankToNull(city));
        this.country = country;
        this.sector = sector;
        this.nameIndex = indexOf(name);
        this.nameTokens = BlindWords.of(name, tradeName);
    }

    /** Under which an employer of that name is found; spellings that look alike are alike. */
    static BlindIndex indexOf(String name) {
        return BlindIndex.of(Spelling.of(name));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** True when it says no more and nothing else than this description. */
    boolean isAsWritten(EmployerDetails details) {
        return getName().equals(details.name().strip())
                && Objects.equals(getCity(), blankToNull(details.city()))
                && country.equals(details.country())
                && Objects.equals(getTradeName(), blankToNull(details.tradeName()))
                && sector == details.sector();
    }

    public String getName() {
        return open(name);
    }

    public String getTradeName() {
        return open(tradeName);
    }

    public String getCity() {
        return open(city);
    }

    public String getCountry() {
        return country;
    }

    /** The day on which everything that said who this is was taken out; null while it is known. */
    public LocalDate getErasedOn() {
        return erasedOn;
    }

    public Sector getSector() {
        return sector;
    }
}
