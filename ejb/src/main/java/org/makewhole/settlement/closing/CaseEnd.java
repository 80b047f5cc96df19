package org.makewhole.settlement.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** What was asked when a case was closed. Never changed: the next closing follows it. */
@Entity
@Table(name = "case_closing")
@StoredAfter(CaseFile.class)
public class CaseEnd extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private int days;

    private BigDecimal hours;

    @Convert(Sealed.CONVERTER)
    private Sealed summary;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected CaseEnd() {}

    CaseEnd(CaseFile caseFile, LocalDate on, CloseCase close, Author author, Instant at) {
        this.caseId = caseFile.getId();
        this.closedOn = on;
        this.days = days(caseFile, on);
        this.hours = close.hours();
        this.summary = seal(close.reason().strip());
        this.recordedAt = at;
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    /** From its opening, the day itself not counted. */
    static int days(CaseFile caseFile, LocalDate on) {
        return Math.toIntExact(ChronoUnit.DAYS.between(caseFile.getOpenedOn(), on));
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** From the opening of the case to its end. */
    public int getDays() {
        return days;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public String getSummary() {
        return open(summary);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedByName() {
        return open(recordedByName);
    }
}
