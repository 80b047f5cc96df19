package org.makewhole.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.settlement.DrawUp;
import org.makewhole.settlement.SettlementService;
import org.makewhole.settlement.SettlementView;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.PageMessages;

/** Draws up a settlement or an order, or puts other terms in place of those of a draft. */
@Named
@ViewScoped
public class DrawUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "settlementText";

    @Inject private SettlementService settlements;
    @Inject private CaseFileService cases;
    @Inject private ClaimService claims;
    @Inject private EvidenceService evidence;
    @Inject private OrganizationService organizations;

    private String caseId;
    private String settlementId;
    private int version;
    private String caseNumber;
    private String currency;
    private final DrawUpForm form = new DrawUpForm();
    private transient List<EvidenceRow> files;

    /** Reads the case, and the draft that is changed; a draft of another case is not found. */
    public void load() {
        CaseFile caseFile = cases.get(Ids.parse(caseId));
        caseNumber = caseFile.getNumber();
        currency = caseFile.getCurrency();
        LocalDate today = organizations.getOwn().today();
        form.begin(settlements.claimants(caseFile.getId()), today);
        if (isRedrawn()) {
            SettlementView view = settlements.get(Ids.parse(settlementId));
            if (!view.caseFile().getId().equals(caseFile.getId())) {
                throw new NotFoundException();
            }
            version = view.settlement().getVersion();
            form.take(view);
        }
    }

    public boolean isRedrawn() {
        return settlementId != null && !settlementId.isBlank();
    }

    /** Another rule asks for other figures; weeks come from the claims where there are any. */
    public void chooseRule() {
        form.getClaimants().forEach(line -> line.show(null));
        if (form.isByWeeks()) {
            form.getClaimants().stream()
                    .filter(line -> line.getWeeks() == null)
                    .forEach(
                            line ->
                                    claims.find(Ids.parse(caseId), line.getWorkerId())
                                            .map(claim -> WeeksWorked.in(claim.facts().work()))
                                            .ifPresent(line::setWeeks));
        }
    }

    /** Shows what each would get. */
    public void divide() {
        if (form.weights().isEmpty()) {
            PageMessages.refuse(BUNDLE, "claimants.none");
            return;
        }
        form.show(
                settlements.preview(
                        Ids.parse(caseId), form.getRule(), form.getTotal(), form.weights()));
    }

    /** Lays equal payments out. */
    public void layOut() {
        boolean possible =
                form.getCount() != null
                        && form.getCount() >= 1
                        && form.getCount() <= DrawUp.MOST_PAYMENTS
                        && form.getFirst() != null;
        if (possible) {
            form.layOut(Currency.getInstance(currency).getDefaultFractionDigits());
        } else {
            PageMessages.refuse(BUNDLE, "payments.count.wrong", DrawUp.MOST_PAYMENTS);
        }
    }

    /** Draws it up; payments that were not laid out are laid out now. */
    public String drawUp() {
        if (form.weights().isEmpty()) {
            PageMessages.refuse(BUNDLE, "claimants.none");
            return null;
        }
        if (form.getPayments().isEmpty()) {
            layOut();
        }
        boolean incomplete =
                form.getPayments().isEmpty()
                        || form.getPayments().stream()
                                .anyMatch(one -> one.getDueOn() == null || one.getAmount() == null);
        if (incomplete) {
            PageMessages.refuse(BUNDLE, "payments.incomplete");
            return null;
        }
        long id;
        if (isRedrawn()) {
            id = Ids.parse(settlementId);
            settlements.redraw(id, version, form.drawUp());
        } else {
            id = settlements.drawUp(Ids.parse(caseId), form.drawUp());
        }
        Flash.done(BUNDLE, "drawnUp");
        return "/settlement/settlement.xhtml?faces-redirect=true&settlement=" + id;
    }

    /** Files of the case that can be named as its source. */
    public List<EvidenceRow> getFiles() {
        if (files == null) {
            files =
                    evidence.list(Ids.parse(caseId)).stream()
                            .filter(EvidenceRow::isReadable)
                            .toList();
        }
        return files;
    }

    public DrawUpForm getForm() {
        return form;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCurrency() {
        return currency;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getSettlementId() {
        return settlementId;
    }

    public void setSettlementId(String settlementId) {
        this.settlementId = settlementId;
    }
}
