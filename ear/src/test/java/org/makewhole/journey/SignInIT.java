package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.HomePage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Step 1: a paralegal of a legal-aid group signs in, sees what is hers, and signs out. */
@Journey("1-sign-in")
@Order(1)
class SignInIT {
    private static final String PARALEGAL = "paralegal@legalaid.example";

    @Test
    void seesOwnCasesWhatIsDueAndWhatWasRecovered(Browser browser, Album album) {
        SignInPage.open(browser);
        album.screen(browser, "sign-in");

        HomePage home = SignInPage.signIn(browser, PARALEGAL);

        assertEquals("/index.xhtml", browser.path());
        assertEquals("Lantern Street Legal Aid", new Shell(browser).organization());
        assertEquals(
                List.of(
                        "Home",
                        "Cases",
                        "New wage claim",
                        "Grievances",
                        "Agreements",
                        "Time limits",
                        "Compliance watch",
                        "Payouts",
                        "Import"),
                new Shell(browser).navigation());
        assertTrue(home.figures().containsKey("Recovered this month"), home.figures().toString());
        assertTrue(Integer.parseInt(home.figures().get("My open cases")) > 0);
        assertFalse(home.ownCases().isEmpty());
        assertTrue(home.ownCases().stream().allMatch(number -> number.startsWith("LANTERN-")));
        assertFalse(home.due().isEmpty());
        album.screen(browser, "home");
    }

    @Test
    void wrongPasswordAndUnknownAddressAreToldAlike(Browser browser, Album album) {
        SignInPage page = SignInPage.open(browser);
        page.tryWith(PARALEGAL, "not-the-password");
        String wrongPassword = page.message();
        album.page(browser, "wrong-password");

        page.tryWith("nobody@legalaid.example", Demonstration.password());

        assertTrue(
                wrongPassword.startsWith("The address or the password is wrong."), wrongPassword);
        assertEquals(wrongPassword, page.message());
        browser.open("/index.xhtml");
        assertEquals("/login.xhtml", browser.path());
    }

    @Test
    void afterSigningOutNothingIsLeftToSee(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        browser.open("/casefile/list.xhtml");

        new Shell(browser).signOut();

        assertEquals("/login.xhtml", browser.path());
        browser.driver().navigate().back();
        browser.until("the sign-in page again", () -> browser.path().equals("/login.xhtml"));
        browser.open("/casefile/list.xhtml");
        assertEquals("/login.xhtml", browser.path());
    }

    /** By the keyboard, as somebody does who has to get the page off the screen. */
    @Test
    void leavingAtOnceEmptiesTheScreenAndSignsOut(Browser browser) {
        int before = openSessions();
        SignInPage.signIn(browser, PARALEGAL);
        browser.open("/casefile/list.xhtml");

        Actions keys = new Actions(browser.driver());
        for (int press = 0; press < 3; press++) {
            keys.keyDown(Keys.SHIFT).keyUp(Keys.SHIFT);
        }
        keys.perform();

        browser.until(
                "an empty page", () -> browser.driver().getCurrentUrl().equals("about:blank"));
        // It signs out while the page is gone already; then one step back leads to the way in.
        browser.until("signed out", () -> openSessions() <= before);
        browser.driver().navigate().back();
        browser.until("the sign-in page", () -> browser.path().equals("/login.xhtml"));
    }

    private static int openSessions() {
        return Database.of(Demonstration.product())
                .rows("SELECT id FROM account_session WHERE ended_at IS NULL")
                .size();
    }

    @Test
    void theWholePageSpeaksSpanishOnceChosen(Browser browser, Album album) {
        // The choice is remembered for the person: somebody whom no other journey uses.
        SignInPage.signIn(browser, "auditor@legalaid.example");

        new Shell(browser).speak("es");

        assertEquals("es", browser.find("html").getDomAttribute("lang"));
        assertEquals("Inicio", new Shell(browser).title());
        album.screen(browser, "home-spanish");
        browser.open("/casefile/list.xhtml");
        assertEquals("Casos", new Shell(browser).title());
        new Shell(browser).speak("en");
        assertEquals("Cases", new Shell(browser).title());
    }
}
