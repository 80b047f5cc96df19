package org.makewhole.web.claim;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.Countries;
import org.makewhole.web.shared.Flash;

/** The form that opens a wage claim. */
@Named
@ViewScoped
public class NewClaimBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimService claims;
    @Inject private OrganizationService organizations;
    @Inject private Countries countries;

    private final PartiesForm form = new PartiesForm();
    private final TermsForm terms = new TermsForm();
    private WeekGrid grid;
    private BigDecimal claimed;
    private String summary;
    private Visibility visibility = Visibility.ORGANIZATION;
    private transient AmountsOwed result;
    private Long openedId;

    @PostConstruct
    void start() {
        Organization own = organizations.getOwn();
        form.setCountry(own.getCountry());
        form.setCurrency(own.getCurrency());
        grid =
                WeekGrid.endingBefore(
                        own.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Proposes the currency of the chosen country. */
    public void countryChosen() {
        String proposed = countries.currencyOf(form.getCountry());
        if (!proposed.isEmpty()) {
            form.setCurrency(proposed);
        }
        form.setSubdivision(null);
    }

    /** Works out what is owed, without storing anything. */
    public void calculate() {
        try {
            result = claims.compute(place(), facts());
        } catch (ClaimProblemsException problems) {
            result = null;
            ClaimProblems.say(problems.problems());
        }
    }

    /** Opens the case; a second press of the button leads to the case opened by the first. */
    public String open() {
        if (openedId == null) {
            try {
                openedId = claims.open(command());
            } catch (ClaimProblemsException problems) {
                ClaimProblems.say(problems.problems());
                return null;
            }
            Flash.done("claimText", "opened");
        }
        return "/casefile/case.xhtml?faces-redirect=true&id=" + openedId;
    }

    private OpenWageClaim command() {
        return new OpenWageClaim(
                new WorkerDetails(form.getWorkerName(), form.getPhone(), form.getEmail()),
                new EmployerDetails(
                        form.getEmployerName(),
                        null,
                        form.getCity(),
                        form.getCountry(),
                        form.getSector()),
                place(),
                facts(),
                summary,
                visibility);
    }

    private Place place() {
        return new Place(form.getCountry(), form.jurisdiction(), form.getCurrency());
    }

    private ClaimFacts facts() {
        ClaimFacts facts = grid.facts(terms);
        return claimed == null || claimed.signum() == 0
                ? facts
                : facts.withClaimed(Map.of(Violation.UNPAID_WAGES, claimed));
    }

    public PartiesForm getForm() {
        return form;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public WeekGrid getGrid() {
        return grid;
    }

    /** What is owed by what was typed; null until it was worked out. */
    public AmountsOwed getResult() {
        return result;
    }

    public BigDecimal getClaimed() {
        return claimed;
    }

    public void setClaimed(BigDecimal claimed) {
        this.claimed = claimed;
    }

    /** To whom the case is open from the beginning. */
    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
