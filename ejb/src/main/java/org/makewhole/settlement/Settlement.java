package org.makewhole.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.evidence.EvidenceFile;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/**
 * A sum that was agreed or ordered in a case.
 *
 * <p>Life: drawn up and divided as a draft, put in force once, from then on in default or not as
 * its payments are, fulfilled when all is paid; taken back at need, which ends it.
 */
@Entity
@Table(name = "settlement")
@StoredAfter({CaseFile.class, EvidenceFile.class})
public class Settlement extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private SettlementKind kind;

    @Enumerated(EnumType.STRING)
    private SettlementState state;

    @Enumerated(EnumType.STRING)
    private DistributionRule rule;

    private BigDecimal total;

    private BigDecimal remainder;

    @Column(name = "of_interest")
    private BigDecimal ofInterest;

    @Column(name = "of_damages")
    private BigDecimal ofDamages;

    @Column(name = "of_penalties")
    private BigDecimal ofPenalties;

    @Column(name = "of_fees")
    private BigDecimal ofFees;

    @Column(name = "of_costs")
    private BigDecimal ofCosts;

    @AuditedInClear private String currency;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Convert(Sealed.CONVERTER)
    private Sealed reference;

    @Convert(Sealed.CONVERTER)
    private Sealed terms;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Column(name = "grace_days")
    private int graceDays;

    private boolean accelerates;

    @Enumerated(EnumType.STRING)
    private Increase increase;

    @Column(name = "increase_value")
    private BigDecimal increaseValue;

    @Convert(Sealed.CONVERTER)
    @Column(name = "increase_basis")
    private Sealed increaseBasis;

    @Column(name = "in_force_on")
    private LocalDate inForceOn;

    @Column(name = "paid_before")
    private BigDecimal paidBefore;

    @Column(name = "defaulted_on")
    private LocalDate defaultedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_why")
    private Sealed endedWhy;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "drawn_up_at")
    private Instant drawnUpAt;

    @Column(name = "drawn_up_by")
    private Long drawnUpBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "drawn_up_by_name")
    private Sealed drawnUpByName;

    protected Settlement() {}

    Settlement(CaseFile caseFile, DrawUp drawUp, Distribution divided, Author author, Instant at) {
        this.caseId = caseFile.getId();
        this.currency = caseFile.getCurrency();
        this.state = SettlementState.DRAFT;
        this.requestKey = drawUp.requestKey();
        this.drawnUpAt = at;
        this.drawnUpBy = author.accountId();
        this.drawnUpByName = seal(author.name());
        write(drawUp, divided);
    }

    /**
     * Puts other terms in place of those of a draft.
     *
     * @throws BusinessException {@code settlementNoDraft}
     */
    final void write(DrawUp drawUp, Distribution divided) {
        requireDraft();
        kind = drawUp.kind();
        rule = drawUp.rule();
        total = divided.total();
        remainder = divided.remainder();
        ofInterest = drawUp.composition().interest();
        ofDamages = drawUp.composition().damages();
        ofPenalties = drawUp.composition().penalties();
        ofFees = drawUp.composition().fees();
        ofCosts = drawUp.composition().costs();
        agreedOn = drawUp.agreedOn();
        reference = seal(blankToNull(drawUp.reference()));
        terms = seal(blankToNull(drawUp.terms()));
        evidenceId = drawUp.evidenceId();
        graceDays = drawUp.onDefault().graceDays();
        accelerates = drawUp.onDefault().accelerates();
        increase = drawUp.onDefault().increase();
        increaseValue = increase == Increase.NONE ? null : drawUp.onDefault().value();
        increaseBasis = seal(blankToNull(drawUp.onDefault().basis()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void requireDraft() {
        if (state != SettlementState.DRAFT) {
            throw new BusinessException("settlementNoDraft");
        }
    }

    /**
     * @param paidSoFar in the case, which meets none of its payments
     */
    void putInForce(LocalDate on, BigDecimal paidSoFar) {
        requireDraft();
        state = SettlementState.IN_FORCE;
        inForceOn = on;
        paidBefore = paidSoFar;
    }

    /** A payment was not made in time. */
    public void defaulted(LocalDate on) {
        state = SettlementState.IN_DEFAULT;
        if (defaultedOn == null) {
            defaultedOn = on;
        }
    }

    /** What was in arrears is paid. */
    public void cured() {
        state = SettlementState.IN_FORCE;
        endedOn = null;
    }

    /** The payments had been made in time and were noted late only: there was no default. */
    public void wasNotInDefault() {
        defaultedOn = null;
        cured();
    }

    public void fulfilled(LocalDate on) {
        state = SettlementState.FULFILLED;
        endedOn = on;
    }

    void takeBack(LocalDate on, String why) {
        if (state == SettlementState.TAKEN_BACK) {
            throw new BusinessException("settlementTakenBack");
        }
        state = SettlementState.TAKEN_BACK;
        endedOn = on;
        endedWhy = seal(why.strip());
    }

    public Long getCaseId() {
        return caseId;
    }

    public SettlementKind getKind() {
        return kind;
    }

    public SettlementState getState() {
        return state;
    }

    public DistributionRule getRule() {
        return rule;
    }

    public BigDecimal getTotal() {
        return total;
    }

    /** What of it is not wages. */
    public Composition getComposition() {
        return new Composition(ofInterest, ofDamages, ofPenalties, ofFees, ofCosts);
    }

    /** What rounding left when it was divided, and was given out in smallest units. */
    public BigDecimal getRemainder() {
        return remainder;
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public String getReference() {
        return open(reference);
    }

    public String getTerms() {
        return open(terms);
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public DefaultRule getDefaultRule() {
        return new DefaultRule(
                graceDays, accelerates, increase, increaseValue, open(increaseBasis));
    }

    public LocalDate getInForceOn() {
        return inForceOn;
    }

    /** What had been paid in the case when it came into force. */
    public BigDecimal getPaidBefore() {
        return paidBefore;
    }

    /** The day of the first default, or null. */
    public LocalDate getDefaultedOn() {
        return defaultedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public String getEndedWhy() {
        return open(endedWhy);
    }

    public Instant getDrawnUpAt() {
        return drawnUpAt;
    }

    public String getDrawnUpByName() {
        return open(drawnUpByName);
    }
}
