package org.makewhole.web.calculation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.claim.CalculationDifference;
import org.makewhole.claim.CalculationService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;

/** A calculation beside the one that holds, to be accepted or kept back. */
@Named
@ViewScoped
public class DifferenceBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CalculationService calculations;
    @Inject private CaseFileService cases;

    private String id;
    private String calculation;
    private int version;
    private transient CalculationDifference shown;
    private transient CaseFile caseFile;

    /**
     * Reads both calculations.
     *
     * @throws NotFoundException when there is no such calculation in the case
     */
    public void load() {
        version = getShown().version();
    }

    /** Lets the new one hold. */
    public String accept() {
        calculations.accept(Ids.parse(calculation), version);
        Flash.done("calculationText", "difference.accepted");
        return statement();
    }

    /** Lets the old one go on to hold. */
    public String keep() {
        calculations.keepBack(Ids.parse(calculation), version);
        Flash.done("calculationText", "difference.kept");
        return statement();
    }

    private String statement() {
        return "/claim/statement.xhtml?faces-redirect=true&id="
                + id
                + ClaimParameters.suffix(getShown().workerId());
    }

    public CalculationDifference getShown() {
        if (shown == null) {
            shown = calculations.difference(Ids.parse(calculation));
            if (shown.caseId() != Ids.parse(id)) {
                throw new NotFoundException();
            }
        }
        return shown;
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

    public String getCalculation() {
        return calculation;
    }

    public void setCalculation(String calculation) {
        this.calculation = calculation;
    }
}
