package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.evidence.EvidenceRow;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.organization.OrganizationService;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.RemedyService;
import org.makewhole.settlement.SettlementService;
import org.makewhole.shared.error.NotFoundException;
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

    private final MoneyForm form = new MoneyForm();
    private String caseId;
    private String worker;
    private String caseNumber;
    private String currency;
    private String name;

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
        form.setEffectiveOn(organizations.getOwn().today());
    }

    /** Posts it, once however often the form is sent. */
    public String record() {
        remedies.recordFor(Ids.parse(caseId), Ids.parse(worker), form.read());
        Flash.done("remedyText", "posted");
        return "/payment/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public MoneyForm getForm() {
        return form;
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
}
