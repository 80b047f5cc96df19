package org.makewhole.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.settlement.Answer;
import org.makewhole.settlement.AnsweredHow;
import org.makewhole.settlement.RecordAnswer;
import org.makewhole.settlement.Settlement;
import org.makewhole.settlement.SettlementKind;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.SettlementShare;
import org.makewhole.settlement.SettlementState;
import org.makewhole.settlement.SettlementView;
import org.makewhole.web.settlement.promise.PromiseLine;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** One settlement or order: its shares, what the claimants say, its payments. */
@Named
@ViewScoped
public class SettlementBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "settlementText";

    @Inject private SettlementService settlements;
    @Inject private EvidenceService evidence;
    @Inject private OrganizationService organizations;

    private String id;
    private int version;
    private transient SettlementView view;

    private Long shareId;
    private Answer answer = Answer.APPROVED;
    private AnsweredHow how = AnsweredHow.IN_PERSON;
    private LocalDate answeredOn;
    private String note;
    private String why;

    /** Reads it when the page is opened; what is done goes with that version. */
    public void load() {
        view = null;
        version = getSettlement().getVersion();
        answeredOn = organizations.getOwn().today();
        shareId =
                getView().shares().stream()
                        .filter(one -> one.getAnswer() == Answer.PENDING)
                        .map(SettlementShare::getId)
                        .findFirst()
                        .orElse(null);
    }

    public String answer() {
        settlements.answer(
                Ids.parse(id), version, shareId, new RecordAnswer(answer, answeredOn, how, note));
        return done("answered");
    }

    public String putInForce() {
        settlements.putInForce(Ids.parse(id), version);
        return done("inForce.done");
    }

    public String takeBack() {
        settlements.takeBack(Ids.parse(id), version, why);
        return done("takenBack");
    }

    private String done(String key) {
        Flash.done(BUNDLE, key);
        return "/settlement/settlement.xhtml?faces-redirect=true&settlement=" + id;
    }

    public SettlementView getView() {
        if (view == null) {
            view = settlements.get(Ids.parse(id));
        }
        return view;
    }

    public Settlement getSettlement() {
        return getView().settlement();
    }

    /** What its sum is for, wages first. */
    public Map<MoneyComponent, BigDecimal> getPurposes() {
        return getSettlement().getComposition().parts(getSettlement().getTotal());
    }

    public boolean isDraft() {
        return getSettlement().getState() == SettlementState.DRAFT;
    }

    /** Whether the claimants are asked. */
    public boolean isAsked() {
        return getSettlement().getKind() == SettlementKind.SETTLEMENT;
    }

    /** Whether everybody who gets something has said yes. */
    public boolean isApproved() {
        return getView().shares().stream()
                .noneMatch(
                        one -> one.getAmount().signum() > 0 && one.getAnswer() != Answer.APPROVED);
    }

    public boolean isEnded() {
        return getSettlement().getState() == SettlementState.TAKEN_BACK;
    }

    /** The name of a claimant, or null. */
    public String nameOf(SettlementShare share) {
        return getView().names().get(share.getWorkerId());
    }

    /** The name of the file that it comes from; null for none. */
    public String getSource() {
        Long file = getSettlement().getEvidenceId();
        return file == null
                ? null
                : evidence.list(getSettlement().getCaseId()).stream()
                        .filter(one -> file.equals(one.id()))
                        .map(EvidenceRow::name)
                        .findFirst()
                        .orElse(null);
    }

    public String getTone() {
        return CaseRemediesBacking.tone(getSettlement().getState());
    }

    public List<PromiseLine> getPayments() {
        LocalDate today = organizations.getOwn().today();
        return getView().payments().stream().map(one -> PromiseLine.of(one, today)).toList();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public AnsweredHow[] getWays() {
        return AnsweredHow.values();
    }

    public String getId() {
        return id;
    }

    /** As it was when the page was opened. */
    public int getVersion() {
        return version;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getShareId() {
        return shareId;
    }

    public void setShareId(Long shareId) {
        this.shareId = shareId;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public AnsweredHow getHow() {
        return how;
    }

    public void setHow(AnsweredHow how) {
        this.how = how;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
