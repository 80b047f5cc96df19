package org.makewhole.privacy.record;

import com.lowagie.text.Document;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.makewhole.document.PdfStyle;

/** The record for people: what is known, table by table, with empty fields left out. */
public final class RecordPdf {
    /** A stored calculation is a page of notation; the other file has it. */
    private static final int LONGEST_NOTATION = 200;

    /** What nobody reads on paper: the other file has all of them. */
    private static final int MOST_ROWS = 1000;

    private final WorkerRecord worker;
    private final RecordWording words;
    private final PdfStyle style = new PdfStyle();
    private final Document document = new Document(PageSize.A4);

    private RecordPdf(WorkerRecord worker, RecordWording words) {
        this.worker = worker;
        this.words = words;
    }

    /** Writes the PDF and leaves the stream open. */
    public static void write(WorkerRecord worker, RecordWording words, OutputStream out) {
        new RecordPdf(worker, words).write(out);
    }

    private void write(OutputStream out) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language()));
        document.addTitle(words.text("title") + labelled());
        document.addAuthor(worker.organization());
        document.addCreator("MakeWhole");
        HeaderFooter footer =
                new HeaderFooter(
                        style.text(worker.organization() + labelled() + "  ·  ", 8, PdfStyle.QUIET),
                        true);
        footer.setBorder(Rectangle.NO_BORDER);
        document.setFooter(footer);
        document.open();
        head();
        worker.sections().stream().filter(s -> !s.rows().isEmpty()).forEach(this::section);
        withheld();
        document.close();
    }

    private void head() {
        document.add(new Paragraph(style.strong(worker.organization(), 9.5f, PdfStyle.ACCENT)));
        Paragraph title = new Paragraph(style.strong(words.text("title"), 20, PdfStyle.INK));
        title.setLeading(28);
        document.add(title);
        document.add(
                style.paragraph(
                        style.text(
                                words.value("", "made", worker.madeAt().toString()) + labelled(),
                                9,
                                PdfStyle.QUIET)));
        for (String key : new String[] {"lead", "free"}) {
            Paragraph text = style.paragraph(style.text(words.text(key), 9, PdfStyle.INK));
            text.setSpacingBefore(8);
            document.add(text);
        }
        if (!worker.employers().isEmpty()) {
            heading(words.text("employers"));
            document.add(
                    style.paragraph(
                            style.text(String.join(", ", worker.employers()), 9, PdfStyle.INK)));
        }
    }

    /** The number of the case; an employer's record has none. */
    private String labelled() {
        return worker.caseNumber().isEmpty() ? "" : "  ·  " + worker.caseNumber();
    }

    private void heading(String text) {
        Paragraph heading = new Paragraph(style.strong(text, 11.5f, PdfStyle.ACCENT));
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(5);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    private void section(RecordSection section) {
        heading(words.table(section.table()));
        int most = Math.min(section.rows().size(), MOST_ROWS);
        for (Map<String, String> row : section.rows().subList(0, most)) {
            PdfPTable table = style.table(30, 70);
            table.setSpacingAfter(6);
            row.forEach(
                    (column, value) -> {
                        if (value != null && !value.isBlank()) {
                            table.addCell(style.left(words.column(section.table(), column)));
                            table.addCell(style.left(shown(section.table(), column, value)));
                        }
                    });
            document.add(table);
        }
        if (most < section.rows().size()) {
            document.add(style.paragraph(style.text(words.text("more"), 9, PdfStyle.QUIET)));
        }
    }

    private String shown(String table, String column, String value) {
        return value.startsWith("{") && value.length() > LONGEST_NOTATION
                ? words.text("notation")
                : words.value(table, column, value);
    }

    private void withheld() {
        heading(words.text("withheld"));
        for (String why : new String[] {"MASKED", "TECHNICAL"}) {
            String names =
                    worker.withheld().stream()
                            .filter(column -> column.why().equals(why))
                            .collect(
                                    Collectors.groupingBy(
                                            WithheldColumn::table,
                                            LinkedHashMap::new,
                                            Collectors.mapping(
                                                    WithheldColumn::column,
                                                    Collectors.joining(", "))))
                            .entrySet()
                            .stream()
                            .map(table -> words.table(table.getKey()) + ": " + table.getValue())
                            .collect(Collectors.joining("; "));
            Paragraph text =
                    style.paragraph(
                            style.text(words.text(why) + " " + names + ".", 8, PdfStyle.QUIET));
            text.setSpacingAfter(6);
            document.add(text);
        }
    }
}
