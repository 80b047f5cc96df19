package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.Keyboard;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.openqa.selenium.Keys;

/** Step 2: opening a wage claim by keyboard alone, up to the amount owed, line by line. */
@Journey("2-wage-claim")
@Order(2)
class WageClaimIT {
    private static final String PARALEGAL = "paralegal@legalaid.example";

    /**
     * As a spreadsheet copies it: first day of the week, hours, paid; more lines than the form
     * shows.
     */
    private static final String WEEKS =
            """
            2026-08-03\t50\t0
            2026-08-10\t40\t240.00
            2026-08-17\t44.5\t$267.00
            2026-08-24\t38\t228
            2026-08-31\t40\t240
            2026-09-07\t60\t100
            """;

    /**
     * By hand, at an agreed 6.00 an hour below the federal minimum of 7.25; the premium is the half
     * of 7.25, rounded half up to 3.63, for each hour above 40.
     */
    private static final List<String> OWED =
            List.of(
                    "Minimum wage 362.50", // 50 × 7.25 = 362.50
                    "Overtime 36.30", // 10 × 3.63
                    "Minimum wage 50.00", // 40 × 7.25 = 290.00, less 240
                    "Minimum wage 55.63", // 44.5 × 7.25 = 322.625 → 322.63, less 267
                    "Overtime 16.34", // 4.5 × 3.63 = 16.335 → 16.34
                    "Minimum wage 47.50", // 38 × 7.25 = 275.50, less 228
                    "Minimum wage 50.00", // 40 × 7.25 = 290.00, less 240
                    "Minimum wage 335.00", // 60 × 7.25 = 435.00, less 100
                    "Overtime 72.60"); // 20 × 3.63

    private static final BigDecimal TOTAL =
            OWED.stream()
                    .map(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

    @Test
    void opensAClaimByKeyboardAlone(Browser browser, Album album, TestReporter reporter) {
        SignInPage.signIn(browser, PARALEGAL);
        browser.copy(WEEKS);
        Instant begin = Instant.now();
        Keyboard keyboard = new Keyboard(browser);

        keyboard.tabTo("New wage claim").enterAndLeave();
        keyboard.tabTo("Name").type("Rosaura Villalba Quispe");
        keyboard.tabTo("Name of the employer").type("Harbor Lights Laundry LLC");
        keyboard.tabTo("City").type("Norfolk");
        keyboard.tabTo("Sector").type("Clean");
        keyboard.tabTo("State or province").type("VA");
        keyboard.tabTo("Agreed pay per hour").type("6.00");
        keyboard.tabTo("Agreed hours a week").type("40");
        keyboard.tabTo("Week begins, line 1").paste();
        NewClaimPage page = NewClaimPage.on(browser);
        browser.until(
                "six lines are filled",
                () -> page.column("hours").stream().filter(h -> !h.isEmpty()).count() == 6);
        browser.settle();
        keyboard.tabTo("Work out what is owed").type(Keys.ENTER);
        browser.until("the amount owed is shown", () -> !browser.findAll("#owed").isEmpty());
        assertOwed(page.lines());
        assertEquals("$" + "1,025.87", page.owed());
        assertEquals(new BigDecimal("1025.87"), TOTAL);
        album.screen(browser, "amount-owed");
        keyboard.tabTo("Open the claim").enterAndLeave();

        Duration took = Duration.between(begin, Instant.now());
        reporter.publishEntry(
                "keyboard", "a claim of six weeks opened in " + took.toMillis() + " ms");
        assertEquals(
                "Rosaura Villalba Quispe v. Harbor Lights Laundry LLC", new Shell(browser).title());
        assertEquals(List.of("The claim was opened."), new Shell(browser).notices());
        assertTrue(
                browser.find("ol.stages").getText().contains("1,025.87"),
                browser.find("ol.stages").getText());
        album.screen(browser, "case");
    }

    @Test
    void whatCannotBeReadIsToldAndNothingTypedIsLost(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage page =
                NewClaimPage.open(browser)
                        .parties("Ofelia Brankovic", "Cedar Row Diner", "Hospitality")
                        .hourly("twelve", "40")
                        .week(0, "4O", "100");

        page.tryToOpen();

        assertEquals("/claim/new.xhtml", browser.path());
        assertEquals("twelve", page.value("rate"));
        assertEquals("4O", page.column("hours").get(0));
        assertEquals("100.00", page.column("paid").get(0));
        assertEquals("Ofelia Brankovic", page.value("worker"));
        assertEquals("claim:rate", new Keyboard(browser).focused().getDomAttribute("id"));
        assertTrue(
                browser.text()
                        .contains("Some fields need your attention. Nothing has been saved yet."));
        album.screen(browser, "bad-input");

        page.hourly("12", "40").week(0, "41", "100");
        CasePage opened = page.openClaim();
        // 41 × 12 = 492 straight, half of 12 for one hour more, less 100.
        assertEquals("398.00", opened.stages().get("Computed"));
    }

    @Test
    void weeksThatOverlapAndNegativeHoursAreRefusedByName(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage page =
                NewClaimPage.open(browser)
                        .parties("Ofelia Brankovic", "Cedar Row Diner", "Hospitality")
                        .hourly("12", "40")
                        .week(0, "-4", "0")
                        .week(1, "200", "0");

        page.calculate();

        String said = browser.byId("messages").getText();
        assertTrue(said.contains("must not be negative"), said);
        assertTrue(said.contains("is larger than possible"), said);
        assertTrue(browser.findAll("#owed").isEmpty());
        assertEquals("-4.00", page.column("hours").get(0));
        album.page(browser, "refused-weeks");
    }

    @Test
    void elsewhereTheTermsOfTheContractAreComputed(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage page =
                NewClaimPage.open(browser)
                        .parties("Thandeka Mokoena", "Highveld Packers", "Logistics")
                        .place("South Africa", "GP")
                        .hourly("30", "45")
                        .week(0, "45", "1000");

        page.calculate();

        // 45 × 30 = 1350, less 1000: no statutory value is applied outside the United States.
        assertEquals(1, page.lines().size());
        assertEquals("Unpaid wages", page.lines().get(0).get(1));
        assertEquals("350.00", page.lines().get(0).get(4));
        assertTrue(browser.byId("owed").getText().endsWith("350.00"), page.owed());
        album.page(browser, "contract-terms");
    }

    private static void assertOwed(List<List<String>> lines) {
        assertEquals(OWED, lines.stream().map(line -> line.get(1) + " " + line.get(4)).toList());
        for (List<String> line : lines) {
            String citation =
                    line.get(1).equals("Overtime") ? "29 U.S.C. 207(a)(1)" : "29 U.S.C. 206(a)(1)";
            assertTrue(line.get(3).startsWith(citation), line.toString());
            assertTrue(line.get(2).contains("7.25"), line.toString());
        }
        assertEquals("3 Aug 2026", lines.get(0).get(0));
    }
}
