package org.makewhole.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.makewhole.document.StatementOfAmountsOwed;
import org.makewhole.document.StatementPdf;
import org.makewhole.document.StatementService;
import org.makewhole.document.StatementXlsx;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.wage.WageLine;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** The statement of amounts owed as a page, and as a file. */
@Named
@RequestScoped
public class StatementBacking {

    @Inject private StatementService statements;

    private String id;
    private StatementOfAmountsOwed statement;

    /**
     * Reads the statement.
     *
     * @throws NotFoundException when the case has no calculation
     */
    public void load() {
        statement = statements.find(Ids.parse(id), locale()).orElseThrow(NotFoundException::new);
    }

    public void pdf() throws IOException {
        StatementOfAmountsOwed file = statements.getForExport(Ids.parse(id), locale(), "PDF");
        Faces.sendFile(name(file, "pdf"), true, out -> StatementPdf.write(file, out));
    }

    public void xlsx() throws IOException {
        StatementOfAmountsOwed file = statements.getForExport(Ids.parse(id), locale(), "XLSX");
        Faces.sendFile(name(file, "xlsx"), true, out -> StatementXlsx.write(file, out));
    }

    /** The case number only: a file's name must not give a person away. */
    private static String name(StatementOfAmountsOwed file, String extension) {
        return file.heading().caseNumber() + "." + extension;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
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

    /** Title of the rule of a line, in the language of the page. */
    public String rule(WageLine line) {
        return getStatement().ruleTitle(line.rule());
    }

    /** None while a form of the page is sent: the page is not shown again then. */
    public List<String> getNotes() {
        return getStatement() == null ? List.of() : getStatement().notes();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
