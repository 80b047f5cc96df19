package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WageJson;
import org.makewhole.wage.WageResult;

/** A calculation as it was made: inputs, pack version and lines together. Never changed. */
@Entity
@Table(name = "wage_calculation")
@StoredAfter(CaseFile.class)
public class StoredCalculation extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

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

    @Convert(Sealed.CONVERTER)
    @Column(name = "input_json")
    private Sealed inputJson;

    @Convert(Sealed.CONVERTER)
    @Column(name = "result_json")
    private Sealed resultJson;

    protected StoredCalculation() {}

    public StoredCalculation(
            Long caseId, WageInput input, WageResult result, Author author, Instant at) {
        WageJson json = new WageJson();
        this.caseId = caseId;
        this.calculatedAt = at;
        this.calculatedBy = author.accountId();
        this.calculatedByName = seal(author.name());
        this.packId = result.packId();
        this.packVersion = result.packVersion();
        this.currency = result.currency().getCurrencyCode();
        this.total = result.total();
        this.inputJson = seal(json.write(input));
        this.resultJson = seal(json.write(result));
    }

    public Instant getCalculatedAt() {
        return calculatedAt;
    }

    public String getCalculatedByName() {
        return open(calculatedByName);
    }

    public WageInput getInput() {
        return new WageJson().readInput(open(inputJson));
    }

    public WageResult getResult() {
        return new WageJson().readResult(open(resultJson));
    }
}
