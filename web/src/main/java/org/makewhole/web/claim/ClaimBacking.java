package org.makewhole.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.SaveClaim;
import org.makewhole.claim.Saved;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.calculation.ClaimParameters;
import org.makewhole.web.calculation.ClaimantPage;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.timesheet.ClaimEntry;

/** What a claimant of an existing case says, to be changed and computed anew. */
@Named
@ViewScoped
public class ClaimBacking extends ClaimantPage {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimService claims;
    @Inject private OrganizationService organizations;

    private int version;
    private ClaimEntry entry;
    private Saved saved;
    private transient Optional<ClaimView> view;

    /**
     * Reads the claim.
     *
     * @throws NotFoundException when the case has none
     */
    public void load() {
        ClaimView claim = view().orElseThrow(NotFoundException::new);
        version = claim.version();
        entry = new ClaimEntry(claim.facts(), organizations.getOwn().today());
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
            view = claims.find(caseId(), workerId());
        }
        return view;
    }

    /** Works out what would be owed, without storing anything. */
    public void calculate() {
        entry.compute(this::owed);
    }

    /** The same as one goes. */
    public void follow() {
        entry.follow(this::owed);
    }

    /** Plans the days of a pattern. */
    public void plan() {
        entry.getPattern().plan(getCaseFile().getJurisdiction(), organizations.getOwn().today());
    }

    private AmountsOwed owed(ClaimFacts facts) {
        return claims.computeFor(caseId(), facts);
    }

    /** Keeps the changed claim and its new calculation. */
    public String save() {
        if (!entry.attempt(
                facts ->
                        saved = claims.save(new SaveClaim(caseId(), workerId(), version, facts)))) {
            return null;
        }
        String claimant = ClaimParameters.suffix(workerId());
        if (saved.awaitsDecision()) {
            return "/calculation/difference.xhtml?faces-redirect=true&id="
                    + getId()
                    + claimant
                    + "&calculation="
                    + saved.calculationId();
        }
        Flash.done("claimText", "changed");
        return "/claim/statement.xhtml?faces-redirect=true&id=" + getId() + claimant;
    }

    public ClaimEntry getEntry() {
        return entry;
    }
}
