package org.makewhole.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.settlement.ClaimantWeight;
import org.makewhole.settlement.Composition;
import org.makewhole.settlement.DrawUp;
import org.makewhole.settlement.DuePayment;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementKind;
import org.makewhole.settlement.SettlementShare;
import org.makewhole.settlement.SettlementView;
import org.makewhole.settlement.distribution.Distribution;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.instalment.PaymentPlan;

/** A settlement as it is typed. */
public class DrawUpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String requestKey = UUID.randomUUID().toString();
    private final DefaultForm onDefault = new DefaultForm();
    private final List<ClaimantLine> claimants = new ArrayList<>();
    private final List<PaymentLine> payments = new ArrayList<>();
    private final List<ComponentLine> components =
            Stream.of(MoneyComponent.values())
                    .filter(one -> one != MoneyComponent.WAGES)
                    .map(ComponentLine::new)
                    .toList();

    private SettlementKind kind = SettlementKind.SETTLEMENT;
    private BigDecimal total;
    private LocalDate agreedOn;
    private DistributionRule rule = DistributionRule.PRO_RATA;
    private String reference;
    private String terms;
    private Long evidenceId;
    private Integer count = 1;
    private LocalDate first;
    private PaymentPlan.Every every = PaymentPlan.Every.MONTH;
    private BigDecimal remainder;

    /** Begins with all claimants; by what was computed, where anything was. */
    void begin(List<CaseClaimant> known, LocalDate today) {
        known.forEach(one -> claimants.add(new ClaimantLine(one)));
        boolean computed = known.stream().anyMatch(one -> one.totals().computed().signum() > 0);
        rule = computed ? DistributionRule.PRO_RATA : DistributionRule.EQUAL;
        agreedOn = today;
        first = today.plusMonths(1);
    }

    /** Takes over what was drawn up before. */
    void take(SettlementView view) {
        Settlement settlement = view.settlement();
        kind = settlement.getKind();
        total = settlement.getTotal();
        agreedOn = settlement.getAgreedOn();
        rule = settlement.getRule();
        reference = settlement.getReference();
        terms = settlement.getTerms();
        evidenceId = settlement.getEvidenceId();
        onDefault.take(settlement.getDefaultRule());
        for (ComponentLine line : components) {
            BigDecimal known = settlement.getComposition().at(line.getComponent());
            line.setAmount(known.signum() == 0 ? null : known);
        }
        for (ClaimantLine line : claimants) {
            line.setIncluded(false);
            for (SettlementShare share : view.shares()) {
                if (Objects.equals(share.getWorkerId(), line.getWorkerId())) {
                    line.setIncluded(true);
                    line.take(rule, share.getWeight());
                }
            }
        }
        view.payments()
                .forEach(one -> payments.add(new PaymentLine(one.getDueOn(), one.getAmount())));
        count = payments.size();
        first = payments.isEmpty() ? first : payments.get(0).getDueOn();
    }

    /** Who gets something, with what counts for each. */
    List<ClaimantWeight> weights() {
        return claimants.stream()
                .filter(ClaimantLine::isIncluded)
                .map(line -> line.weight(rule))
                .toList();
    }

    void show(Distribution divided) {
        remainder = divided.remainder();
        claimants.forEach(
                line ->
                        line.show(
                                divided.shares().stream()
                                        .filter(
                                                share ->
                                                        Objects.equals(
                                                                share.claimant(),
                                                                line.getWorkerId()))
                                        .findFirst()
                                        .orElse(null)));
    }

    /** Lays equal payments out in place of those that are there. */
    void layOut(int decimals) {
        List<DuePayment> plan = PaymentPlan.equal(total, decimals, count, first, every);
        payments.clear();
        plan.forEach(one -> payments.add(new PaymentLine(one.dueOn(), one.amount())));
    }

    DrawUp drawUp() {
        return new DrawUp(
                kind,
                total,
                agreedOn,
                rule,
                weights(),
                payments.stream().map(PaymentLine::payment).toList(),
                onDefault.rule(),
                reference,
                terms,
                evidenceId,
                requestKey,
                composition());
    }

    private Composition composition() {
        Map<MoneyComponent, BigDecimal> amounts = new EnumMap<>(MoneyComponent.class);
        components.stream()
                .filter(line -> line.getAmount() != null)
                .forEach(line -> amounts.put(line.getComponent(), line.getAmount()));
        return Composition.of(amounts);
    }

    public List<ComponentLine> getComponents() {
        return components;
    }

    public boolean isByWeeks() {
        return rule == DistributionRule.BY_WEEKS;
    }

    public boolean isByHand() {
        return rule == DistributionRule.MANUAL;
    }

    public SettlementKind[] getKinds() {
        return SettlementKind.values();
    }

    public DistributionRule[] getRules() {
        return DistributionRule.values();
    }

    public PaymentPlan.Every[] getDistances() {
        return PaymentPlan.Every.values();
    }

    public DefaultForm getOnDefault() {
        return onDefault;
    }

    public List<ClaimantLine> getClaimants() {
        return claimants;
    }

    public List<PaymentLine> getPayments() {
        return payments;
    }

    public SettlementKind getKind() {
        return kind;
    }

    public void setKind(SettlementKind kind) {
        this.kind = kind;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public DistributionRule getRule() {
        return rule;
    }

    public void setRule(DistributionRule rule) {
        this.rule = rule;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(Long evidenceId) {
        this.evidenceId = evidenceId;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public PaymentPlan.Every getEvery() {
        return every;
    }

    public void setEvery(PaymentPlan.Every every) {
        this.every = every;
    }

    /** What rounding left when it was divided last, or null. */
    public BigDecimal getRemainder() {
        return remainder;
    }
}
