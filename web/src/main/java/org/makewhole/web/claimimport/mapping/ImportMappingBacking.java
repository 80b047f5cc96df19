package org.makewhole.web.claimimport.mapping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.makewhole.claimimport.ClaimImportService;
import org.makewhole.claimimport.ImportPlan;
import org.makewhole.claimimport.ImportRun;
import org.makewhole.claimimport.ImportSample;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.web.claimimport.FieldNames;
import org.makewhole.web.claimimport.PreviewRow;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.Texts;

/** Lets a person confirm what the columns of a file mean, and shows what comes of it. */
@Named
@ViewScoped
public class ImportMappingBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "claimimportText";
    private static final int EXAMPLES = 3;

    @Inject private ClaimImportService imports;

    private String id;
    private String fileName;
    private ImportPlanForm form;

    private transient ImportSample sample;
    private transient List<PreviewRow> preview;

    /** Starts from the proposal, or from what was chosen before. */
    public String load() {
        ImportRun run = imports.get(Ids.parse(id));
        if (!run.getState().mayBeChecked()) {
            return runPage();
        }
        fileName = run.getFileName();
        form = new ImportPlanForm(run.plan());
        refresh();
        return null;
    }

    /** Begins the check and goes on to its page. */
    public String check() {
        if (!getProblems().isEmpty()) {
            return null;
        }
        imports.check(Ids.parse(id), form.plan());
        return runPage();
    }

    private String runPage() {
        return "/claimimport/run.xhtml?faces-redirect=true&run=" + id;
    }

    /** Reads the first rows once more after a choice was changed. */
    public void refresh() {
        preview = null;
    }

    public List<PreviewRow> getPreview() {
        if (preview == null) {
            preview = sample().read(form.plan()).stream().map(PreviewRow::of).toList();
        }
        return preview;
    }

    /** How many of the first rows would be refused. */
    public long getRefused() {
        return getPreview().stream().filter(PreviewRow::isRefused).count();
    }

    /** What stands in the way of reading the file like this. */
    public List<String> getProblems() {
        ImportPlan plan = form.plan();
        List<String> problems = new ArrayList<>();
        if (!plan.mapping().missing().isEmpty()) {
            problems.add(Texts.get(BUNDLE, "map.missing", names(plan.mapping().missing())));
        }
        if (!plan.mapping().sharing().isEmpty()) {
            problems.add(Texts.get(BUNDLE, "map.sharing", names(plan.mapping().sharing())));
        }
        if (form.isRepeating()) {
            problems.add(Texts.get(BUNDLE, "map.repeating"));
        }
        return problems;
    }

    private static String names(Set<ImportField> fields) {
        return Stream.of(ImportField.values())
                .filter(fields::contains)
                .map(FieldNames::of)
                .collect(Collectors.joining(", "));
    }

    /** The money fields that have a column, for the preview. */
    public List<ImportField> getAmounts() {
        return form.plan().mapping().amounts().toList();
    }

    /** What a column of a further amount can mean. */
    public List<ImportField> getMeanings() {
        return ImportField.amounts().toList();
    }

    /** What a field is called. */
    public String name(ImportField field) {
        return FieldNames.of(field);
    }

    /** Offers one more column. */
    public void more() {
        form.more();
        refresh();
    }

    /** Whether a column was chosen for a field. */
    public boolean has(ImportField field) {
        return form.plan().mapping().has(field);
    }

    /** What stands in a column that was chosen; empty where none is. */
    public List<String> examples(Integer column) {
        return column == null ? List.of() : sample().examples(column, EXAMPLES);
    }

    public DateOrder[] getDateOrders() {
        return DateOrder.values();
    }

    public DecimalStyle[] getDecimalStyles() {
        return DecimalStyle.values();
    }

    public List<ColumnChoice> getColumns() {
        List<String> header = sample().header();
        return IntStream.range(0, header.size())
                .mapToObj(i -> ColumnChoice.of(i, header.get(i)))
                .toList();
    }

    private ImportSample sample() {
        if (sample == null) {
            try {
                sample = imports.sample(Ids.parse(id));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sample;
    }

    public ImportPlanForm getForm() {
        return form;
    }

    public String getFileName() {
        return fileName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
