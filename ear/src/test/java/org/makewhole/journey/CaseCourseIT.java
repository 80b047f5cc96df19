package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.EvidencePage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Step 4: a case moves through its status; what was won and what was paid is recorded, once, and
 * can be taken back.
 */
@Journey("4-case-course")
@Order(4)
class CaseCourseIT {
    private static final String PARALEGAL = "paralegal@legalaid.example";
    private static final String AUTHOR = "Hortensia Quillfeather";

    /** A page without words, which says who wrote it. */
    private static final String LETTER =
            """
            %PDF-1.4
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[3 0 R]/Count 1>>
            endobj
            3 0 obj
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>
            endobj
            4 0 obj
            <</Author(Hortensia Quillfeather)>>
            endobj
            trailer
            <</Root 1 0 R/Info 4 0 R>>
            %%EOF
            """;

    @Test
    void movesOnlyWhereItMayAndTellsWhoWhenAndWhy(Browser browser, Album album) {
        CasePage page = openClaim(browser);
        assertEquals(List.of("Accepted"), page.nextStatuses());
        withoutReasonNothingIsMoved(browser, page);
        album.page(browser, "reason-missing");

        page.move("Accepted", "Hours and pay agree with her notebook");
        assertEquals(List.of("The case was moved."), new Shell(browser).notices());
        assertEquals(List.of("Demand sent", "Filed", "Settled"), page.nextStatuses());
        page.move("Demand sent", "By registered letter");
        page.move("Filed", "Department of Labor, intake window 2");
        page.move("Decided", "Order of the investigator");
        page.move("Collecting", "The time for payment ran out");

        assertEquals("Collecting", page.status());
        assertEquals(List.of("Filed"), page.nextStatuses());
        assertEquals(6, page.history().size());
        String latest = page.history().get(0);
        assertTrue(latest.startsWith("From Decided to Collecting"), latest);
        assertTrue(latest.contains("The time for payment ran out"), latest);
        assertTrue(latest.contains("Dana Whitlock"), latest);
        assertTrue(latest.matches("(?s).*\\d{1,2}:\\d{2}.*"), latest);
        album.screen(browser, "moved");
    }

    private static void withoutReasonNothingIsMoved(Browser browser, CasePage page) {
        browser.choose("move:to", "Accepted");
        browser.leave(() -> browser.byId("move:submit").click());
        assertEquals("Intake", page.status());
        assertEquals("true", browser.byId("move:why").getDomAttribute("aria-invalid"));
        assertEquals(
                "Accepted",
                new org.openqa.selenium.support.ui.Select(browser.byId("move:to"))
                        .getFirstSelectedOption()
                        .getText());
        assertEquals(1, page.history().size());
    }

    @Test
    void whatWasWonAndPaidAddsUpAndAPostingCanBeTakenBack(Browser browser, Album album) {
        CasePage page = openClaim(browser);

        page.money("Awarded", "Overtime", "900.00", "Order 2026-17").record();
        assertEquals("900.00", page.stages().get("Awarded"));
        assertEquals("$900.00 outstanding", page.outstanding());
        page.money("Agreed", "Overtime", "850", "Settlement of the parties").record();
        page.money("Paid", "Overtime", "1,20", "not an amount").record();
        assertTrue(browser.text().contains("Some fields need your attention."), "1,20 was taken");
        assertEquals("1,20", browser.byId("record:amount").getDomProperty("value"));
        page.money("Paid", "Overtime", "300.50", "Cheque 1088").record();
        page.money("Paid", "Overtime", "49.50", "Cash, receipt 12").record();
        assertEquals("350.00", page.stages().get("Paid"));
        album.page(browser, "paid-in-part");

        page.takeBack("49.50", "Receipt belongs to another worker");

        assertEquals(List.of("The posting was taken back."), new Shell(browser).notices());
        assertEquals("300.50", page.stages().get("Paid"));
        List<String> reversal = page.postings().get(0);
        assertTrue(reversal.get(1).contains("Reversal"), reversal.toString());
        assertTrue(reversal.get(3).contains("49.50"), reversal.toString());
        album.screen(browser, "taken-back");
        aFormSentTwicePostsOnce(browser, page);
    }

    private static void aFormSentTwicePostsOnce(Browser browser, CasePage page) {
        String id = page.id();
        page.money("Paid", "Unpaid wages", "75.25", "clicked twice");
        Map<String, String> form = fields(browser);

        WebElement button = page.recordButton();
        browser.leave(() -> new Actions(browser.driver()).doubleClick(button).perform());
        CasePage.open(browser, id);
        assertEquals("375.75", page.stages().get("Paid"));

        // The same form once more, as a browser sends it on "reload" or a proxy on a lost answer.
        form.put("record:submit", "Record");
        Wire.of(browser).post("/casefile/case.xhtml?id=" + id, form);
        CasePage.open(browser, id);
        assertEquals("375.75", page.stages().get("Paid"));
        assertEquals(
                1,
                page.postings().stream()
                        .filter(row -> row.get(4).contains("clicked twice"))
                        .count());
    }

    @Test
    void filesComeSeveralAtOnceAndWhoComesSecondIsTold(
            Browser browser, Browser second, Album album, @TempDir Path folder) throws IOException {
        CasePage page = openClaim(browser);
        EvidencePage files = EvidencePage.add(browser);
        Path slip = Files.writeString(folder.resolve("pay slip.pdf"), "%PDF-1.7 Blue Heron");
        Path voice = Files.writeString(folder.resolve("voice.mp3"), "ID3 what the owner said");
        Path markup = Files.writeString(folder.resolve("page.txt"), "<html><script>alert(1)");
        files.choose(slip, voice, markup);
        files.about("Payslip", "her sister", "the week of the strike");
        files.keepAsTheyCame();
        files.send();
        assertEquals("Added", files.said().get(0));
        assertEquals("Added", files.said().get(1));
        assertEquals("Not added", files.said().get(2));
        assertTrue(files.why().get(2).startsWith("This type of file is not taken."));
        album.screen(browser, "files");
        files.takeOutLast();
        files.finish();

        List<String> row = files.list().get(1);
        assertTrue(
                row.get(0).contains("pay slip.pdf") && row.get(0).contains("strike"),
                row::toString);
        assertTrue(row.get(1).contains("her sister"), row.toString());
        assertEquals("ID3 what the owner said", Files.readString(files.download("voice.mp3")));
        HttpHeaders sent = Wire.of(browser).get(files.address()).headers();
        assertTrue(sent.firstValue("Content-Disposition").orElse("").startsWith("attachment;"));
        assertEquals("nosniff", sent.firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(sent.firstValue("Content-Security-Policy").orElse("").endsWith("; sandbox"));

        files.remove("Recorded without consent");

        assertEquals(List.of("The file was removed."), new Shell(browser).notices());
        assertTrue(files.list().get(0).get(0).contains("Recorded without consent"));
        album.screen(browser, "files-of-the-case");
        whoComesSecondIsToldAndKeepsTheText(browser, page, second, album);
    }

    @Test
    void whatFilesSayOfPeopleIsKeptByConsentOrLeftOut(
            Browser browser, Album album, @TempDir Path folder) throws IOException {
        String id = openClaim(browser).id();
        Path letter = Files.writeString(folder.resolve("letter.pdf"), LETTER);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Forty hours");
        EvidencePage files = EvidencePage.add(browser);
        files.choose(notes, letter);
        files.send();
        assertEquals(List.of("Added", "Not added yet"), files.said());
        assertTrue(files.why().get(1).contains("Author: " + AUTHOR), () -> files.why().toString());
        assertTrue(files.isLeavingOutOffered());
        album.screen(browser, "files-that-say-more");
        files.keepAsTheyCame();
        files.finish();

        assertTrue(
                files.list().get(0).get(0).contains("As it came, with the names"),
                () -> files.list().toString());
        album.screen(browser, "files-kept-as-they-came");
        String copy =
                Files.readString(files.downloadPlain("letter.pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(copy.startsWith("%PDF") && !copy.contains(AUTHOR));
        files.describe();
        assertTrue(browser.text().contains("Kept as it came, by consent of "));
        browser.leave(() -> browser.byId("hidden:look").click());
        assertTrue(browser.byId("said").getText().contains(AUTHOR));
        album.page(browser, "what-a-file-says");

        CasePage.open(browser, id);
        EvidencePage.add(browser);
        files.choose(letter);
        files.send();
        files.leaveOut();
        assertTrue(
                files.list().get(0).get(0).contains("Copy, without the names"),
                () -> files.list().toString());
        String stored = Files.readString(files.download("letter.pdf"), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains(AUTHOR));
    }

    private static void whoComesSecondIsToldAndKeepsTheText(
            Browser first, CasePage hers, Browser second, Album album) {
        CasePage.open(first, hers.id());
        SignInPage.signIn(second, "lawyer@legalaid.example");
        CasePage his = CasePage.open(second, hers.id());

        hers.plan("Ask for the time sheets");
        his.plan("Call the owner on Monday");

        assertTrue(
                new Shell(second)
                        .notices()
                        .get(0)
                        .startsWith("Somebody else changed this record since you opened it."),
                new Shell(second).notices().toString());
        assertEquals("Call the owner on Monday", his.plannedStep());
        CasePage.open(first, hers.id());
        assertEquals("Ask for the time sheets", hers.plannedStep());
        album.page(second, "somebody-else-was-faster");
    }

    private static CasePage openClaim(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        return NewClaimPage.open(browser)
                .parties("Imelda Castroverde", "Blue Heron Car Wash", "Other")
                .hourly("15", "40")
                .week(0, "48", "400")
                .openClaim();
    }

    /** What the form for money would send. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> fields(Browser browser) {
        return new java.util.HashMap<>(
                (Map<String, String>)
                        browser.driver()
                                .executeScript(
                                        "return Object.fromEntries(new"
                                                + " FormData(document.getElementById('record')))"));
    }
}
