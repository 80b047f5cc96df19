package org.makewhole.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.party.Sector;

/** The terms of an agreement as they are being typed. */
public class TermsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String employerName;
    private String employerCity;
    private Sector sector;
    private String unionName;
    private String bargainingUnit;
    private String country;
    private String subdivision;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Strictness strictness = Strictness.MANDATORY;
    private EndOnRestDay endOnRestDay = EndOnRestDay.NEXT;
    private Integer sunsetMonths;
    private String justCauseArticle;
    private String arbitrationArticle;

    /** Takes over what an agreement says. */
    void read(AgreementTerms terms) {
        title = terms.title();
        employerName = terms.employerName();
        employerCity = terms.employerCity();
        sector = terms.sector();
        unionName = terms.unionName();
        bargainingUnit = terms.bargainingUnit();
        country = terms.country();
        subdivision =
                terms.jurisdiction().length() > country.length()
                        ? terms.jurisdiction().substring(country.length() + 1)
                        : null;
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        strictness = terms.strictness();
        endOnRestDay = terms.endOnRestDay();
        sunsetMonths = terms.sunsetMonths();
        justCauseArticle = terms.justCauseArticle();
        arbitrationArticle = terms.arbitrationArticle();
    }

    AgreementTerms toTerms() {
        return new AgreementTerms(
                title,
                employerName,
                employerCity,
                sector,
                unionName,
                bargainingUnit,
                subdivision == null || subdivision.isBlank()
                        ? country
                        : country + "-" + subdivision.strip().toUpperCase(Locale.ROOT),
                validFrom,
                validUntil,
                strictness,
                endOnRestDay,
                sunsetMonths,
                justCauseArticle,
                arbitrationArticle);
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public Strictness[] getStrictnesses() {
        return Strictness.values();
    }

    /** Those that an agreement knows; laws have others besides. */
    public EndOnRestDay[] getRestDayRules() {
        return new EndOnRestDay[] {EndOnRestDay.NEXT, EndOnRestDay.PREVIOUS, EndOnRestDay.STAYS};
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public String getEmployerCity() {
        return employerCity;
    }

    public void setEmployerCity(String employerCity) {
        this.employerCity = employerCity;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public String getUnionName() {
        return unionName;
    }

    public void setUnionName(String unionName) {
        this.unionName = unionName;
    }

    public String getBargainingUnit() {
        return bargainingUnit;
    }

    public void setBargainingUnit(String bargainingUnit) {
        this.bargainingUnit = bargainingUnit;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSubdivision() {
        return subdivision;
    }

    public void setSubdivision(String subdivision) {
        this.subdivision = subdivision;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Strictness getStrictness() {
        return strictness;
    }

    public void setStrictness(Strictness strictness) {
        this.strictness = strictness;
    }

    public EndOnRestDay getEndOnRestDay() {
        return endOnRestDay;
    }

    public void setEndOnRestDay(EndOnRestDay endOnRestDay) {
        this.endOnRestDay = endOnRestDay;
    }

    public Integer getSunsetMonths() {
        return sunsetMonths;
    }

    public void setSunsetMonths(Integer sunsetMonths) {
        this.sunsetMonths = sunsetMonths;
    }

    public String getJustCauseArticle() {
        return justCauseArticle;
    }

    public void setJustCauseArticle(String justCauseArticle) {
        this.justCauseArticle = justCauseArticle;
    }

    public String getArbitrationArticle() {
        return arbitrationArticle;
    }

    public void setArbitrationArticle(String arbitrationArticle) {
        this.arbitrationArticle = arbitrationArticle;
    }
}
