package org.makewhole.web.remedy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.remedy.MoneyConfirmationService;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.ledger.PostingListService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** Standing by an amount that somebody else recorded. */
@Named
@ViewScoped
public class ConfirmBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private PostingListService ledger;
    @Inject private MoneyConfirmationService confirmations;
    @Inject private CaseFileService cases;

    private String caseId;
    private String postingId;
    private String caseNumber;
    private transient MoneyPosting posting;

    /** Reads case and posting; a posting of another case is not found. */
    public void load() {
        caseNumber = cases.get(Ids.parse(caseId)).getNumber();
        getPosting();
    }

    public String confirm() {
        confirmations.confirm(getPosting().getId());
        Flash.done("remedyText", "confirmed");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public MoneyPosting getPosting() {
        if (posting == null) {
            posting = ledger.get(Ids.parse(caseId), Ids.parse(postingId)).posting();
        }
        return posting;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getPostingId() {
        return postingId;
    }

    public void setPostingId(String postingId) {
        this.postingId = postingId;
    }
}
