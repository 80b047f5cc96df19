package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.SignInPage;

/** A time limit is worked out and shows how, for a procedure that ships and for one's own. */
@Journey("4-time-limit")
@Order(4)
class TimeLimitIT {

    @Test
    void showsTheLastDayAndEachStep(Browser browser, Album album) {
        SignInPage.signIn(browser, "organiser@union.example");
        browser.open("/deadline/compute.xhtml");

        browser.choose("limit:set", "South Africa: CCMA");
        browser.until(
                "the limits of the procedure",
                () -> browser.byId("limit:rule").getText().contains("Dismissal dispute referred"));
        assertTrue(browser.byId("limit:starts").getText().contains("Date of dismissal"));
        enterDate(browser, "trigger", "2026-10-22");
        browser.byId("limit:compute").click();

        browser.until("the result", () -> !browser.findAll("#answer").isEmpty());
        String answer = browser.byId("answer").getText();
        assertTrue(answer.contains("23 Nov 2026"), answer);
        List<String> steps = browser.texts("#answer ol li");
        assertEquals("Date of dismissal: Thursday 22 October 2026.", steps.get(0));
        assertEquals(
                "Saturday 21 November 2026 is a day of rest: the next working day is Monday 23"
                        + " November 2026.",
                steps.get(2));
        assertTrue(answer.contains("After that day the right is lost."), answer);
        assertTrue(answer.contains("Labour Relations Act, s. 191(1)(b)(i)"), answer);
        Accessibility.check(browser.driver());
        album.screen(browser, "result");
    }

    @Test
    void whatCannotBeIsRefusedAndKeepsWhatWasTyped(Browser browser, Album album) {
        SignInPage.signIn(browser, "organiser@union.example");
        browser.open("/deadline/compute.xhtml");
        browser.choose("limit:set", "A limit of your own, such as of a collective agreement");
        browser.until(
                "the fields of one's own", () -> !browser.findAll("#limit\\:amount").isEmpty());
        browser.choose("limit:silence", "Nothing follows from silence.");
        enterDate(browser, "trigger", "2026-12-18");
        enterDate(browser, "suspendedFrom", "2026-12-30");
        enterDate(browser, "suspendedTo", "2026-12-20");
        browser.choose("limit:country", "South Africa");
        browser.byId("limit:compute").click();
        browser.until(
                "the refusal", () -> browser.text().contains("These days do not fit together"));
        assertEquals("2026-12-18", browser.byId("limit:trigger").getDomProperty("value"));

        enterDate(browser, "suspendedFrom", "");
        enterDate(browser, "suspendedTo", "");
        browser.byId("limit:compute").click();
        browser.until("the result", () -> !browser.findAll("#answer").isEmpty());
        List<String> steps = browser.texts("#answer ol li");
        assertEquals(
                "10 working days from Friday 18 December 2026: Tuesday 5 January 2027.",
                steps.get(1));
        album.page(browser, "own");
    }

    @Test
    void aLimitIsKeptOnACaseChangedBeforeTheEyesAndMet(Browser browser, Album album) {
        SignInPage.signIn(browser, "organiser@union.example");
        browser.open("/casefile/list.xhtml?open=true");
        browser.leave(() -> browser.find("tbody .headline a").click());
        browser.leave(() -> browser.find("a[id$=newClock]").click());
        browser.choose("clock:kind", "Step of an agreement");
        browser.until("the fields", () -> !browser.findAll("#clock\\:title").isEmpty());
        browser.fill("clock:title", "Answer to the second step");
        browser.choose("clock:silence", "After that day the right is lost.");
        setDate(browser, "clock:trigger", "2031-03-03");
        browser.byId("clock:compute").click();
        browser.until("the result", () -> browser.texts("#answer").toString().contains("2031"));
        assertTrue(browser.byId("answer").getText().contains("17 Mar 2031"));
        browser.leave(() -> browser.byId("clock:enter").click());
        assertTrue(browser.path().startsWith("/deadline/clock.xhtml"), browser.path());
        assertTrue(browser.text().contains("The claim hangs on this time limit"));
        Accessibility.check(browser.driver());
        album.page(browser, "kept");

        setDate(browser, "change:day", "2031-03-05");
        browser.fill("change:reason", "Handed over two days later, letter of 5 March");
        browser.byId("change:preview").click();
        browser.until("before and after", () -> !browser.findAll("#beforeAfter").isEmpty());
        String shown = browser.byId("beforeAfter").getText();
        assertTrue(shown.contains("17 Mar 2031") && shown.contains("19 Mar 2031"), shown);
        assertTrue(browser.byId("computation").getText().contains("17 Mar 2031"), "only shown");
        browser.leave(() -> browser.byId("change:save").click());
        assertTrue(browser.byId("computation").getText().contains("19 Mar 2031"));
        assertTrue(browser.byId("history").getText().contains("letter of 5 March"));

        browser.open("/deadline/list.xhtml?whose=ALL&kind=CONTRACT_STEP");
        assertTrue(browser.texts("#due td.headline").contains("Answer to the second step"));
        Accessibility.check(browser.driver());
        album.page(browser, "due");
        browser.leave(
                () ->
                        browser.findAll("#due td.headline a").stream()
                                .filter(link -> link.getText().equals("Answer to the second step"))
                                .findFirst()
                                .orElseThrow()
                                .click());
        browser.fill("closing:outcome", "Answer received, filed with the papers of the case");
        browser.leave(() -> browser.byId("closing:submit").click());
        assertTrue(browser.text().contains("The time limit is closed."));
        assertTrue(browser.byId("computation").getText().contains("Answer received"));
    }

    private static void enterDate(Browser browser, String field, String value) {
        setDate(browser, "limit:" + field, value);
    }

    /** A date field of the browser types in the order of its language: its value is set instead. */
    private static void setDate(Browser browser, String id, String value) {
        browser.driver()
                .executeScript(
                        "document.getElementById(arguments[0]).value = arguments[1];", id, value);
    }
}
