package org.makewhole.web.agreement;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementView;
import org.makewhole.agreement.sheet.AgreementImportService;
import org.makewhole.agreement.sheet.RefusedSheetRow;
import org.makewhole.agreement.sheet.SheetAnswer;
import org.makewhole.agreement.sheet.SheetColumn;
import org.makewhole.shared.spreadsheet.ReasonCode;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;

/** Takes articles and steps over from a sheet, or says which rows cannot be. */
@Named
@ViewScoped
public class AgreementImportBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "agreementText";
    private static final String FIELD = "sheet:file";

    @Inject private AgreementService agreements;
    @Inject private AgreementImportService imports;

    private String id;
    private int version;
    private SheetAnswer answer;
    private transient Part file;
    private transient AgreementView view;

    public void load() {
        view = null;
        version = getView().version();
    }

    public String takeOver() throws IOException {
        answer = null;
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            answer = imports.takeOver(Ids.parse(id), version, name, content);
        } catch (UnreadableTableException refusal) {
            refuse(text(refusal.reason(), refusal.arguments()));
        } finally {
            file.delete();
        }
        if (answer == null || !answer.isTaken()) {
            return null;
        }
        Flash.done(BUNDLE, "import.taken", answer.articles(), answer.steps());
        return "/agreement/agreement.xhtml?faces-redirect=true&agreement=" + id;
    }

    private static void refuse(String why) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                FIELD,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Texts.get(BUNDLE, "import.refused"), why));
        faces.validationFailed();
    }

    /** Why a row cannot be taken, with the column at fault in front. */
    public String why(RefusedSheetRow row) {
        String text = text(row.reason(), row.arguments());
        return row.column() == null
                ? text
                : Texts.get(BUNDLE, "column." + row.column()) + ": " + text;
    }

    /** Reasons of tables stand with the import of claims. */
    private static String text(ReasonCode reason, List<String> arguments) {
        String bundle = reason.key().startsWith("sheet.") ? BUNDLE : "claimimportText";
        return Texts.get(bundle, "reason." + reason.key(), arguments.toArray());
    }

    public SheetColumn[] getColumns() {
        return SheetColumn.values();
    }

    public long getMostMegabytes() {
        return AgreementImportService.MOST_BYTES >> 20;
    }

    public AgreementView getView() {
        if (view == null) {
            view = agreements.get(Ids.parse(id));
        }
        return view;
    }

    public SheetAnswer getAnswer() {
        return answer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
