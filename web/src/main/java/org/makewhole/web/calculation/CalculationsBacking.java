package org.makewhole.web.calculation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.CalculationRow;
import org.makewhole.claim.CalculationService;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.ClaimantRow;
import org.makewhole.claim.Saved;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** The calculations of a claim, to be made anew with the rules of today. */
@Named
@ViewScoped
public class CalculationsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CalculationService calculations;
    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;

    private String id;
    private String worker;
    private int version;
    private String language;
    private transient CaseFile caseFile;
    private transient ClaimView claim;
    private transient List<CalculationRow> rows;
    private transient List<ClaimantRow> claimants;

    /**
     * Reads the claim.
     *
     * @throws NotFoundException when the case has none
     */
    public void load() {
        version = getClaim().version();
        language = getClaim().language();
    }

    /** Computes anew with the present version of the rules. */
    public String recalculate() {
        Saved saved = calculations.recalculate(Ids.parse(id), worker(), version);
        if (saved.awaitsDecision()) {
            return "/calculation/difference.xhtml?faces-redirect=true&id="
                    + id
                    + "&calculation="
                    + saved.calculationId();
        }
        Flash.done("calculationText", "recalculated.same");
        return here();
    }

    /** Chooses the language of the statement. */
    public String speak() {
        claims.speak(Ids.parse(id), worker(), version, language);
        Flash.done("calculationText", "language.chosen");
        return here();
    }

    private String here() {
        return "/calculation/list.xhtml?faces-redirect=true&id="
                + id
                + ClaimParameters.suffix(worker());
    }

    private Long worker() {
        return ClaimParameters.worker(worker);
    }

    public ClaimView getClaim() {
        if (claim == null) {
            claim = claims.find(Ids.parse(id), worker()).orElseThrow(NotFoundException::new);
        }
        return claim;
    }

    public CaseFile getCaseFile() {
        if (caseFile == null) {
            caseFile = cases.get(Ids.parse(id));
        }
        return caseFile;
    }

    public List<CalculationRow> getRows() {
        if (rows == null) {
            rows = calculations.list(Ids.parse(id), worker());
        }
        return rows;
    }

    public List<ClaimantRow> getClaimants() {
        if (claimants == null) {
            claimants = claims.claimants(Ids.parse(id));
        }
        return claimants;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The claimant; null for the claimant of the case. */
    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
