package org.makewhole.remedy.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A month whose trust account was reconciled with the bank. Never changed. */
@Entity
@Table(name = "month_closing")
public class MonthClosing extends TenantEntity {

    @AuditedInClear private String currency;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "book_balance")
    private BigDecimal bookBalance;

    @Column(name = "bank_balance")
    private BigDecimal bankBalance;

    @Column(name = "in_transit")
    private BigDecimal inTransit;

    @Column(name = "outstanding")
    private BigDecimal outstanding;

    @Column(name = "set_aside")
    private BigDecimal aside;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "closed_by_name")
    private Sealed closedByName;

    protected MonthClosing() {}

    /**
     * A month that adds up.
     *
     * @throws BusinessException {@code monthDiffers} when it does not
     */
    public MonthClosing(
            String currency, LocalDate lastDay, MonthFigures figures, Author author, Instant at) {
        if (figures.difference().signum() != 0) {
            throw new BusinessException(
                    "monthDiffers",
                    figures.difference().stripTrailingZeros().toPlainString(),
                    currency);
        }
        this.currency = currency;
        this.lastDay = lastDay;
        this.bookBalance = figures.book();
        this.bankBalance = figures.bank();
        this.inTransit = figures.inTransit();
        this.outstanding = figures.outstanding();
        this.aside = figures.aside();
        this.closedAt = at;
        this.closedBy = author.accountId();
        this.closedByName = seal(author.name());
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public BigDecimal getBookBalance() {
        return bookBalance;
    }

    public BigDecimal getBankBalance() {
        return bankBalance;
    }

    public BigDecimal getInTransit() {
        return inTransit;
    }

    public BigDecimal getOutstanding() {
        return outstanding;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedByName() {
        return open(closedByName);
    }
}
