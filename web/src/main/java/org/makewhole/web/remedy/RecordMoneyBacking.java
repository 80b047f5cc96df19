package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.settlement.SettlementService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** What was awarded to one claimant of several, agreed with them or paid to them directly. */
@Named
@ViewScoped
public class RecordMoneyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private RemedyService remedies;
    @Inject private SettlementService settlements;
    @Inject private CaseFileService cases;
    @Inject private EvidenceService evidence;
    @Inject private OrganizationService organizations;

    private final String requestKey = UUID.randomUUID().toString();
    private String caseId;
    private String worker;
    private String caseNumber;
    private String currency;
    private String name;

    private MoneyStage stage = MoneyStage.PAID;
    private Violation violation = Violation.UNPAID_WAGES;
    private MoneyComponent component = MoneyComponent.WAGES;
    private BigDecimal amount;
    private LocalDate effectiveOn;
    private Long evidenceId;
    private String note;

    /** Reads case and claimant; somebody who is none of the case is not found. */
    public void load() {
        CaseFile caseFile = cases.get(Ids.parse(caseId));
        caseNumber = caseFile.getNumber();
        currency = caseFile.getCurrency();
        name =
                settlements.claimants(caseFile.getId()).stream()
                        .filter(one -> one.workerId() != null)
                        .filter(one -> one.workerId() == Ids.parse(worker))
                        .map(CaseClaimant::name)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        effectiveOn = organizations.getOwn().today();
    }

    /** Posts it, once however often the form is sent. */
    public String record() {
        remedies.recordFor(
                Ids.parse(caseId),
                Ids.parse(worker),
                new PostMoney(
                        violation,
                        component,
                        stage,
                        amount,
                        effectiveOn,
                        note,
                        evidenceId,
                        requestKey));
        Flash.done("remedyText", "posted");
        return "/payment/case.xhtml?faces-redirect=true&id=" + caseId;
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

    public List<EvidenceRow> getFiles() {
        return evidence.list(Ids.parse(caseId)).stream().filter(EvidenceRow::isThere).toList();
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCurrency() {
        return currency;
    }

    /** Of the claimant. */
    public String getName() {
        return name;
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
