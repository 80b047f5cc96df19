package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.journey.page.StatementPage;

/**
 * Step 3: the statement of amounts owed as a page, as a PDF and as a spreadsheet, all with the same
 * figures.
 */
@Journey("3-statement")
@Order(3)
class StatementIT {

    /**
     * 50 × 12 = 600 straight, 10 × 6 = 60 premium, less 480; 40 × 12 = 480, less 300: 180 + 180.
     */
    private static final String TOTAL = "360.00";

    @Test
    void pagePdfAndSpreadsheetSayTheSame(Browser browser, Album album) throws IOException {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        CasePage opened =
                NewClaimPage.open(browser)
                        .parties(
                                "Zoë Ndiaye-Łukasz",
                                "Tidewater Shell & Crab Co.",
                                "Food processing")
                        .hourly("12", "40")
                        .week(0, "50", "480")
                        .week(1, "40", "300")
                        .openClaim();
        String number = opened.number();

        StatementPage statement = opened.statement();

        assertEquals("$" + TOTAL, statement.figures().get("Wages owed"));
        assertEquals("$" + TOTAL, statement.total().get(statement.total().size() - 1));
        assertEquals(new BigDecimal(TOTAL), sum(statement.lines()));
        statement.lines().forEach(line -> assertFalse(line.get(3).isEmpty(), line.toString()));
        assertEquals(2, statement.weeks().size());
        String explained = statement.explainLast();
        assertTrue(explained.contains("29 CFR"), explained);
        assertTrue(explained.contains("Pay for the hours"), explained);
        album.screen(browser, "statement");

        assertPdf(statement.pdf(number), number);
        String csv = Files.readString(statement.csv(number));
        assertTrue(csv.contains("Zoë Ndiaye-Łukasz") && csv.contains(TOTAL), csv);
        assertSpreadsheet(statement.xlsx(number), statement.lines());
    }

    private static BigDecimal sum(List<List<String>> lines) {
        return lines.stream()
                .map(line -> new BigDecimal(line.get(line.size() - 1).replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertPdf(Path file, String number) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            PdfTextExtractor words = new PdfTextExtractor(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(words.getTextFromPage(page)).append('\n');
            }
        }
        for (String expected :
                List.of(
                        TOTAL,
                        number,
                        "Zoë Ndiaye-Łukasz",
                        "Tidewater Shell & Crab Co.",
                        "Lantern Street Legal Aid",
                        "29 U.S.C. 207(a)(1)")) {
            assertTrue(
                    text.toString().replaceAll("\\s+", " ").contains(expected),
                    expected + " is not in the PDF:\n" + text);
        }
    }

    private static void assertSpreadsheet(Path file, List<List<String>> lines) throws IOException {
        List<BigDecimal> numbers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream()
                            .filter(cell -> cell != null)
                            .forEach(cell -> add(cell, numbers, texts));
                }
            }
        }
        assertTrue(numbers.contains(new BigDecimal(TOTAL)), "no total among " + numbers);
        for (List<String> line : lines) {
            BigDecimal amount = new BigDecimal(line.get(line.size() - 1).replace(",", ""));
            assertTrue(numbers.contains(amount), amount + " is not among " + numbers);
        }
        assertTrue(texts.contains("Zoë Ndiaye-Łukasz"), texts.toString());
    }

    private static void add(Cell cell, List<BigDecimal> numbers, List<String> texts) {
        if (cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            numbers.add(((BigDecimal) cell.getValue()).setScale(2, RoundingMode.HALF_UP));
        } else {
            texts.add(cell.getText());
        }
    }
}
