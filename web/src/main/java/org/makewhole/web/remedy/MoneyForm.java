package org.makewhole.web.remedy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.wage.Violation;

/** An amount that was awarded, agreed or paid, as it is typed; sent twice it is posted once. */
public class MoneyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String requestKey = UUID.randomUUID().toString();
    private MoneyStage stage = MoneyStage.PAID;
    private Violation violation = Violation.UNPAID_WAGES;
    private MoneyComponent component = MoneyComponent.WAGES;
    private BigDecimal amount;
    private LocalDate effectiveOn;
    private Long evidenceId;
    private String note;

    /** What is to be posted. */
    PostMoney read() {
        return new PostMoney(
                violation, component, stage, amount, effectiveOn, note, evidenceId, requestKey);
    }

    public List<MoneyStage> getStages() {
        return MoneyStage.RECORDED.stream().sorted().toList();
    }

    public Violation[] getViolations() {
        return Violation.values();
    }

    public MoneyComponent[] getComponents() {
        return MoneyComponent.values();
    }

    public MoneyStage getStage() {
        return stage;
    }

    public void setStage(MoneyStage stage) {
        this.stage = stage;
    }

    public Violation getViolation() {
        return violation;
    }

    public void setViolation(Violation violation) {
        this.violation = violation;
    }

    public MoneyComponent getComponent() {
        return component;
    }

    public void setComponent(MoneyComponent component) {
        this.component = component;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public Long getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(Long evidenceId) {
        this.evidenceId = evidenceId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
