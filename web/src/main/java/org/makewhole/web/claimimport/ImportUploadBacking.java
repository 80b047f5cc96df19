package org.makewhole.web.claimimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.makewhole.claimimport.ClaimImportService;
import org.makewhole.claimimport.ImportRun;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.web.shared.Texts;

/** Takes a file, and lists the files that came before. */
@Named
@RequestScoped
public class ImportUploadBacking {
    private static final String FIELD = "upload:file";
    private static final long MB = 1024L * 1024L;

    @Inject private ClaimImportService imports;
    @Inject private ExternalContext external;

    private Part file;
    private boolean tooLarge;
    private List<ImportRun> runs;

    /** Keeps the file and goes on to its columns, or says on the page why it cannot be read. */
    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = imports.upload(name(), content);
            return "/claimimport/map.xhtml?faces-redirect=true&run=" + id;
        } catch (UnreadableTableException refusal) {
            refuse(ReasonTexts.of(refusal.reason(), refusal.arguments()));
            return null;
        } finally {
            file.delete();
        }
    }

    private String name() {
        return file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    }

    /** Says what the filter could not: that the file was larger than anything that can be read. */
    public void load() {
        if (tooLarge) {
            refuse(
                    ReasonTexts.of(
                            UnreadableTableException.Reason.TOO_LARGE,
                            List.of(String.valueOf(getMostMegabytes()))));
        }
    }

    /**
     * Why there is no file, where the browser sent one that holds nothing: Faces takes that for
     * none at all. Null where the field was left empty.
     */
    public String getMissing() throws IOException, ServletException {
        Part sent = ((HttpServletRequest) external.getRequest()).getPart(FIELD);
        boolean named =
                sent != null
                        && sent.getSubmittedFileName() != null
                        && !sent.getSubmittedFileName().isBlank();
        return named ? ReasonTexts.of(UnreadableTableException.Reason.EMPTY, List.of()) : null;
    }

    private static void refuse(String why) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                FIELD,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Texts.get("claimimportText", "upload.refused"),
                        why));
        faces.validationFailed();
    }

    public long getMostMegabytes() {
        return Limits.DEFAULT.csvBytes() / MB;
    }

    /** For the browser, which can refuse a file without sending it. */
    public long getMostBytes() {
        return Limits.DEFAULT.csvBytes();
    }

    public int getMostRows() {
        return Limits.DEFAULT.rows();
    }

    public List<ImportRun> getRuns() {
        if (runs == null) {
            runs = imports.latest();
        }
        return runs;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }
}
