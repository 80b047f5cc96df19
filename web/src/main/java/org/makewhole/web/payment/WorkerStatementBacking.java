package org.makewhole.web.payment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.document.payment.WorkerStatement;
import org.makewhole.document.payment.WorkerStatementPdf;
import org.makewhole.document.payment.WorkerStatementService;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** How the money of a worker stands, as a page and as a file. */
@Named
@ViewScoped
public class WorkerStatementBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private WorkerStatementService statements;
    @Inject private CaseFileService cases;

    private String id;
    private String worker;
    private String caseNumber;
    private transient WorkerStatement statement;
    private transient Map<Long, String> claimants;

    /** Reads the statement; there is none in a case that names nobody. */
    public void load() {
        if (isForSomebody()) {
            getStatement();
        } else {
            caseNumber = cases.get(Ids.parse(id)).getNumber();
        }
    }

    public boolean isForSomebody() {
        return !getClaimants().isEmpty();
    }

    public String getCaseNumber() {
        return isForSomebody() ? getStatement().caseNumber() : caseNumber;
    }

    /** Whether a claimant is the one whose statement is shown. */
    public boolean isShown(Long claimant) {
        return workerId() == null
                ? getClaimants().keySet().iterator().next().equals(claimant)
                : workerId().equals(claimant);
    }

    public void pdf() throws IOException {
        WorkerStatement file = statements.getForExport(Ids.parse(id), workerId(), locale());
        // The case number only: a file's name must not give a person away.
        Faces.sendFile(
                file.caseNumber() + "-money.pdf", true, out -> WorkerStatementPdf.write(file, out));
    }

    public WorkerStatement getStatement() {
        if (statement == null) {
            statement = statements.get(Ids.parse(id), workerId(), locale());
        }
        return statement;
    }

    public Map<Long, String> getClaimants() {
        if (claimants == null) {
            claimants = statements.claimants(Ids.parse(id));
        }
        return claimants;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private Long workerId() {
        return worker == null || worker.isBlank() ? null : Long.valueOf(Ids.parse(worker));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }
}
