package org.makewhole.deadline.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.wage.pack.LocalizedText;

class ControlSheetPdfTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static DueRow row(int serial, boolean unconfirmed) {
        return row(serial, unconfirmed, Actor.UNION);
    }

    private static DueRow row(int serial, boolean unconfirmed, Actor actor) {
        return new DueRow(
                serial,
                7,
                "LA-2026-000" + serial,
                ClockKind.PROCEDURE,
                new LocalizedText(Map.of("en", "Appeal", "es", "Recurso")),
                MONDAY.plusDays(serial % 7),
                Instant.EPOCH,
                MONDAY.plusDays(serial % 7),
                actor,
                Silence.FORFEITURE,
                unconfirmed,
                "Ana Ruiz");
    }

    private static PdfReader write(List<DueRow> rows, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ControlSheet sheet =
                new ControlSheet("Harbor Union", MONDAY, MONDAY.plusDays(6), List.of(), rows, true);
        ControlSheetPdf.write(sheet, locale, out);
        return new PdfReader(out.toByteArray());
    }

    private static String text(PdfReader pdf, int page) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(page);
    }

    @Test
    void itListsTheWeekForTwoToSign() throws IOException {
        String text = text(write(List.of(row(12, true)), Locale.ENGLISH), 1);
        for (String part :
                List.of("Harbor Union", "LA-2026-00012", "Appeal (not confirmed)", "The union")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertTrue(text.contains("Went through it") && text.contains("Checked it"), text);
        String spanish = text(write(List.of(row(12, false)), Locale.forLanguageTag("es")), 1);
        assertTrue(spanish.contains("Hoja de control") && spanish.contains("Recurso"), spanish);
    }

    @Test
    void whoeverHasToActIsNamed() throws IOException {
        for (Actor actor : Actor.values()) {
            for (String language : List.of("en", "es")) {
                Locale locale = Locale.forLanguageTag(language);
                String words =
                        ResourceBundle.getBundle("org.makewhole.deadline.sheet", locale)
                                .getString("actor." + actor);
                String text = text(write(List.of(row(12, false, actor)), locale), 1);
                for (String word : words.split(" ")) {
                    assertTrue(text.contains(word), words + " in " + text);
                }
            }
        }
    }

    @Test
    void aLongWeekGoesOnOnTheNextPageUnderTheSameHead() throws IOException {
        List<DueRow> rows = IntStream.range(10, 70).mapToObj(one -> row(one, false)).toList();
        PdfReader pdf = write(rows, Locale.ENGLISH);
        assertTrue(pdf.getNumberOfPages() > 1);
        assertTrue(text(pdf, 2).contains("Looked after by"));
    }

    @Test
    void aPlaceInTheListIsReadAsItIsWritten() {
        DueCursor place = new DueCursor(MONDAY, 42);
        assertEquals(Optional.of(place), DueCursor.parse(place.text()));
        for (String typed : new String[] {null, "", "x", "_", "2026-02-30_1", "2026-02-03_x"}) {
            assertEquals(Optional.empty(), DueCursor.parse(typed));
        }
    }
}
