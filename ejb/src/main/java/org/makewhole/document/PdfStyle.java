package org.makewhole.document;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fonts, colours and table cells of a PDF. One per document: fonts keep what a document used. */
public final class PdfStyle {

    public static final Color INK = new Color(0x1f, 0x29, 0x33);
    public static final Color QUIET = new Color(0x52, 0x60, 0x6d);
    public static final Color ACCENT = new Color(0x17, 0x4e, 0x5c);
    public static final Color RULE = new Color(0xc3, 0xcd, 0xd4);
    public static final Color SHADE = new Color(0xf1, 0xf5, 0xf6);

    private static final char BOX = '\u25a1';
    private static final Map<String, byte[]> FONT_FILES = new ConcurrentHashMap<>();

    private final BaseFont regular = font("LiberationSans-Regular.ttf");
    private final BaseFont bold = font("LiberationSans-Bold.ttf");

    private static BaseFont font(String file) {
        byte[] bytes = FONT_FILES.computeIfAbsent(file, PdfStyle::load);
        try {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (IOException e) {
            throw new IllegalStateException("Font " + file + " cannot be used", e);
        }
    }

    private static byte[] load(String file) {
        try (InputStream font = BaseFont.class.getResourceAsStream("/liberation/" + file)) {
            if (font == null) {
                throw new IllegalStateException("Font " + file + " is missing");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Font " + file + " cannot be read", e);
        }
    }

    public BaseFont regular() {
        return regular;
    }

    public Phrase text(String text, float size, Color color) {
        return new Phrase(printable(text, regular), new Font(regular, size, Font.NORMAL, color));
    }

    public Phrase strong(String text, float size, Color color) {
        return new Phrase(printable(text, bold), new Font(bold, size, Font.NORMAL, color));
    }

    /** Puts a box in place of what the font cannot show. */
    String printable(String text, BaseFont font) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? toSpace(c) : c)
                .forEach(c -> shown.appendCodePoint(c == '\n' || font.charExists(c) ? c : BOX));
        return shown.toString();
    }

    /** Line breaks stay, as do spaces that must not break. */
    private static int toSpace(int character) {
        if (character == '\n') {
            return character;
        }
        return character == '\u00a0' || character == '\u202f' ? '\u00a0' : ' ';
    }

    public Paragraph paragraph(Phrase phrase) {
        Paragraph paragraph = new Paragraph(phrase);
        paragraph.setLeading(0, 1.3f);
        return paragraph;
    }

    public PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSplitLate(true);
        return table;
    }

    PdfPCell columnHead(String text, int alignment) {
        PdfPCell cell = cell(strong(text, 8, Color.WHITE), alignment);
        cell.setBackgroundColor(ACCENT);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
    }

    public PdfPCell left(String text) {
        return cell(text(text, 8.5f, INK), Element.ALIGN_LEFT);
    }

    PdfPCell right(String text) {
        return cell(text(text, 8.5f, INK), Element.ALIGN_RIGHT);
    }

    PdfPCell total(String text, int alignment) {
        PdfPCell cell = cell(strong(text, 9, INK), alignment);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    PdfPCell cell(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        cell.setPaddingTop(3);
        cell.setLeading(0, 1.2f);
        return cell;
    }
}
