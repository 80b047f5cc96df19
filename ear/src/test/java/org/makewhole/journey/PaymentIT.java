package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;

/**
 * A cheque comes, clears, is confirmed by somebody else, divided, and paid out with a receipt; the
 * bank says the same, and the month is closed.
 */
@Journey("payment")
@Order(24)
class PaymentIT {
    private static final YearMonth LAST =
            YearMonth.now(ZoneId.of("America/Chicago")).minusMonths(1);

    @Test
    void aChequeReachesTheWorkersHandAndTheBankAgrees(
            Browser paralegal, Browser lawyer, Album album, @TempDir Path folder)
            throws IOException {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        CasePage page =
                NewClaimPage.open(paralegal)
                        .parties("Imelda Castroverde", "Blue Heron Car Wash", "Other")
                        .hourly("15", "40")
                        .week(0, "48", "400")
                        .openClaim();
        page.money("Agreed", "Unpaid wages", "417.31", "Settlement of the parties").record();
        String caseId = page.id();
        String number = page.number();

        paralegal.open("/payment/record.xhtml?id=" + caseId);
        paralegal.choose("payment:means", "Cheque");
        paralegal.fill("payment:amount", "417.31");
        paralegal.fill("payment:reference", "CH-88123");
        day(paralegal, "payment:on", LAST.atDay(10));
        album.screen(paralegal, "record");
        send(paralegal, "payment:submit");
        String payment = paralegal.path();
        day(paralegal, "clear:on", LAST.atDay(12));
        send(paralegal, "clear:submit");
        assertTrue(paralegal.text().contains("You entered this"), paralegal.text());
        assertTrue(paralegal.findAll("[id='confirm:submit']").isEmpty());
        paralegal.open(payment.replace("/payment.xhtml", "/divide.xhtml"));
        assertEquals(payment, paralegal.path(), "too early");
        assertTrue(told(paralegal).startsWith("Only a confirmed payment"), told(paralegal));

        SignInPage.signIn(lawyer, "lawyer@legalaid.example");
        lawyer.open(payment);
        send(lawyer, "confirm:submit");
        assertTrue(told(lawyer).startsWith("The payment is confirmed"), told(lawyer));

        paralegal.open(payment.replace("/payment.xhtml", "/divide.xhtml"));
        String divide = paralegal.text();
        assertTrue(divide.contains("By the order of the law: Sakamoto v. Walkup"), divide);
        assertTrue(divide.contains("Compared with its text on"), divide);
        album.page(paralegal, "divide");
        send(paralegal, "divide:submit");
        assertTrue(told(paralegal).startsWith("The payment was divided."), told(paralegal));
        album.screen(paralegal, "case");

        lawyer.open("/payment/case.xhtml?id=" + caseId);
        lawyer.leave(() -> lawyer.find("a[href*='/payment/payout.xhtml']").click());
        day(lawyer, "release:on", LAST.atDay(15));
        lawyer.choose("release:means", "Bank transfer");
        lawyer.fill("release:reference", "TR-88123");
        send(lawyer, "release:submit");
        assertTrue(told(lawyer).startsWith("The payout is out."), told(lawyer));
        album.screen(lawyer, "payout");
        Path receipt = lawyer.download(number + "-1.pdf", () -> lawyer.byId("receipt:pdf").click());
        assertTrue(words(receipt).contains("417.31"), words(receipt));
        assertEquals("417.31", CasePage.open(lawyer, caseId).stages().get("Paid"));

        bank(paralegal, album, folder);
        statement(paralegal, album, caseId, number);
    }

    private static void bank(Browser browser, Album album, Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("bank.csv"),
                        "Date,Description,Amount,Balance\n"
                                + LAST.atDay(12)
                                + ",Cheque CH-88123,417.31,417.31\n"
                                + LAST.atDay(16)
                                + ",Transfer TR-88123,-417.31,0.00\n");
        browser.open("/payment/bank.xhtml");
        browser.byId("bank:file").sendKeys(file.toString());
        browser.choose("bank:currency", "USD");
        send(browser, "bank:submit");
        assertEquals("2 new lines were taken in.", told(browser));
        album.screen(browser, "bank");
        // Two lines of the demonstration stand beside its own: the likeliest is taken at once.
        for (int line = 0; line < 2; line++) {
            browser.leave(() -> browser.find("[id$=':match']").click());
            assertEquals("The line is settled.", told(browser));
        }
        for (int line = 0; line < 2; line++) {
            browser.leave(() -> browser.find("a[href*='/payment/line.xhtml']").click());
            assertTrue(browser.text().contains("its number is named"), browser.text());
            send(browser, "match:submit");
            assertEquals("The line is settled.", told(browser));
        }
        browser.open("/payment/month.xhtml?currency=USD&month=" + LAST);
        assertTrue(browser.text().contains("It agrees to the cent."), browser.text());
        album.screen(browser, "month");
        send(browser, "close:submit");
        assertEquals("The month is closed.", told(browser));
    }

    private static void statement(Browser browser, Album album, String caseId, String number)
            throws IOException {
        browser.open("/payment/statement.xhtml?id=" + caseId);
        assertTrue(browser.text().contains("What happens next"), browser.text());
        album.page(browser, "statement");
        Path paper =
                browser.download(
                        number + "-money.pdf", () -> browser.byId("statement:pdf").click());
        String words = words(paper);
        assertTrue(words.contains("417.31") && words.contains("Imelda Castroverde"), words);
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(paper))) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static void day(Browser browser, String field, LocalDate day) {
        browser.driver()
                .executeScript(
                        "document.getElementById(arguments[0]).value = arguments[1]",
                        field,
                        day.toString());
    }

    private static void send(Browser browser, String button) {
        browser.leave(() -> browser.byId(button).click());
    }

    private static String told(Browser browser) {
        return String.join(" ", new Shell(browser).notices());
    }

    private static String words(Path file) throws IOException {
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            return new PdfTextExtractor(pdf).getTextFromPage(1);
        }
    }
}
