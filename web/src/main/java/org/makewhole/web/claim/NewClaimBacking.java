package org.makewhole.web.claim;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.organization.Organization;
import org.makewhole.organization.OrganizationService;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.Countries;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.timesheet.ClaimEntry;

/** The form that opens a wage claim. */
@Named
@ViewScoped
public class NewClaimBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClaimService claims;
    @Inject private OrganizationService organizations;
    @Inject private Countries countries;

    private final PartiesForm form = new PartiesForm();
    private ClaimEntry entry;
    private LocalDate today;
    private BigDecimal claimed;
    private String summary;
    private Visibility visibility = Visibility.ORGANIZATION;
    private Long openedId;

    @PostConstruct
    void start() {
        Organization own = organizations.getOwn();
        form.setCountry(own.getCountry());
        form.setCurrency(own.getCurrency());
        today = own.today();
        entry = new ClaimEntry(today);
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
        entry.compute(this::owed);
    }

    /** The same as one goes. */
    public void follow() {
        entry.follow(this::owed);
    }

    /** Plans the days of a pattern. */
    public void plan() {
        entry.getPattern().plan(form.jurisdiction(), today);
    }

    private AmountsOwed owed(ClaimFacts facts) {
        return claims.compute(place(), withClaimed(facts));
    }

    /** Opens the case; a second press of the button leads to the case opened by the first. */
    public String open() {
        if (openedId == null) {
            if (!entry.attempt(facts -> openedId = claims.open(command(facts)))) {
                return null;
            }
            Flash.done("claimText", "opened");
        }
        return "/casefile/case.xhtml?faces-redirect=true&id=" + openedId;
    }

    private OpenWageClaim command(ClaimFacts facts) {
        return new OpenWageClaim(
                new WorkerDetails(form.getWorkerName(), form.getPhone(), form.getEmail()),
                new EmployerDetails(
                        form.getEmployerName(),
                        null,
                        form.getCity(),
                        form.getCountry(),
                        form.getSector()),
                place(),
                withClaimed(facts),
                summary,
                visibility);
    }

    private Place place() {
        return new Place(form.getCountry(), form.jurisdiction(), form.getCurrency());
    }

    private ClaimFacts withClaimed(ClaimFacts facts) {
        return claimed == null || claimed.signum() == 0
                ? facts
                : facts.withClaimed(Map.of(Violation.UNPAID_WAGES, claimed));
    }

    public PartiesForm getForm() {
        return form;
    }

    public ClaimEntry getEntry() {
        return entry;
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
