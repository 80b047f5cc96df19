package org.makewhole.document.payment;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
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
import java.util.List;
import org.makewhole.document.PdfStyle;

/** What the papers have in common: one page, its head, tables of two columns, lines to sign. */
final class PaperPdf {
    private static final int MARGIN = 50;

    private final PdfStyle style = new PdfStyle();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    PaperPdf(OutputStream out, String title, String organization, String language) {
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        document.addTitle(title);
        document.addAuthor(organization);
        document.addCreator("MakeWhole");
        document.open();
        document.add(space(style.paragraph(style.strong(organization, 10, PdfStyle.ACCENT)), 4));
        document.add(space(style.paragraph(style.strong(title, 20, PdfStyle.INK)), 8));
    }

    private static Paragraph space(Paragraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    void text(String text) {
        document.add(space(style.paragraph(style.text(text, 10, PdfStyle.INK)), 8));
    }

    void quiet(String text) {
        document.add(space(style.paragraph(style.text(text, 8, PdfStyle.QUIET)), 6));
    }

    void section(String heading) {
        document.add(space(style.paragraph(style.strong(heading, 12, PdfStyle.ACCENT)), 5));
    }

    /** Lines of a name with a note, and an amount. */
    void table(List<WorkerStatement.Figure> lines) {
        PdfPTable table = style.table(70, 30);
        for (WorkerStatement.Figure line : lines) {
            PdfPCell name = cell();
            name.addElement(style.paragraph(style.text(line.name(), 10, PdfStyle.INK)));
            if (!line.note().isEmpty()) {
                name.addElement(style.paragraph(style.text(line.note(), 8, PdfStyle.QUIET)));
            }
            table.addCell(name);
            PdfPCell amount = cell();
            Paragraph sum = style.paragraph(style.strong(line.amount(), 10, PdfStyle.INK));
            sum.setAlignment(Element.ALIGN_RIGHT);
            amount.addElement(sum);
            table.addCell(amount);
        }
        table.setSpacingAfter(12);
        document.add(table);
    }

    /** Room for names by hand. */
    void signatures(List<String> names) {
        PdfPTable table = style.table(47, 6, 47);
        table.setSpacingBefore(50);
        for (String name : names) {
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.TOP);
            cell.setBorderColor(PdfStyle.INK);
            cell.setPaddingTop(5);
            cell.addElement(style.paragraph(style.text(name, 9, PdfStyle.INK)));
            table.addCell(cell);
            table.addCell(gap());
        }
        document.add(table);
    }

    void close() {
        document.close();
    }

    /** Between two lines to sign; after the last one the table leaves it out. */
    private static PdfPCell gap() {
        PdfPCell gap = new PdfPCell();
        gap.setBorder(Rectangle.NO_BORDER);
        return gap;
    }

    private static PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(PdfStyle.RULE);
        cell.setPaddingBottom(6);
        return cell;
    }
}
