package org.makewhole.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** What every part of the PDF writes on and with. */
record PdfSheet(
        StatementOfAmountsOwed statement,
        StatementText text,
        PdfStyle style,
        Document document,
        PdfWriter writer) {

    /** Room that a heading needs below it for its section to begin on the same page. */
    private static final float ROOM_FOR_SECTION = 90;

    /** Begins a section, on the next page when little of this one is left. */
    void section(String key) {
        if (writer.getVerticalPosition(false) - document.bottom() < ROOM_FOR_SECTION) {
            document.newPage();
        }
        PdfPCell cell = new PdfPCell(style.strong(text.get(key), 11.5f, PdfStyle.ACCENT));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingTop(16);
        cell.setPaddingBottom(6);
        cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        PdfPTable heading = style.table(1);
        heading.addCell(cell);
        document.add(heading);
    }

    /** Head of a column of money, with the currency. */
    String amountHead(String key) {
        return text.get(key) + " (" + statement.owed().currency().getCurrencyCode() + ")";
    }
}
