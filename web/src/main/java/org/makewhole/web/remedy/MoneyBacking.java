package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.StageTotals;
import org.makewhole.remedy.ledger.PostingCursor;
import org.makewhole.remedy.ledger.PostingListService;
import org.makewhole.remedy.ledger.PostingPage;
import org.makewhole.remedy.ledger.PostingRow;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.MoneyFormat;
import org.makewhole.web.shared.Texts;

/** The money of one case. */
@Named
@ViewScoped
public class MoneyBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private RemedyService remedies;
    @Inject private OrganizationService organizations;
    @Inject private PostingListService ledger;
    @Inject private CurrentCaller caller;

    private String id;
    private String after;
    private String before;
    private final MoneyForm form = new MoneyForm();

    private transient CaseMoney money;
    private transient PostingPage page;

    /** Prepares an empty form for today and for the violation under which most is owed. */
    public void load() {
        form.setEffectiveOn(organizations.getOwn().today());
        getMoney().byViolation().entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparing(StageTotals::computed)))
                .map(Map.Entry::getKey)
                .ifPresent(form::setViolation);
    }

    /** Posts the amount to its stage. */
    public String record() {
        remedies.record(Ids.parse(id), form.read());
        Flash.done("remedyText", "posted");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public MoneyForm getForm() {
        return form;
    }

    public CaseMoney getMoney() {
        if (money == null) {
            money = remedies.ofCase(Ids.parse(id));
        }
        return money;
    }

    /** The largest of the five totals, to which the bars are drawn. */
    public BigDecimal getLargest() {
        return Stream.of(MoneyStage.values())
                .map(getMoney().total()::at)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What is still to come in, in words. */
    public String getOutstandingText() {
        StageTotals total = getMoney().total();
        if (!total.isRemedyWon()) {
            return Texts.get("remedyText", "money.none");
        }
        return total.outstanding().signum() == 0
                ? Texts.get("remedyText", "money.settled")
                : Texts.get(
                        "remedyText",
                        "money.outstanding",
                        MoneyFormat.money(total.outstanding(), money.currency()));
    }

    public List<Violation> getViolationsWithMoney() {
        return List.copyOf(getMoney().byViolation().keySet());
    }

    /** A page of the postings, the latest first; an unreadable place means the beginning. */
    private PostingPage page() {
        if (page == null) {
            long caseId = Ids.parse(id);
            page =
                    PostingCursor.parse(before)
                            .map(cursor -> ledger.pageBefore(caseId, cursor))
                            .orElseGet(() -> ledger.page(caseId, PostingCursor.parse(after)));
        }
        return page;
    }

    public List<PostingRow> getPostings() {
        return page().rows();
    }

    /** Text of the place where the next page begins, or null on the last page. */
    public String getNextPage() {
        return page().after().map(PostingCursor::text).orElse(null);
    }

    /** Text of the place before which the previous page ends, or null on the first page. */
    public String getPreviousPage() {
        return page().before().map(PostingCursor::text).orElse(null);
    }

    /** What the amounts are for, where it is more than wages. */
    public List<MoneyComponent> getComponentsWithMoney() {
        Set<MoneyComponent> components = getMoney().byComponent().keySet();
        return components.stream().allMatch(one -> one == MoneyComponent.WAGES)
                ? List.of()
                : List.copyOf(components);
    }

    /** Who stands by an amount that was recorded by hand, in words; empty for any other. */
    public String confirmationText(PostingRow row) {
        if (row.posting().getDisbursementId() != null) {
            return Texts.get("remedyText", "postings.payout");
        }
        if (row.confirmedBy() != null) {
            return Texts.get("remedyText", "postings.confirmedBy", row.confirmedBy());
        }
        return row.isReversible() ? Texts.get("remedyText", "postings.unconfirmed") : "";
    }

    /** Whether it waits for somebody else than who recorded it. */
    public boolean isToConfirm(PostingRow row) {
        return row.isToConfirmBy(caller.get().accountId());
    }

    public MoneyStage[] getStages() {
        return MoneyStage.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
