package org.makewhole.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.makewhole.claim.facts.PayBasis;

class StatementPdfTest {

    @Test
    void saysWhatIsOwedToWhomAndWhy() throws IOException {
        PdfReader pdf = write(Statements.inUs(Statements.ENGLISH, 4, "María José Ñandú"));
        String text = text(pdf);
        for (String part :
                new String[] {
                    "Statement of amounts owed",
                    "Case W-2026-00042",
                    "Prepared on 3 Apr 2026 by Ana Ruiz",
                    "María José Ñandú",
                    "Blue Ridge Harvest LLC",
                    "USD 602.50",
                    "Wages owed420.00",
                    "Damages on top of wages182.50",
                    "5 Jan 2026 to 1 Feb 2026 (4 weeks)",
                    "12 × (1.5 − 1) = 6",
                    "29 U.S.C. 206(a)(1)",
                    "Source checked",
                    "Only federal law was applied",
                }) {
            assertTrue(text.contains(part), "missing: " + part + " in " + text);
        }
        assertTrue(text.contains("Page 1 of"), text);
        assertTrue(text.contains("Page " + pdf.getNumberOfPages() + " of"), text);
    }

    @Test
    void carriesTitleAndLanguage() throws IOException {
        PdfReader pdf = write(Statements.inUs(Statements.SPANISH, 1, "Ana"));
        assertEquals(
                "Relación de importes adeudados · Caso W-2026-00042", pdf.getInfo().get("Title"));
        assertEquals("es", pdf.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
        assertTrue(text(pdf).contains("Recargo por horas extra"));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        PdfReader pdf = write(Statements.inUs(Statements.ENGLISH, 1, "Ana"));
        int fonts = 0;
        for (int i = 0; i < pdf.getXrefSize(); i++) {
            PdfObject object = pdf.getPdfObject(i);
            if (object instanceof PdfDictionary dictionary
                    && PdfName.FONTDESCRIPTOR.equals(dictionary.getAsName(PdfName.TYPE))) {
                fonts++;
                assertTrue(dictionary.contains(PdfName.FONTFILE2), dictionary.toString());
            }
        }
        assertEquals(2, fonts, "regular and bold");
    }

    @Test
    void paperIsThatOfThePlace() throws IOException {
        PdfReader tanzanian =
                write(
                        Statements.statement(
                                "TZ",
                                "TZS",
                                Statements.terms(PayBasis.MONTH, "26000", "48"),
                                2,
                                Locale.forLanguageTag("en-TZ"),
                                "Neema"));
        assertEquals(PageSize.A4.getWidth(), tanzanian.getPageSize(1).getWidth(), 0.5);
        assertTrue(text(tanzanian).contains("No statutory rule was applied"));
        assertEquals(
                PageSize.LETTER.getWidth(),
                write(Statements.inUs(Statements.ENGLISH, 1, "Ana")).getPageSize(1).getWidth(),
                0.5);
    }

    @Test
    void tenYearsOfWeeksFitAndTheTotalIsThere() throws IOException {
        StatementOfAmountsOwed statement = Statements.inUs(Statements.ENGLISH, 520, "Ana");
        String text = text(write(statement));
        assertTrue(text.contains("54,600.00"), "130 times 360 + 60 + 0 + 0");
    }

    @Test
    void whatTheFontLacksIsShownAsABox() {
        PdfStyle style = new PdfStyle();
        assertEquals("Łukasz Ω Ж", style.printable("Łukasz Ω Ж", style.regular()));
        assertEquals("□□ Li", style.printable("李明 Li", style.regular()));
        assertFalse(style.printable("a\tb\nc\u0007", style.regular()).contains("\u0007"));
    }

    private static PdfReader write(StatementOfAmountsOwed statement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementPdf.write(statement, out);
        return new PdfReader(out.toByteArray());
    }

    /** All text, with each run of white space as one blank. */
    private static String text(PdfReader pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        PdfTextExtractor extractor = new PdfTextExtractor(pdf);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("[\\s\u00a0]+", " ");
    }
}
