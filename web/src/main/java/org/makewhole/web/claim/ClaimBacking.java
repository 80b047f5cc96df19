package org.makewhole.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.SaveClaim;
import org.makewhole.claim.Saved;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The terms and weeks of an existing claim, to be changed and computed anew. */
@Named
@ViewScoped
public class ClaimBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;

    private String id;
    private int version;
    private TermsForm terms;
    private WeekGrid grid;
    private transient CaseFile caseFile;
    private transient Optional<ClaimView> view;
    private transient AmountsOwed result;

    /**
     * Reads the claim.
     *
     * @throws NotFoundException when the case has none
     */
    public void load() {
        ClaimView claim = view().orElseThrow(NotFoundException::new);
        version = claim.version();
        terms = new TermsForm(claim.facts().terms().get(0));
        grid = WeekGrid.of(claim.facts());
    }

    /** True when the case has a wage claim that was entered here. */
    public boolean isPresent() {
        return view().isPresent();
    }

    /** True when that claim was computed, so that there is a statement to show. */
    public boolean isComputed() {
        return view().flatMap(ClaimView::accepted).isPresent();
    }

    private Optional<ClaimView> view() {
        if (view == null) {
            view = claims.find(Ids.parse(id), null);
        }
        return view;
    }

    /** Works out what would be owed, without storing anything. */
    public void calculate() {
        try {
            result = claims.computeFor(Ids.parse(id), grid.facts(terms));
        } catch (ClaimProblemsException problems) {
            result = null;
            ClaimProblems.say(problems.problems());
        }
    }

    /** Keeps the changed claim and its new calculation. */
    public String save() {
        try {
            Saved saved =
                    claims.save(new SaveClaim(Ids.parse(id), null, version, grid.facts(terms)));
            if (saved.awaitsDecision()) {
                return "/calculation/difference.xhtml?faces-redirect=true&id="
                        + id
                        + "&calculation="
                        + saved.calculationId();
            }
        } catch (ClaimProblemsException problems) {
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

    public AmountsOwed getResult() {
        return result;
    }
}
