package org.makewhole.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** Organisation and case number, and "page x of y", at the foot of each page. */
final class PdfPageFooter extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float TOTAL_WIDTH = 24;

    private final PdfStyle style;
    private final StatementText text;
    private final String left;
    private PdfTemplate pageCount;

    PdfPageFooter(PdfStyle style, StatementText text, String left) {
        this.style = style;
        this.text = text;
        this.left = left;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pageCount = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        float line = document.bottom() - 14;
        canvas.setColorStroke(PdfStyle.RULE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(document.left(), line);
        canvas.lineTo(document.right(), line);
        canvas.stroke();
        float baseline = line - 13;
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_LEFT,
                style.text(left, SIZE, PdfStyle.QUIET),
                document.left(),
                baseline,
                0);
        float numberAt = document.right() - 10;
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_RIGHT,
                style.text(text.get("page", writer.getPageNumber()), SIZE, PdfStyle.QUIET),
                numberAt - 3,
                baseline,
                0);
        canvas.addTemplate(pageCount, numberAt, baseline);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        BaseFont font = style.regular();
        pageCount.beginText();
        pageCount.setFontAndSize(font, SIZE);
        pageCount.setColorFill(PdfStyle.QUIET);
        pageCount.showText(String.valueOf(writer.getPageNumber() - 1));
        pageCount.endText();
    }
}
