package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The money of one case. */
@Named
@ViewScoped
public class MoneyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private RemedyService remedies;
    @Inject private OrganizationService organizations;

    private String id;
    private final String requestKey = UUID.randomUUID().toString();

    private transient CaseMoney money;
    private transient List<MoneyPosting> postings;

    private MoneyStage stage = MoneyStage.PAID;
    private Violation violation = Violation.UNPAID_WAGES;
    private BigDecimal amount;
    private LocalDate effectiveOn;
    private String note;

    private Long reversedId;
    private String reversalReason;

    /** Prepares an empty form for today. */
    public void load() {
        effectiveOn = organizations.getOwn().today();
    }

    /** Posts the amount to its stage. */
    public String record() {
        remedies.record(
                Ids.parse(id),
                new PostMoney(violation, stage, amount, effectiveOn, note, requestKey));
        return done("posted");
    }

    /** Takes the chosen posting back. */
    public String reverse() {
        remedies.reverse(reversedId, reversalReason);
        return done("reversed");
    }

    private String done(String key) {
        Flash.done("remedyText", key);
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public CaseMoney getMoney() {
        if (money == null) {
            money = remedies.ofCase(Ids.parse(id));
        }
        return money;
    }

    /** Every posting, the latest first. */
    public List<MoneyPosting> getPostings() {
        if (postings == null) {
            postings = remedies.postings(Ids.parse(id));
        }
        return postings;
    }

    /** True for a posting that stands: neither reversed nor a reversal, and recorded by hand. */
    public boolean isReversible(MoneyPosting posting) {
        Set<Long> reversed =
                getPostings().stream()
                        .filter(MoneyPosting::isReversal)
                        .map(MoneyPosting::getReversesId)
                        .collect(Collectors.toSet());
        return MoneyStage.RECORDED.contains(posting.getStage())
                && !posting.isReversal()
                && !reversed.contains(posting.getId());
    }

    public List<MoneyStage> getRecordedStages() {
        return MoneyStage.RECORDED.stream().sorted().toList();
    }

    public MoneyStage[] getStages() {
        return MoneyStage.values();
    }

    public Violation[] getViolations() {
        return Violation.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getReversedId() {
        return reversedId;
    }

    public void setReversedId(Long reversedId) {
        this.reversedId = reversedId;
    }

    public String getReversalReason() {
        return reversalReason;
    }

    public void setReversalReason(String reversalReason) {
        this.reversalReason = reversalReason;
    }
}
