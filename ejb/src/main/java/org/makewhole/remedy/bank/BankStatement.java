package org.makewhole.remedy.bank;

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

/** A statement of the bank that was taken in. */
@Entity
@Table(name = "bank_statement")
public class BankStatement extends TenantEntity {
    private static final int NAME_LENGTH = 200;

    @AuditedInClear private String fingerprint;

    @AuditedInClear private String format;

    @AuditedInClear private String currency;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "opening_balance")
    private BigDecimal openingBalance;

    @Column(name = "closing_balance")
    private BigDecimal closingBalance;

    private int entries;

    @Convert(Sealed.CONVERTER)
    private Sealed account;

    @Convert(Sealed.CONVERTER)
    @Column(name = "file_name")
    private Sealed fileName;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private Long importedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "imported_by_name")
    private Sealed importedByName;

    protected BankStatement() {}

    BankStatement(ReadStatement read, String fingerprint, String name, Author author, Instant at) {
        this.fingerprint = fingerprint;
        this.format = read.format();
        this.currency = read.currency();
        this.firstDay = read.first();
        this.lastDay = read.last();
        this.openingBalance = read.opening();
        this.closingBalance = read.closing();
        this.account = seal(read.account());
        this.fileName = seal(name.substring(0, Math.min(name.length(), NAME_LENGTH)));
        this.importedAt = at;
        this.importedBy = author.accountId();
        this.importedByName = seal(author.name());
    }

    void count(int added) {
        this.entries = added;
    }

    public String getFormat() {
        return format;
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Null where the bank did not say. */
    public BigDecimal getClosingBalance() {
        return closingBalance;
    }

    /** Lines that no statement before held. */
    public int getEntries() {
        return entries;
    }

    public String getFileName() {
        return open(fileName);
    }

    public String getImportedByName() {
        return open(importedByName);
    }
}
