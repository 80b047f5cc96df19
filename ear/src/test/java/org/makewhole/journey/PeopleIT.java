package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** An administrator adds a person, who chooses a password, gets another role and loses access. */
@Journey("people")
@Order(20)
class PeopleIT {
    private static final String ADMINISTRATOR = "admin@legalaid.example";
    private static final String FIRST_CHOICE = "violet lantern on a wooden boat";
    private static final String OWN_CHOICE = "a sentence that nobody else would choose";

    private final String email = UUID.randomUUID() + "@legalaid.example";

    @Test
    void aPersonIsAddedSignsInAndLosesAccess(Browser browser, Browser theirs) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/add.xhtml");
        String link = add(browser);

        theirs.open(link);
        assertEquals("Welcome", theirs.find("h1").getText());
        choose(theirs, "passwordpassword", "passwordpassword");
        assertTrue(theirs.text().contains("This password is easy to guess"));
        choose(theirs, FIRST_CHOICE, FIRST_CHOICE);
        assertEquals("/index.xhtml", theirs.path(), "signed in by the invitation");
        assertTrue(new Shell(theirs).navigation().contains("New wage claim"));
        theirs.open("/account/passphrase.xhtml");
        choosePassword(theirs, FIRST_CHOICE, OWN_CHOICE + "!", OWN_CHOICE);
        assertEquals("/account/passphrase.xhtml", theirs.path());
        choosePassword(theirs, FIRST_CHOICE, OWN_CHOICE, OWN_CHOICE);
        assertEquals(
                List.of("Your password was changed. Use the new one from now on."),
                new Shell(theirs).notices());
        browser.open(link);
        assertEquals("This link opens nothing any more", browser.find("h1").getText());

        openMember(browser);
        browser.choose("role:to", "Auditor");
        browser.leave(() -> browser.byId("role:submit").click());
        assertEquals(List.of("The role was changed."), new Shell(browser).notices());
        theirs.open("/casefile/list.xhtml");
        assertEquals(
                List.of(
                        "Home",
                        "Cases",
                        "Grievances",
                        "Agreements",
                        "Time limits",
                        "Compliance watch",
                        "Payouts",
                        "Audit trail"),
                new Shell(theirs).navigation());

        openMember(browser);
        browser.leave(() -> browser.byId("place:close").click());
        theirs.open("/index.xhtml");
        assertEquals("/login.xhtml", theirs.path());
        SignInPage page = SignInPage.open(theirs);
        page.tryWith(email, OWN_CHOICE);
        assertTrue(page.message().startsWith("The address or the password is wrong."));

        openMember(browser);
        browser.leave(() -> browser.byId("place:reopen").click());
        assertEquals(List.of("The access was opened again."), new Shell(browser).notices());
    }

    @Test
    void aBadAddressIsToldAtItsField(Browser browser, Album album) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/add.xhtml");
        browser.driver().executeScript("document.getElementById('add').noValidate = true");
        browser.fill("add:name", "Ana Ruiz");
        browser.fill("add:email", "no address");
        browser.choose("add:role", "Paralegal");
        browser.leave(() -> browser.byId("add:submit").click());

        assertEquals("Ana Ruiz", browser.byId("add:name").getDomProperty("value"));
        assertEquals("true", browser.byId("add:email").getDomAttribute("aria-invalid"));
        album.page(browser, "bad-address");
    }

    /** With two tabs: the one that was left open in the first organisation changes nothing. */
    @Test
    void nothingOfOneOrganizationIsLeftInTheOther(
            Browser browser, Browser union, Browser theirs, Album album) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/add.xhtml");
        album.screen(browser, "add");
        theirs.open(add(browser));
        album.screen(browser, "invited");
        album.screen(theirs, "invitation");
        choose(theirs, FIRST_CHOICE, FIRST_CHOICE);
        SignInPage.signIn(union, "admin@union.example");
        union.open("/people/add.xhtml");
        theirs.open(add(union));
        theirs.fill("join:current", FIRST_CHOICE);
        theirs.leave(() -> theirs.byId("join:submit").click());
        assertEquals(
                "Karoo & Coast Service Workers' Union",
                new Shell(theirs).organization(),
                "who accepts an invitation lands there");

        theirs.open("/claim/new.xhtml");
        String first = theirs.driver().getWindowHandle();
        theirs.driver().switchTo().newWindow(WindowType.TAB);
        theirs.open("/session/list.xhtml");
        album.screen(theirs, "sessions");
        theirs.find("header details.menu summary").click();
        album.screen(theirs, "change-organisation");
        theirs.leave(() -> theirs.find("button[id^='workplaces'][aria-current='false']").click());
        assertEquals("Lantern Street Legal Aid", new Shell(theirs).organization());
        assertFalse(theirs.text().contains("KCSW-"));
        theirs.driver().close();
        theirs.driver().switchTo().window(first);
        theirs.leave(
                () -> theirs.driver().executeScript("document.getElementById('claim').submit()"));

        assertEquals("This page was open for too long", theirs.find("h1").getText());
        openMember(browser);
        album.screen(browser, "member");
        browser.leave(() -> browser.byId("access:issue").click());
        album.screen(browser, "link-for-a-member");
    }

    @Test
    void everybodyFindsTheirOwnPasswordInTheMenu(Browser browser, Album album) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.find("details.menu summary").click();
        browser.leave(() -> browser.find("details.menu a[href*='passphrase']").click());
        assertEquals("/account/passphrase.xhtml", browser.path());
        album.screen(browser, "own-password");
    }

    @Test
    void aParalegalSeesNoneOfIt(Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        assertTrue(!new Shell(browser).navigation().contains("People"));
        browser.open("/people/list.xhtml");
        assertEquals("You do not have access to this page", new Shell(browser).title());
    }

    private String add(Browser browser) {
        browser.fill("add:name", "Ana Ruiz " + email.charAt(0));
        browser.fill("add:email", email);
        browser.choose("add:role", "Paralegal");
        browser.leave(() -> browser.byId("add:submit").click());
        return URI.create(browser.find("dl.facts kbd").getText()).getPath()
                + "?"
                + URI.create(browser.find("dl.facts kbd").getText()).getRawQuery();
    }

    private void openMember(Browser browser) {
        browser.open("/people/list.xhtml");
        browser.leave(
                () ->
                        browser.driver()
                                .findElement(By.xpath("//tr[td[contains(., '" + email + "')]]//a"))
                                .click());
    }

    private static void choose(Browser browser, String wanted, String again) {
        browser.fill("choose:wanted", wanted);
        browser.fill("choose:again", again);
        browser.leave(() -> browser.byId("choose:submit").click());
    }

    private static void choosePassword(
            Browser browser, String current, String wanted, String again) {
        browser.fill("passphrase:current", current);
        browser.fill("passphrase:wanted", wanted);
        browser.fill("passphrase:again", again);
        browser.leave(() -> browser.byId("passphrase:submit").click());
    }
}
