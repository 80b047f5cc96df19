package org.makewhole.web.claim;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.ClaimView;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.consent.Recipient;
import org.makewhole.document.StatementCsv;
import org.makewhole.document.StatementOfAmountsOwed;
import org.makewhole.document.StatementPdf;
import org.makewhole.document.StatementService;
import org.makewhole.document.StatementXlsx;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.wage.Violation;
import org.makewhole.web.calculation.ClaimParameters;
import org.makewhole.web.calculation.ExplainedLine;
import org.makewhole.web.calculation.Explanations;
import org.makewhole.web.calculation.RemarkWords;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.ViewerBacking;
import org.omnifaces.util.Faces;

/** The statement of amounts owed as a page, and as a file. */
@Named
@ViewScoped
public class StatementBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private StatementService statements;
    @Inject private ClaimService claims;
    @Inject private ViewerBacking viewer;

    private String id;
    private String worker;
    private Recipient recipient = Recipient.WORKER;
    private transient StatementOfAmountsOwed statement;
    private transient ClaimView claim;
    private transient List<ExplainedLine> lines;
    private transient List<String> remarks;

    /**
     * Reads the statement.
     *
     * @throws NotFoundException when the case has no calculation
     */
    public void load() {
        statement =
                statements
                        .find(Ids.parse(id), workerId(), locale())
                        .orElseThrow(NotFoundException::new);
    }

    public void pdf() throws IOException {
        StatementOfAmountsOwed file =
                statements.getForExport(Ids.parse(id), workerId(), recipient, locale(), "PDF");
        Faces.sendFile(name(file, "pdf"), true, out -> StatementPdf.write(file, out));
    }

    public void csv() throws IOException {
        StatementOfAmountsOwed file =
                statements.getForExport(Ids.parse(id), workerId(), recipient, locale(), "CSV");
        Faces.sendFile(name(file, "csv"), true, out -> StatementCsv.write(file, out));
    }

    public void xlsx() throws IOException {
        StatementOfAmountsOwed file =
                statements.getForExport(Ids.parse(id), workerId(), recipient, locale(), "XLSX");
        Faces.sendFile(name(file, "xlsx"), true, out -> StatementXlsx.write(file, out));
    }

    /** The case number only: a file's name must not give a person away. */
    private static String name(StatementOfAmountsOwed file, String extension) {
        return file.heading().caseNumber() + "." + extension;
    }

    /** Of the person, who may have chosen another one than the browser: a view is not yet told. */
    private Locale locale() {
        return viewer.getLocale();
    }

    /** Read again when the page is shown once more, as while an export waits for a fresh proof. */
    public StatementOfAmountsOwed getStatement() {
        boolean shown =
                FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (statement == null && shown) {
            load();
        }
        return statement;
    }

    /** The claim that the statement is about. */
    public ClaimView getClaim() {
        if (claim == null) {
            claim = claims.find(Ids.parse(id), workerId()).orElseThrow(NotFoundException::new);
        }
        return claim;
    }

    /** Every line with what explains it. */
    public List<ExplainedLine> getLines() {
        if (lines == null) {
            lines = Explanations.of(getStatement());
        }
        return lines;
    }

    /** What is owed by violation. */
    public List<Map.Entry<Violation, BigDecimal>> getSubtotals() {
        return List.copyOf(getStatement().owed().subtotals().entrySet());
    }

    /** How many weeks lack what. */
    public List<Map.Entry<AmountsOwed.Missing, Long>> getGaps() {
        return List.copyOf(
                getStatement().owed().gaps().stream()
                        .collect(
                                Collectors.groupingBy(
                                        AmountsOwed.Gap::missing,
                                        TreeMap::new,
                                        Collectors.counting()))
                        .entrySet());
    }

    /** None while a form of the page is sent: the page is not shown again then. */
    public List<String> getNotes() {
        return getStatement() == null ? List.of() : getStatement().notes();
    }

    /** What is worth a second look before the figures leave the house. */
    public List<String> getRemarks() {
        if (remarks == null) {
            remarks =
                    getStatement() == null ? List.of() : RemarkWords.of(getStatement().question());
        }
        return remarks;
    }

    /** The claimant; null for the claimant of the case. */
    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public Recipient[] getRecipients() {
        return Recipient.values();
    }

    public Recipient getRecipient() {
        return recipient;
    }

    public void setRecipient(Recipient recipient) {
        this.recipient = recipient;
    }

    private Long workerId() {
        return ClaimParameters.worker(worker);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
