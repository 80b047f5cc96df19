package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;

/**
 * Three workers settle: the sum is divided, each approves, the employer misses a payment, and what
 * follows follows by itself; a worker is taken back; in the end the case is closed.
 */
@Journey("settlement")
@Order(24)
class SettlementIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Johannesburg"));

    @Test
    void aSettlementIsDividedApprovedBrokenPaidAndTheCaseClosed(Browser browser, Album album) {
        SignInPage.signIn(browser, "organiser@union.example");
        browser.open("/settlement/watch.xhtml?view=BROKEN");
        assertFalse(browser.findAll("#watch tbody tr").isEmpty(), "of the demonstration");
        String id = fileForThree(browser);

        browser.open("/settlement/settle.xhtml?id=" + id);
        browser.fill("settle:total", "10000");
        enterDate(browser, "settle:on", TODAY.minusDays(18));
        browser.byId("settle:divide").click();
        browser.until("the shares", () -> !browser.findAll("#remainder").isEmpty());
        assertTrue(browser.byId("settle:sharing").getText().contains("3,333.34"));
        assertTrue(browser.byId("settle:sharing").getText().contains("0.01"));
        browser.fill("settle:count", "2");
        enterDate(browser, "settle:first", TODAY.minusDays(10));
        browser.byId("settle:layOut").click();
        browser.until(
                "the payments", () -> browser.findAll("[id='settle:payments:1:sum']").size() == 1);
        album.page(browser, "settle");
        browser.leave(() -> browser.byId("settle:submit").click());

        assertFalse(browser.byId("force:submit").isEnabled(), "nobody has approved yet");
        for (int i = 0; i < 3; i++) {
            browser.fill("answer:note", "Read to them in isiXhosa, they agree");
            browser.leave(() -> browser.byId("answer:submit").click());
        }
        browser.leave(() -> browser.byId("force:submit").click());
        assertEquals(
                List.of("It is in force; its payments are time limits now."),
                new Shell(browser).notices());
        album.page(browser, "in-force");
        browser.leave(() -> browser.find("#payments tbody tr a").click());
        browser.leave(() -> browser.byId("missed:submit").click());
        assertTrue(browser.text().contains("Give notice of default"), browser.text());
        browser.open("/settlement/watch.xhtml?view=BROKEN");
        assertTrue(browser.find("#watch").getText().contains("Give notice of default"));
        album.page(browser, "watch");

        CasePage page = CasePage.open(browser, id);
        assertEquals("Collecting", page.status());
        page.money("Paid", "Unpaid wages", "10000", "EFT 88-1").record();
        assertTrue(browser.find("#remedies").getText().contains("Fulfilled"), browser.text());

        reinstate(browser, id);
        album.page(browser, "promise");
        close(browser, id);
        assertEquals("Closed", CasePage.open(browser, id).status());
    }

    /** A group grievance; the id of its case. */
    private static String fileForThree(Browser browser) {
        browser.open("/grievance/file.xhtml");
        browser.choose("file:kind", "A group");
        browser.until("the names", () -> !browser.findAll("[id='file:names']").isEmpty());
        browser.fill("file:names", "Nomvula Dlamini\nPieter Swart\nThandeka Mokoena");
        browser.fill("file:facts", "The night allowance was not paid for three months.");
        enterDate(browser, "file:incident", TODAY.minusDays(24));
        browser.choose("file:issue", "Overtime");
        enterDate(browser, "file:filedOn", TODAY.minusDays(20));
        browser.leave(() -> browser.byId("file:submit").click());
        return browser.path().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private static void reinstate(Browser browser, String id) {
        browser.open("/settlement/newPromise.xhtml?id=" + id);
        browser.choose("promise:kind", "Reinstatement");
        browser.until(
                "that it is looked at again", () -> browser.byId("promise:after365").isSelected());
        enterDate(browser, "promise:due", TODAY.minusDays(2));
        browser.fill("promise:what", "Back on the night shift at the same pay");
        browser.fill("promise:verification", "The steward sees her at the gate");
        browser.leave(() -> browser.byId("promise:submit").click());
        browser.fill("check:by", "Shop steward");
        browser.leave(() -> browser.byId("check:submit").click());
        assertEquals(3, browser.findAll("#looks tbody tr").size());
    }

    private static void close(Browser browser, String id) {
        browser.open("/settlement/close.xhtml?id=" + id);
        for (int i = 0; i < 3; i++) {
            browser.choose("close:answers:" + i + ":outcome", "Settlement");
            browser.choose("close:answers:" + i + ":safety", "safe");
        }
        browser.fill("close:hours", "21.5");
        browser.fill("close:why", "All of it was paid");
        browser.leave(() -> browser.byId("close:submit").click());
    }

    /** A date field of the browser types in the order of its language: its value is set instead. */
    private static void enterDate(Browser browser, String id, LocalDate day) {
        browser.driver()
                .executeScript(
                        "const field = document.getElementById(arguments[0]);"
                                + "field.value = arguments[1];"
                                + "field.dispatchEvent(new Event('change', {bubbles: true}));",
                        id,
                        day.toString());
    }
}
