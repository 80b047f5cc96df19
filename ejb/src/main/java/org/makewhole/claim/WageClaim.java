package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.PayBasis;

/** The agreed terms on which a case's wage claim rests. */
@Entity
@Table(name = "wage_claim")
@StoredAfter(CaseFile.class)
public class WageClaim extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_basis")
    private PayBasis basis;

    private BigDecimal rate;

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @Column(name = "days_per_week")
    private BigDecimal daysPerWeek;

    protected WageClaim() {}

    public WageClaim(Long caseId, AgreedTerms terms) {
        this.caseId = caseId;
        agree(terms);
    }

    final void agree(AgreedTerms terms) {
        this.basis = terms.basis();
        this.rate = terms.rate();
        this.hoursPerWeek = terms.hoursPerWeek();
        this.daysPerWeek = terms.daysPerWeek();
    }

    public AgreedTerms getTerms() {
        return new AgreedTerms(basis, plain(rate), plain(hoursPerWeek), plain(daysPerWeek));
    }

    /** Without the zeros that the column's scale adds. */
    static BigDecimal plain(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
