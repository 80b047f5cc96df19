package org.makewhole.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Currency;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.WageClaimService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.wage.WageInput;
import org.makewhole.wage.WageInputException;
import org.makewhole.wage.WageResult;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The terms and weeks of an existing claim, to be changed and computed anew. */
@Named
@ViewScoped
public class ClaimBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private WageClaimService claims;
    @Inject private CaseFileService cases;

    private String id;
    private int version;
    private TermsForm terms;
    private WeekGrid grid;
    private transient CaseFile caseFile;
    private transient Optional<ClaimView> view;
    private transient WageResult result;

    /**
     * Reads the claim.
     *
     * @throws NotFoundException when the case has none
     */
    public void load() {
        ClaimView claim = view().orElseThrow(NotFoundException::new);
        version = claim.version();
        terms = new TermsForm(claim.terms());
        grid = WeekGrid.of(claim.weeks());
    }

    /** True when the case has a wage claim that was entered here. */
    public boolean isPresent() {
        return view().isPresent();
    }

    /** True when that claim was computed, so that there is a statement to show. */
    public boolean isComputed() {
        return view().flatMap(ClaimView::calculation).isPresent();
    }

    private Optional<ClaimView> view() {
        if (view == null) {
            view = claims.find(Ids.parse(id));
        }
        return view;
    }

    /** Works out what would be owed, without storing anything. */
    public void calculate() {
        try {
            result =
                    claims.preview(
                            new WageInput(
                                    getCaseFile().getJurisdiction(),
                                    Currency.getInstance(caseFile.getCurrency()),
                                    terms.toTerms(),
                                    grid.weeks()));
        } catch (WageInputException problems) {
            result = null;
            ClaimProblems.say(problems.problems());
        }
    }

    /** Keeps the changed claim and its new calculation. */
    public String save() {
        try {
            claims.change(Ids.parse(id), version, terms.toTerms(), grid.weeks());
        } catch (WageInputException problems) {
            ClaimProblems.say(problems.problems());
            return null;
        }
        Flash.done("claimText", "changed");
        return "/claim/statement.xhtml?faces-redirect=true&id=" + id;
    }

    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(Ids.parse(id));
        }
        return caseFile;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public WeekGrid getGrid() {
        return grid;
    }

    public WageResult getResult() {
        return result;
    }
}
