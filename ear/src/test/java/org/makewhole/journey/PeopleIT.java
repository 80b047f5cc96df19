package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.openqa.selenium.By;

/** An administrator adds a person, who chooses a password, gets another role and loses access. */
@Journey("people")
@Order(20)
class PeopleIT {
    private static final String ADMINISTRATOR = "admin@legalaid.example";
    private static final String OWN_CHOICE = "a sentence that nobody else would choose";

    private final String email = UUID.randomUUID() + "@legalaid.example";

    @Test
    void aPersonIsAddedSignsInAndLosesAccess(Browser browser, Browser theirs) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/add.xhtml");
        String password = add(browser);

        SignInPage.open(theirs).tryWith(email, password);
        assertEquals("/index.xhtml", theirs.path());
        assertTrue(new Shell(theirs).navigation().contains("New wage claim"));
        theirs.open("/account/passphrase.xhtml");
        choosePassword(theirs, password, OWN_CHOICE + "!", OWN_CHOICE);
        assertEquals("/account/passphrase.xhtml", theirs.path());
        choosePassword(theirs, password, OWN_CHOICE, OWN_CHOICE);
        assertEquals(
                List.of("Your password was changed. Use the new one from now on."),
                new Shell(theirs).notices());

        openMember(browser);
        browser.choose("role:to", "Auditor");
        browser.leave(() -> browser.byId("role:submit").click());
        assertEquals(List.of("The role was changed."), new Shell(browser).notices());
        theirs.open("/casefile/list.xhtml");
        assertEquals(List.of("Home", "Cases", "Audit trail"), new Shell(theirs).navigation());

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

    @Test
    void theStartPasswordIsShownOnce(Browser browser, Album album) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/list.xhtml");
        album.screen(browser, "people");
        browser.open("/people/add.xhtml");
        album.screen(browser, "add");
        add(browser);
        album.screen(browser, "start-password");
        browser.open("/people/add.xhtml");
        assertTrue(browser.findAll("dl.facts kbd").isEmpty());
        openMember(browser);
        album.screen(browser, "member");
    }

    @Test
    void everybodyFindsTheirOwnPasswordInTheMenu(Browser browser, Album album) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.find("details.menu summary").click();
        browser.leave(() -> browser.find("details.menu a.menu-item").click());
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
        return browser.find("dl.facts kbd").getText();
    }

    private void openMember(Browser browser) {
        browser.open("/people/list.xhtml");
        browser.leave(
                () ->
                        browser.driver()
                                .findElement(By.xpath("//tr[td[contains(., '" + email + "')]]//a"))
                                .click());
    }

    private static void choosePassword(
            Browser browser, String current, String wanted, String again) {
        browser.fill("passphrase:current", current);
        browser.fill("passphrase:wanted", wanted);
        browser.fill("passphrase:again", again);
        browser.leave(() -> browser.byId("passphrase:submit").click());
    }
}
