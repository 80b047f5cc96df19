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
import org.makewhole.journey.page.SheetPart;
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

    /** What may be typed into a cell, what becomes of it, and what is refused. */
    private static final String ENTRIES =
            """
            date|2026-08-03|2026-08-03
            date|3 Aug 2026|2026-08-03
            date|August 3rd, 2026|2026-08-03
            date|3 de agosto de 2026|2026-08-03
            date|8/17/2026|2026-08-17
            date|8/3/2026|!dateTwoWays
            date|2026-02-30|!date
            money|1,234.50|1234.50
            money|1.234,50|1234.50
            money|$267|267
            money|1,234|1234
            money|1.234|!decimals
            money|\u20ac12|!money
            money|-5|!negative
            hours|7,5|7.5
            hours|7h30|7:30
            hours|8-17|08:00-17:00
            hours|8-5pm/60|08:00-17:00/60
            hours|22-6|22:00-06:00
            hours|8-5|!halfOfDay
            hours|8-12 13-17|08:00-12:00 13:00-17:00
            hours|8-12 11-17|!overlap
            hours|about 12|12~
            hours|10 (8-12)|10~8..12
            hours|25|!tooManyOfDay
            hours|4O|!hours
            weekHours|6 days of 12 hours|6x12
            weekHours|~6x10-14|6x~10..14
            weekHours|50-66|~50..66
            weekHours|50 in 6 days|50/6
            weekHours|200|!tooManyOfWeek
            """;

    private static final String READ =
            """
            return arguments[0].map(([type, text]) => {
                const read = MakewholeEntry.read(type, text, {language: arguments[1], currency: 'USD'});
                return read.problem ? '!' + read.problem : read.value;
            });
            """;

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
        keyboard.tabTo("Agreed pay").type("6.00");
        keyboard.tabTo("Agreed hours a week").type("40");
        keyboard.tabToTable("Hours and pay").paste();
        NewClaimPage page = NewClaimPage.on(browser);
        browser.until("six lines are filled", () -> page.weeks().column(1).contains("60"));
        assertEquals(List.of("50", "40", "44.5", "38", "40", "60"), page.weeks().column(1));
        assertEquals("267.00", page.weeks().text(2, 2));
        browser.until(
                "what is owed follows", () -> browser.texts("#owedSoFar").contains("$1,025.87"));
        keyboard.leaveTable().tabTo("Work out what is owed").type(Keys.ENTER);
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
        // The bar of a stage counts what is the worker's: wages, and damages as high again.
        assertTrue(
                browser.find("ol.stages").getText().contains("2,051.74"),
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
        assertEquals("twelve", page.value("terms:0:rate"));
        assertEquals("4O", page.weeks().text(0, 1));
        assertEquals("100.00", page.weeks().text(0, 2));
        assertEquals("Ofelia Brankovic", page.value("worker"));
        assertEquals("claim:terms:0:rate", new Keyboard(browser).focused().getDomAttribute("id"));
        assertTrue(
                browser.text()
                        .contains("Some fields need your attention. Nothing has been saved yet."));
        album.screen(browser, "bad-input");

        page.hourly("12", "40").week(0, "41", "100");
        CasePage opened = page.openClaim();
        // 41 × 12 = 492 straight, half of 12 for one hour more, less 100: 398.00. Damages as high
        // as
        // what federal law asks of it: 41 × 7.25 less 100, and 6.
        assertEquals("601.25", opened.stages().get("Computed"));
    }

    /** Terms and hours are shared; one worker has a rate of their own, one was paid more. */
    @Test
    void severalWorkersAreEnteredAtOnce(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage.open(browser)
                .parties("Ana Reyes", "Many Hands Packing", "Agriculture")
                .hourly("12", "40")
                .week(0, "41", "100")
                .openClaim();
        browser.leave(() -> browser.find("a[href*='/claim/claimants.xhtml']").click());
        SheetPart workers = new SheetPart(browser, "workers").go(0, 0);
        browser.copy("Bo Second\t\t\t\t\t\nCy Third\t\t15\t\t\t\nDi Fourth\t\t\t\t\t1.234,50\n");
        workers.ctrl("v");
        browser.until("the names are there", () -> workers.column(0).contains("Di Fourth"));
        assertEquals("1,234.50", workers.text(2, 5));

        browser.byId("claim:calculate").click();
        // 398.00 as the first one; 41 × 15 + 7.50 − 100 = 522.50; nothing.
        browser.until("all is computed", () -> browser.texts("#owedToAll").contains("$920.50"));
        album.screen(browser, "several-workers");

        browser.leave(() -> browser.byId("claim:save").click());
        browser.until("all are kept", () -> browser.path().startsWith("/calculation/list.xhtml"));
        assertEquals(
                List.of("3 workers were added, each with a claim of their own."),
                new Shell(browser).notices());
        assertTrue(browser.text().contains("Cy Third"));
    }

    @Test
    void aTimesheetIsFilledInLikeASpreadsheet(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage page = NewClaimPage.open(browser).hourly("12", "40");
        List<String[]> entries = ENTRIES.lines().map(line -> line.split("\\|")).toList();
        assertEquals(
                entries.stream().map(entry -> entry[2]).toList(),
                browser.driver()
                        .executeScript(
                                READ,
                                entries.stream().map(entry -> List.of(entry[0], entry[1])).toList(),
                                "en"));
        assertEquals(
                List.of("1234", "!decimals"),
                browser.driver()
                        .executeScript(
                                READ,
                                List.of(List.of("money", "1.234"), List.of("money", "1,234")),
                                "es"));

        // A block with a cell that cannot be read: the rest is taken, that cell is told of and
        // keeps its text.
        SheetPart weeks = page.weeks().go(0, 0);
        browser.copy(
                "8/3/2026\t50\t0\n"
                        + "8/10/2026\t~6x12\t$240\n"
                        + "8/17/2026\t4O\t\n"
                        + "8/24/2026\t50-66\t634,50");
        new Keyboard(browser).paste();
        browser.until("the block is pasted", () -> weeks.column(0).contains("24 Aug 2026"));
        assertEquals(
                List.of("3 Aug 2026", "10 Aug 2026", "17 Aug 2026", "24 Aug 2026"),
                weeks.column(0));
        assertEquals(
                List.of("50", "\u2248 6 \u00d7 12", "4O", "\u2248 50\u201366"), weeks.column(1));
        assertEquals(List.of("0.00", "240.00", "", "634.50"), weeks.column(2));
        assertTrue(weeks.problems().contains("4O"), weeks.problems());
        browser.until("the paste is told", () -> weeks.said().startsWith("11 cells pasted."));
        album.screen(browser, "cell-refused");

        // Typing replaces, Ctrl+D fills down, Ctrl+Z and Ctrl+Y go back and forth, Delete clears.
        weeks.type(2, 1, "44");
        assertEquals("44", weeks.text(2, 1));
        weeks.go(1, 1).held(Keys.SHIFT, Keys.ARROW_DOWN, Keys.ARROW_DOWN).ctrl("d");
        assertEquals("\u2248 6 \u00d7 12", weeks.text(3, 1));
        weeks.ctrl("z");
        assertEquals(
                List.of("50", "\u2248 6 \u00d7 12", "44", "\u2248 50\u201366"), weeks.column(1));
        weeks.ctrl("z").ctrl("y");
        assertEquals("44", weeks.text(2, 1));
        weeks.go(0, 2).keys(Keys.DELETE);
        assertEquals("", weeks.text(0, 2));
        weeks.go(1, 1).keys(Keys.F2, Keys.END, "0", Keys.ESCAPE);
        assertEquals("\u2248 6 \u00d7 12", weeks.text(1, 1));
        assertEquals(1, browser.findAll("#sheet-weeks [tabindex='0'][role]").size());

        // With the mouse: a range is copied and put elsewhere, its corner is pulled down.
        weeks.drag(0, 1, 1, 1).ctrl("c").go(2, 1).ctrl("v");
        browser.until("the copy is put", () -> weeks.text(2, 1).equals("50"));
        assertEquals("\u2248 6 \u00d7 12", weeks.text(3, 1));
        weeks.ctrl("z").go(0, 1).pullTo(1, 1);
        browser.until("the corner is pulled", () -> weeks.text(1, 1).equals("50"));
        weeks.ctrl("z");
        assertEquals(
                List.of("50", "\u2248 6 \u00d7 12", "44", "\u2248 50\u201366"), weeks.column(1));

        // With a finger: the first touch takes a cell, the second one edits it.
        weeks.tap(2, 1);
        browser.until(
                "the cell is taken", () -> weeks.status().startsWith("Week of 17 Aug 2026, Hours"));
        weeks.tap(2, 1);
        browser.until(
                "it is edited", () -> !browser.findAll("#sheet-weeks .sheet-editor").isEmpty());
        weeks.keys("30", Keys.ENTER);
        browser.until("it is entered", () -> weeks.text(2, 1).equals("30"));
        weeks.ctrl("z");
        assertEquals("44", weeks.text(2, 1));

        // The strip shows where pay is missing, and leads there.
        assertEquals(
                List.of("Something is missing in 2 of 4 weeks."), browser.texts(".heat-summary"));
        browser.find(".heat-week[aria-label*='17 Aug 2026']").sendKeys(Keys.ENTER);
        assertTrue(weeks.status().startsWith("Week of 17 Aug 2026, Paid"), weeks.status());
        browser.until(
                "a range is owed", () -> browser.find(".live-figures").getText().contains(" to "));

        pattern(browser, album, weeks);
    }

    /** Christmas is left out, what was filled stays, and all of it is one step to take back. */
    private static void pattern(Browser browser, Album album, SheetPart weeks) {
        weeks.press("Fill in a pattern");
        setValue(browser, "claim:pattern-from", "2025-12-15");
        setValue(browser, "claim:pattern-until", "2025-12-27");
        browser.find("[id='claim:patternDays:5:on']").click();
        setValue(browser, "claim:pattern-end", "20:00");
        browser.fill("claim:pattern-breakMinutes", "60");
        browser.byId("claim:pattern-holidaysOff").click();
        browser.byId("claim:patternPlanned").click();
        browser.until(
                "the plan is shown",
                () -> browser.find("#pattern").getText().contains("11 days, 121.00 hours"));
        assertTrue(browser.find("#pattern").getText().contains("25 Dec 2025, Christmas"));
        assertEquals(4, weeks.texts().size());
        album.screen(browser, "pattern");
        browser.find("[data-pattern-apply]").click();
        browser.until("the days stand in the table", () -> weeks.texts().size() == 6);
        assertEquals(
                List.of(
                        "22 Dec 2025",
                        "8\u201320 /60",
                        "8\u201320 /60",
                        "8\u201320 /60",
                        "",
                        "8\u201320 /60",
                        "8\u201320 /60",
                        "",
                        "55",
                        "",
                        "",
                        ""),
                weeks.texts().get(1));
        album.screen(browser, "by-day");
        weeks.ctrl("z");
        assertEquals(4, weeks.texts().size());
    }

    private static void setValue(Browser browser, String id, String value) {
        browser.driver()
                .executeScript(
                        "document.getElementById(arguments[0]).value = arguments[1]", id, value);
    }

    @Test
    void elsewhereTheTermsOfTheContractAreComputed(Browser browser, Album album) {
        SignInPage.signIn(browser, PARALEGAL);
        NewClaimPage page =
                NewClaimPage.open(browser)
                        .parties("Thandeka Mokoena", "Highveld Packers", "Logistics")
                        .place("Guatemala", "Guatemala")
                        .hourly("30", "45")
                        .week(0, "45", "1000");

        page.calculate();

        // 45 × 30 = 1350, less 1000: no statutory value is applied where there is no pack.
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
