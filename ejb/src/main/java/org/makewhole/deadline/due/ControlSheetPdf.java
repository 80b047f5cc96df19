package org.makewhole.deadline.due;

import com.lowagie.text.Document;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.makewhole.document.PdfStyle;

/** The control sheet on paper, with a place for each line to be ticked and for two to sign. */
public final class ControlSheetPdf {
    private static final float SMALL = 8.5f;
    private static final float ROW = 24;
    private static final float SIGNATURE = 44;

    private final ControlSheet sheet;
    private final Locale locale;
    private final ResourceBundle texts;
    private final DateTimeFormatter days;
    private final PdfStyle style = new PdfStyle();
    private final Document document = new Document(PageSize.A4.rotate());

    private ControlSheetPdf(ControlSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.makewhole.deadline.sheet", locale);
        this.days = DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale);
    }

    /** Writes the PDF and leaves the stream open. */
    public static void write(ControlSheet sheet, Locale locale, OutputStream out) {
        new ControlSheetPdf(sheet, locale).write(out);
    }

    private void write(OutputStream out) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.toLanguageTag()));
        String title = say("title", day(sheet.from()), day(sheet.to()));
        document.addTitle(title);
        document.addAuthor(sheet.organization());
        document.addCreator("MakeWhole");
        HeaderFooter footer =
                new HeaderFooter(
                        style.text(sheet.organization() + "  ·  ", 8, PdfStyle.QUIET), true);
        footer.setBorder(Rectangle.NO_BORDER);
        document.setFooter(footer);
        document.open();
        document.add(new Paragraph(style.strong(sheet.organization(), 9.5f, PdfStyle.ACCENT)));
        Paragraph head = new Paragraph(style.strong(title, 17, PdfStyle.INK));
        head.setLeading(24);
        head.setSpacingAfter(8);
        document.add(head);
        if (!sheet.whole()) {
            document.add(style.paragraph(style.strong(say("cut"), 9, PdfStyle.INK)));
        }
        section("overdue", sheet.overdue());
        section("week", sheet.rows());
        signatures();
        document.close();
    }

    private void section(String key, List<DueRow> rows) {
        Paragraph heading = new Paragraph(style.strong(say(key), 11, PdfStyle.ACCENT));
        heading.setSpacingBefore(8);
        heading.setSpacingAfter(4);
        document.add(heading);
        if (rows.isEmpty()) {
            document.add(style.paragraph(style.text(say("none"), 9, PdfStyle.QUIET)));
            return;
        }
        PdfPTable table = style.table(13, 15, 33, 11, 14, 6, 8);
        table.setHeaderRows(1);
        for (String column :
                new String[] {"day", "case", "what", "actor", "owner", "done", "sign"}) {
            table.addCell(cell("column." + column, true));
        }
        rows.forEach(row -> addRow(table, row));
        document.add(table);
    }

    private void addRow(PdfPTable table, DueRow row) {
        table.addCell(plain(day(row.dueOn())));
        table.addCell(plain(row.number()));
        String title = row.title().in(locale);
        table.addCell(plain(row.unconfirmed() ? title + " (" + say("unconfirmed") + ")" : title));
        table.addCell(cell("actor." + row.actor(), false));
        table.addCell(plain(row.owner() == null ? "–" : row.owner()));
        table.addCell(plain(""));
        table.addCell(plain(""));
    }

    private PdfPCell cell(String key, boolean head) {
        PdfPCell cell = head ? new PdfPCell(style.strong(say(key), SMALL, PdfStyle.INK)) : null;
        return boxed(cell == null ? new PdfPCell(style.text(say(key), SMALL, PdfStyle.INK)) : cell);
    }

    private PdfPCell plain(String text) {
        return boxed(new PdfPCell(style.text(text, SMALL, PdfStyle.INK)));
    }

    private static PdfPCell boxed(PdfPCell cell) {
        cell.setBorderColor(PdfStyle.RULE);
        cell.setPadding(4);
        cell.setMinimumHeight(ROW);
        return cell;
    }

    private void signatures() {
        PdfPTable table = style.table(1, 1);
        table.setSpacingBefore(18);
        table.setKeepTogether(true);
        for (String key : new String[] {"first", "second"}) {
            PdfPCell cell = new PdfPCell(style.text(say(key), SMALL, PdfStyle.QUIET));
            cell.setBorder(Rectangle.TOP);
            cell.setBorderColor(PdfStyle.INK);
            cell.setPaddingTop(5);
            cell.setMinimumHeight(SIGNATURE);
            table.addCell(cell);
        }
        document.add(table);
    }

    private String day(LocalDate day) {
        return day == null ? "–" : days.format(day);
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
