package org.makewhole.web.claimimport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.claimimport.ClaimImportService;
import org.makewhole.claimimport.ImportRun;
import org.makewhole.claimimport.ImportState;
import org.makewhole.claimimport.progress.ImportProgress;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;
import org.omnifaces.util.Faces;

/**
 * Shows where a file stands: how far its reading has got, what a check found, what was imported.
 */
@Named
@ViewScoped
public class ImportRunBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 500;
    private static final int SHOWN = 20;

    @Inject private ClaimImportService imports;

    private String id;
    private transient ImportRun run;

    /** Reads the run; one whose columns were never confirmed has its page elsewhere. */
    public String load() {
        return reload().getState() == ImportState.UPLOADED ? mapPage() : null;
    }

    private ImportRun reload() {
        run = imports.get(Ids.parse(id));
        return run;
    }

    private String mapPage() {
        return "/claimimport/map.xhtml?faces-redirect=true&run=" + id;
    }

    private String runPage() {
        return "/claimimport/run.xhtml?faces-redirect=true&run=" + id;
    }

    /** Looks how far the reading has got; once it has ended, the page that comes next is shown. */
    public void poll() {
        if (!reload().getState().isUnderWay()) {
            boolean backToColumns = run.getState() == ImportState.UPLOADED;
            Faces.redirect("claimimport/%s.xhtml?run=%s", backToColumns ? "map" : "run", id);
        }
    }

    public String start() {
        imports.start(Ids.parse(id));
        return runPage();
    }

    /** Asks for an end; the page sees it come. */
    public void cancel() {
        imports.cancel(Ids.parse(id));
    }

    public String remove() {
        imports.remove(Ids.parse(id));
        Flash.done("claimimportText", "run.removed");
        return "/claimimport/upload.xhtml?faces-redirect=true";
    }

    public void refusedCsv() throws IOException {
        imports.exportRefused(Ids.parse(id), "CSV");
        Faces.sendFile(fileName("csv"), true, out -> write(TableWriter.csv(out)));
    }

    public void refusedXlsx() throws IOException {
        imports.exportRefused(Ids.parse(id), "XLSX");
        Faces.sendFile(fileName("xlsx"), true, this::writeXlsx);
    }

    private void writeXlsx(OutputStream out) throws IOException {
        write(TableWriter.xlsx(out, Texts.get("claimimportText", "refused.title")));
    }

    private void write(TableWriter table) throws IOException {
        long runId = Ids.parse(id);
        try (table) {
            new RefusedRowsFile(getRun().columns())
                    .write(table, after -> imports.refused(runId, after, PAGE));
        }
    }

    /** Not after the file that came in: its name may hold a person's. */
    private static String fileName(String extension) {
        return Texts.get("claimimportText", "refused.file") + "." + extension;
    }

    public ImportRun getRun() {
        return run == null ? reload() : run;
    }

    /** Null when the reading has just begun or just ended. */
    public ImportProgress getProgress() {
        return imports.findProgress(Ids.parse(id)).orElse(null);
    }

    public List<StageAmount> getStages() {
        return StageAmount.of(getRun().getTally());
    }

    /** The same by what they are for, where they are for more than wages. */
    public List<ComponentAmounts> getComponents() {
        List<ComponentAmounts> components = ComponentAmounts.of(getRun().getTally());
        return components.size() > 1 ? components : List.of();
    }

    /** The largest total, to which the others are drawn. */
    public BigDecimal getLargest() {
        return getStages().stream()
                .map(StageAmount::amount)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }

    /** The first refused rows. */
    public List<PreviewRow> getRefused() {
        return imports.refused(Ids.parse(id), 0, SHOWN).stream().map(PreviewRow::of).toList();
    }

    public boolean isKept() {
        return imports.isKept(Ids.parse(id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
