package org.makewhole.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.party.Sector;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * One edition of a collective agreement. A draft can be changed; a published edition is what
 * grievances were filed under, and stays.
 */
@Entity
@Table(name = "collective_agreement")
public class CollectiveAgreement extends TenantEntity {

    @Column(name = "lineage_id")
    private Long lineageId;

    private int edition;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @AuditedInClear private String title;

    @AuditedInClear
    @Column(name = "employer_name")
    private String employerName;

    @AuditedInClear
    @Column(name = "employer_city")
    private String employerCity;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @AuditedInClear
    @Column(name = "union_name")
    private String unionName;

    @AuditedInClear
    @Column(name = "bargaining_unit")
    private String bargainingUnit;

    @AuditedInClear private String jurisdiction;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Strictness strictness;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_on_rest_day")
    private EndOnRestDay endOnRestDay;

    @Column(name = "sunset_months")
    private Integer sunsetMonths;

    @AuditedInClear
    @Column(name = "just_cause_article")
    private String justCauseArticle;

    @AuditedInClear
    @Column(name = "arbitration_article")
    private String arbitrationArticle;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected CollectiveAgreement() {}

    /** The first edition of an agreement, as a draft. */
    public CollectiveAgreement(AgreementTerms terms) {
        lineageId = getId();
        edition = 1;
        state = AgreementState.DRAFT;
        write(terms);
    }

    /** The edition after another one, as a draft with the same terms. */
    CollectiveAgreement(CollectiveAgreement previous, int edition) {
        this.lineageId = previous.lineageId;
        this.edition = edition;
        this.state = AgreementState.DRAFT;
        write(previous.terms());
    }

    /** Puts other terms in place of those of a draft. */
    void change(AgreementTerms terms) {
        requireDraft();
        write(terms);
    }

    private void write(AgreementTerms terms) {
        if (terms.validUntil() != null && terms.validUntil().isBefore(terms.validFrom())) {
            throw new BusinessException("agreementEndsBeforeItBegins");
        }
        title = terms.title().strip();
        employerName = terms.employerName().strip();
        employerCity = blankToNull(terms.employerCity());
        sector = terms.sector();
        unionName = terms.unionName().strip();
        bargainingUnit = blankToNull(terms.bargainingUnit());
        jurisdiction = terms.jurisdiction();
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        strictness = terms.strictness();
        endOnRestDay = terms.endOnRestDay();
        sunsetMonths = terms.sunsetMonths();
        justCauseArticle = blankToNull(terms.justCauseArticle());
        arbitrationArticle = blankToNull(terms.arbitrationArticle());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * @throws BusinessException {@code agreementPublished}
     */
    void requireDraft() {
        if (state != AgreementState.DRAFT) {
            throw new BusinessException("agreementPublished");
        }
    }

    /** From here on grievances are filed under it. */
    public void publish(LocalDate on) {
        requireDraft();
        state = AgreementState.PUBLISHED;
        publishedOn = on;
    }

    public AgreementTerms terms() {
        return new AgreementTerms(
                title,
                employerName,
                employerCity,
                sector,
                unionName,
                bargainingUnit,
                jurisdiction,
                validFrom,
                validUntil,
                strictness,
                endOnRestDay,
                sunsetMonths,
                justCauseArticle,
                arbitrationArticle);
    }

    /** Whether it was in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** What all editions of an agreement have in common: the id of the first one. */
    public Long getLineageId() {
        return lineageId;
    }

    /** Counted from 1. */
    public int getEdition() {
        return edition;
    }

    public AgreementState getState() {
        return state;
    }

    public boolean isPublished() {
        return state == AgreementState.PUBLISHED;
    }

    public String getTitle() {
        return title;
    }

    /** Null for a draft. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }
}
