package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.ImportPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.testing.FakeClamd;

/**
 * Step 5: a spreadsheet of existing claims becomes cases, once; refused rows come back as a file
 * with their reasons.
 */
@Journey("5-import")
@Order(5)
class ImportIT {

    /** Three cases, one of them with a second violation; two rows that cannot be read. */
    private static final List<List<String>> ROWS =
            List.of(
                    List.of(
                            "Case Number",
                            "Date Opened",
                            "Employer",
                            "Claimant",
                            "Violation",
                            "Amount Due",
                            "Amount Paid",
                            "Interest Paid",
                            "Bankrupt"),
                    List.of(
                            "REG-1",
                            "8-Sep-14",
                            "Quayside Fish Co",
                            "Ada Testcase",
                            "Minimum wage",
                            "$1,275.50",
                            "$275.50",
                            "$10.05",
                            "X"),
                    List.of("", "", "", "", "Overtime", "$100.25", "NA", "NA", ""),
                    List.of(
                            "REG-2",
                            "2015-02-17",
                            "Quayside Fish Co",
                            "Bo Testcase",
                            "Overtime",
                            "$300.00",
                            "NA",
                            "NA",
                            ""),
                    List.of(
                            "REG-3",
                            "31-Feb-15",
                            "Quayside Fish Co",
                            "Cy Testcase",
                            "Overtime",
                            "$50.00",
                            "NA",
                            "NA",
                            ""),
                    List.of(
                            "REG-4",
                            "3-Mar-15",
                            "Quayside Fish Co",
                            "Di Testcase",
                            "Overtime",
                            "12,34.5",
                            "NA",
                            "NA",
                            ""),
                    List.of(
                            "REG-5",
                            "4-Mar-15",
                            "Meridian Mops",
                            "Ed Testcase",
                            "Unpaid wages",
                            "$80.00",
                            "$80.00",
                            "NA",
                            ""));

    @TempDir Path folder;

    @Test
    void aCsvFileIsImportedOnceAndItsRefusedRowsComeBack(Browser browser, Album album)
            throws IOException {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        ImportPage page = ImportPage.open(browser);
        album.screen(browser, "upload");
        page.upload(csv("claims.csv"));
        assertEquals(
                Map.of(
                        "Case number", "A Case Number",
                        "Opened", "B Date Opened",
                        "Respondent", "C Employer",
                        "Claimant", "D Claimant",
                        "Violation", "E Violation",
                        "Amount paid", "G Amount Paid"),
                page.proposals());
        assertEquals(
                Map.of("H Interest Paid", "Paid: Interest", "I Bankrupt", "Mark of how it ended"),
                page.further());
        album.screen(browser, "columns");
        confirm(page, "Journey register");

        page.check();
        assertFound(page);
        String checked = browser.path();
        album.screen(browser, "check");
        assertTrue(CaseListPage.search(browser, "Testcase").isEmpty(), "the check stored a case");
        browser.open(checked);

        page.start();
        assertEquals("3", page.figures().get("Cases imported"));
        assertEquals("1,755.75", page.stages().get("Computed"));
        assertEquals(
                List.of("Wages", "355.50", "Interest", "10.05"),
                page.components().stream()
                        .flatMap(row -> Stream.of(row.get(0), row.get(row.size() - 1)))
                        .toList());
        album.screen(browser, "imported");
        assertRefused(page);

        CasePage imported = CaseListPage.search(browser, "Ada Testcase").openFirst();
        assertEquals("1,375.75", imported.stages().get("Computed"));
        assertEquals("285.55", imported.stages().get("Paid"));
        assertTrue(browser.text().contains("Interest"), "kept apart from wages");
        assertFalse(browser.text().contains("???"), "a word is missing");

        String exported = Files.readString(CaseListPage.search(browser, "Ada Testcase").csv());
        assertTrue(
                exported.contains(
                        "Journey register,REG-1,Closed,Bankrupt,Uncollectable: employer bankrupt"),
                exported);
        assertTrue(
                exported.contains("Ada Testcase,Quayside Fish Co") && exported.contains("10.05"));
        assertFalse(exported.contains("Bo Testcase"), "narrowed as the list is");
    }

    @Test
    void theSameCasesInAnotherFileAddNothing(Browser browser, Album album) throws IOException {
        SignInPage.signIn(browser, "lawyer@legalaid.example");
        ImportPage first = ImportPage.open(browser);
        first.upload(xlsx("first.xlsx"));
        confirm(first, "Journey register, workbook");
        first.check();
        assertFound(first);
        first.start();

        ImportPage again = ImportPage.open(browser);
        again.upload(csv("again.csv"));
        confirm(again, "Journey register, workbook");
        again.check();

        assertEquals("0", again.figures().get("New cases"));
        assertEquals("3", again.figures().get("Known cases"));
        assertFalse(again.canStart());
        album.page(browser, "nothing-new");
    }

    @Test
    void whatIsNoSpreadsheetIsTurnedAwayWithAReason(Browser browser, Album album)
            throws IOException {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Path text = Files.writeString(folder.resolve("claims.xlsx"), "this is not a workbook");

        ImportPage page = ImportPage.open(browser);
        page.upload(text);

        assertEquals("/claimimport/upload.xhtml", browser.path());
        assertTrue(
                browser.text().contains("The file is named like an Excel workbook but is none."),
                browser.text());
        assertEquals("Import", new Shell(browser).title());
        album.page(browser, "no-workbook");
    }

    @Test
    void whatCannotBeTakenIsToldPlainly(Browser browser) throws IOException {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Map<Path, String> reasons =
                Map.of(
                        Files.writeString(folder.resolve("nothing.csv"), ""), "The file is empty.",
                        Files.writeString(folder.resolve("virus.csv"), FakeClamd.eicar()),
                                "The virus scanner found something dangerous in it.",
                        Files.writeString(folder.resolve("claims.csv.exe"), "a,b\n1,2\n"),
                                "Its name ends in “.exe”.",
                        Files.writeString(
                                        folder.resolve("picture.csv"),
                                        "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
                                "It is a web page, a PDF or another document");

        reasons.forEach(
                (file, reason) -> {
                    ImportPage.open(browser).upload(file);
                    assertEquals("/claimimport/upload.xhtml", browser.path());
                    assertTrue(browser.text().contains(reason), file + "\n" + browser.text());
                });
    }

    @Test
    void whileTheVirusScannerIsAwayAFileWaitsAndThenGoesOnByItself(Browser browser, Album album)
            throws IOException {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Path file =
                Files.writeString(
                        folder.resolve("claims.csv"),
                        "Case Number,Date Opened,Employer\nV-1,2024-02-01,scanner-away-once"
                                + System.nanoTime()
                                + "\n");

        ImportPage.open(browser).upload(file);

        assertTrue(browser.path().startsWith("/claimimport/run.xhtml"), browser.path());
        assertEquals("Waiting for the virus check", new Shell(browser).title());
        album.screen(browser, "held");
        browser.until("the columns", () -> browser.path().startsWith("/claimimport/map.xhtml"));
        assertEquals("Confirm the columns", new Shell(browser).title());
    }

    /**
     * "Amount due" could be what was claimed as well as what was computed: it is left to the
     * person.
     */
    private static void confirm(ImportPage page, String register) {
        page.name(register);
        page.map("Amount computed", "F Amount Due");
    }

    private static void assertFound(ImportPage page) {
        assertEquals("3", page.figures().get("New cases"));
        assertEquals("2", page.figures().get("Refused rows"));
        assertEquals("6", page.figures().get("Rows read"));
        // 1275.50 + 100.25 + 300.00 + 80.00 and 275.50 + 80.00: nothing of a refused row.
        assertEquals("1,755.75", page.stages().get("Computed"));
        assertEquals("365.55", page.stages().get("Paid"), "with the interest");
        assertEquals(List.of("5", "6"), page.refused().stream().map(row -> row.get(0)).toList());
        assertTrue(page.refused().get(0).get(1).contains("31-Feb-15"), page.refused().toString());
        assertTrue(page.refused().get(1).get(1).contains("12,34.5"), page.refused().toString());
    }

    private static void assertRefused(ImportPage page) throws IOException {
        String file = Files.readString(page.refusedCsv());
        assertTrue(file.contains("REG-3") && file.contains("REG-4"), file);
        assertFalse(file.contains("REG-1") || file.contains("REG-5"), file);
        assertTrue(file.contains("12,34.5") && file.contains("is not an amount"), file);
    }

    private Path csv(String name) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : ROWS) {
            text.append('"').append(String.join("\",\"", row)).append("\"\r\n");
        }
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path xlsx(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Journeys", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Claims");
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    sheet.value(row, column, ROWS.get(row).get(column));
                }
            }
        }
        return file;
    }
}
