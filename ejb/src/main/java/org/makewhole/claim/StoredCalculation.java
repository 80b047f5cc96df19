package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.AnswerJson;
import org.makewhole.claim.calculation.Answered;
import org.makewhole.claim.calculation.ClaimQuestion;
import org.makewhole.claim.calculation.PackedText;
import org.makewhole.claim.calculation.StoredQuestion;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A calculation as it was made: inputs, pack version and lines together. Never changed. */
@Entity
@Table(name = "wage_calculation")
@StoredAfter(WageClaim.class)
public class StoredCalculation extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "calculated_at")
    private Instant calculatedAt;

    @Column(name = "calculated_by")
    private Long calculatedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "calculated_by_name")
    private Sealed calculatedByName;

    @Column(name = "pack_id")
    @AuditedInClear
    private String packId;

    @Column(name = "pack_version")
    @AuditedInClear
    private String packVersion;

    @AuditedInClear private String currency;

    private BigDecimal total;

    /** Null in what was computed before it was kept. */
    private BigDecimal interest;

    /** Damages and penalties, all of which are the worker's; null as above. */
    @Column(name = "on_top")
    private BigDecimal onTop;

    @Convert(Sealed.CONVERTER)
    @Column(name = "input_json")
    private Sealed inputJson;

    @Convert(Sealed.CONVERTER)
    @Column(name = "result_json")
    private Sealed resultJson;

    protected StoredCalculation() {}

    public StoredCalculation(WageClaim claim, Answered answered, Author author, Instant at) {
        this.caseId = claim.getCaseId();
        this.claimId = claim.getId();
        this.calculatedAt = at;
        this.calculatedBy = author.accountId();
        this.calculatedByName = seal(author.name());
        this.packId = answered.figures().packId();
        this.packVersion = answered.figures().packVersion();
        this.currency = answered.figures().currency().getCurrencyCode();
        this.total = answered.figures().wages();
        this.interest = answered.figures().allInterest();
        this.onTop = answered.figures().allOnTop();
        this.inputJson = seal(answered.packedQuestion());
        this.resultJson = seal(answered.packedAnswer());
    }

    Long getCaseId() {
        return caseId;
    }

    Long getClaimId() {
        return claimId;
    }

    public Instant getCalculatedAt() {
        return calculatedAt;
    }

    public String getCalculatedByName() {
        return open(calculatedByName);
    }

    public String getPackId() {
        return packId;
    }

    public String getPackVersion() {
        return packVersion;
    }

    public String getCurrency() {
        return currency;
    }

    /** Wages owed, damages and interest apart. */
    public BigDecimal getTotal() {
        return total;
    }

    /** What was asked. */
    public ClaimQuestion getQuestion() {
        return StoredQuestion.read(
                PackedText.open(open(inputJson)),
                LocalDate.ofInstant(calculatedAt, ZoneOffset.UTC));
    }

    /** What was answered. */
    public AmountsOwed getOwed() {
        return AnswerJson.read(PackedText.open(open(resultJson)));
    }
}
