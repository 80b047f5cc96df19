package org.makewhole.remedy.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** Units of a currency for one euro, on a day. Never changed. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends TenantEntity {

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @AuditedInClear private String currency;

    private BigDecimal rate;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private Long importedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "imported_by_name")
    private Sealed importedByName;

    protected ExchangeRate() {}

    ExchangeRate(DatedRate dated, Author author, Instant at) {
        this.ratedOn = dated.on();
        this.currency = dated.currency();
        this.rate = dated.rate();
        this.importedAt = at;
        this.importedBy = author.accountId();
        this.importedByName = seal(author.name());
    }

    public LocalDate getRatedOn() {
        return ratedOn;
    }

    public String getCurrency() {
        return currency;
    }

    public BigDecimal getRate() {
        return rate;
    }
}
