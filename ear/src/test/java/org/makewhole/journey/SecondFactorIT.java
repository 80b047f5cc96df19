package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;
import org.openqa.selenium.By;
import org.openqa.selenium.virtualauthenticator.HasVirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** A person sets up an app and a passkey, signs in with each, and is asked again later on. */
@Journey("second-factor")
@Order(25)
class SecondFactorIT {
    private static final String ADMINISTRATOR = "admin@legalaid.example";
    private static final String CHOICE = "forty ferries leave for the lighthouse";

    private final String email = UUID.randomUUID() + "@legalaid.example";
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    private HasVirtualAuthenticator device;
    private VirtualAuthenticator authenticator;

    @AfterEach
    void leaveNothingBehind() {
        if (authenticator != null) {
            device.removeVirtualAuthenticator(authenticator);
        }
        Database.of(Demonstration.product()).update("DELETE FROM second_factor_rule");
    }

    @Test
    void anAppAndAPasskeyOpenAndARequiredFactorIsLedTo(Browser browser, Browser admin, Album album)
            throws Exception {
        SignInPage.signIn(admin, ADMINISTRATOR);
        String link = add(admin);
        byName(browser);
        plugIn(browser);
        String password = join(browser, link);
        SignInPage.open(browser).tryWith(email, password);

        browser.open("/account/security.xhtml");
        album.screen(browser, "security-none");
        browser.leave(() -> browser.byId("addApp").click());
        String key = browser.byId("app-key").getText().replace(" ", "");
        album.screen(browser, "app");
        browser.fill("app:code", code(key, 0));
        browser.leave(() -> browser.byId("app:submit").click());
        List<String> recovery = browser.texts("#recovery-codes kbd");
        assertEquals(10, recovery.size());
        album.screen(browser, "recovery-codes");

        browser.open("/account/passkey.xhtml");
        browser.fill("passkey:name", "Office computer");
        browser.leave(() -> browser.byId("passkey:ask").click());
        browser.leave(() -> browser.find("[data-passkey-start]").click());
        assertEquals(List.of("The passkey was added."), new Shell(browser).notices());
        assertTrue(browser.text().contains("Office computer"));
        album.screen(browser, "security");
        new Shell(browser).signOut();

        album.page(browser, "sign-in-with-passkey");
        browser.leave(() -> browser.find("[data-passkey-start]").click());
        assertEquals("/index.xhtml", browser.path(), "the passkey alone");
        new Shell(browser).signOut();

        SignInPage.open(browser).tryWith(email, password);
        assertEquals("/second-factor.xhtml", browser.path());
        album.screen(browser, "second-step");
        browser.fill("second:code", "000000");
        browser.leave(() -> browser.byId("second:submit").click());
        assertTrue(new Shell(browser).notices().get(0).startsWith("This code is wrong"));
        browser.open("/casefile/list.xhtml");
        assertEquals("/login.xhtml", browser.path(), "a password alone opens nothing");
        SignInPage.open(browser).tryWith(email, password);
        browser.fill("second:code", code(key, 1));
        browser.leave(() -> browser.byId("second:submit").click());
        assertEquals("/casefile/list.xhtml", browser.path(), "what was asked for");
        new Shell(browser).signOut();

        SignInPage.open(browser).tryWith(email, password);
        browser.fill("second:code", recovery.get(0));
        browser.leave(() -> browser.byId("second:submit").click());
        assertEquals("/index.xhtml", browser.path());

        resetByTheAdministrator(admin);
        browser.open("/index.xhtml");
        assertEquals("/login.xhtml", browser.path(), "the session ended");
        SignInPage.open(browser).tryWith(email, password);
        assertEquals("/index.xhtml", browser.path(), "the factors are gone");
    }

    @Test
    void afterFiveMinutesARoleChangeAsksAgainAndGoesOn(Browser admin, Album album) {
        SignInPage.signIn(admin, ADMINISTRATOR);
        add(admin);
        openMember(admin);
        admin.choose("role:to", "Auditor");
        age();

        admin.leave(() -> admin.byId("role:submit").click());
        assertTrue(admin.find("dialog[data-ask]").isDisplayed());
        assertEquals("Auditor", chosenRole(admin), "what was chosen is still there");
        album.page(admin, "step-up");
        admin.fill("stepUpForm:password", "not the password");
        admin.byId("stepUpForm:submit").click();
        admin.until("told so", () -> admin.text().contains("That is not right."));
        admin.fill("stepUpForm:password", Demonstration.password());
        admin.leave(() -> admin.byId("stepUpForm:submit").click());

        assertEquals(List.of("The role was changed."), new Shell(admin).notices());
        assertTrue(rowOf(admin).contains("Auditor"));
    }

    @Test
    void anExportByALinkAsksAgainAndGoesOn(Browser browser, Album album) {
        SignInPage.signIn(browser, "coordinator@paralegals.example");
        browser.open("/dashboard/index.xhtml");
        age();
        browser.leave(() -> browser.find("a[href*='export.xhtml'][href*='CSV']").click());
        assertEquals("/account/confirm.xhtml", browser.path());
        album.page(browser, "step-up-link");
        assertFalse(browser.findAll("dialog[open]").isEmpty());
    }

    @Test
    void anOrganisationThatRequiresAFactorOpensNothingElse(
            Browser browser, Browser admin, Album album) throws Exception {
        SignInPage.signIn(admin, "admin@union.example");
        byName(browser);
        String password = join(browser, add(admin));
        admin.open("/people/security.xhtml");
        album.screen(admin, "organisation");
        admin.choose("rule:grace", "14 days");
        admin.leave(() -> admin.byId("rule:require").click());

        SignInPage.open(browser).tryWith(email, password);
        assertEquals("/second-factor-setup.xhtml", browser.path());
        album.screen(browser, "set-up");
        browser.leave(() -> browser.byId("later:submit").click());
        assertEquals("/index.xhtml", browser.path(), "the grace lasts");
        new Shell(browser).signOut();

        admin.choose("rule:grace", "None: at the next sign-in");
        admin.leave(() -> admin.byId("rule:require").click());
        SignInPage.open(browser).tryWith(email, password);
        assertTrue(browser.findAll("[id='later:submit']").isEmpty());
        browser.open("/index.xhtml");
        assertEquals("/login.xhtml", browser.path(), "nothing else opens");
        SignInPage.open(browser).tryWith(email, password);
        String key = browser.byId("app-key").getText().replace(" ", "");
        browser.fill("app:code", code(key, 0));
        browser.leave(() -> browser.byId("app:submit").click());
        assertEquals(10, browser.texts("#recovery-codes kbd").size());
        browser.leave(() -> browser.byId("done:goOn").click());
        assertEquals("/index.xhtml", browser.path());
        admin.leave(() -> admin.byId("rule:release").click());
    }

    /** A passkey is bound to a name: the digits of an address have none. */
    private static void byName(Browser browser) {
        browser.use(URI.create("http://localhost:" + Demonstration.address().getPort() + "/"));
    }

    private void plugIn(Browser browser) {
        device = browser.driver();
        authenticator =
                device.addVirtualAuthenticator(
                        new VirtualAuthenticatorOptions()
                                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                                .setHasResidentKey(true)
                                .setHasUserVerification(true)
                                .setIsUserVerified(true));
    }

    private String code(String key, int stepsAhead) throws Exception {
        return codes.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(key), "HmacSHA1"),
                Instant.now().plus(codes.getTimeStep().multipliedBy(stepsAhead)));
    }

    private String add(Browser admin) {
        admin.open("/people/add.xhtml");
        admin.fill("add:name", "Ana Ruiz " + email.charAt(0));
        admin.fill("add:email", email);
        admin.choose("add:role", "Paralegal");
        admin.leave(() -> admin.byId("add:submit").click());
        URI link = URI.create(admin.find("dl.facts kbd").getText());
        return link.getPath() + "?" + link.getRawQuery();
    }

    /** Takes the invitation up and signs out again; gives the password that was chosen. */
    private static String join(Browser browser, String link) {
        browser.open(link);
        browser.fill("choose:wanted", CHOICE);
        browser.fill("choose:again", CHOICE);
        browser.leave(() -> browser.byId("choose:submit").click());
        new Shell(browser).signOut();
        return CHOICE;
    }

    private void openMember(Browser admin) {
        admin.open("/people/list.xhtml");
        admin.leave(
                () ->
                        admin.driver()
                                .findElement(By.xpath("//tr[td[contains(., '" + email + "')]]//a"))
                                .click());
    }

    private String rowOf(Browser admin) {
        return admin.driver()
                .findElement(By.xpath("//tr[td[contains(., '" + email + "')]]"))
                .getText();
    }

    private static String chosenRole(Browser admin) {
        return new org.openqa.selenium.support.ui.Select(admin.byId("role:to"))
                .getFirstSelectedOption()
                .getText();
    }

    private void resetByTheAdministrator(Browser admin) {
        openMember(admin);
        admin.leave(() -> admin.byId("factors:reset").click());
        assertEquals(1, new Shell(admin).notices().size());
    }

    /** Five minutes pass for everybody. */
    private static void age() {
        Database.of(Demonstration.product())
                .update("UPDATE account_session SET proved_at = proved_at - INTERVAL 6 MINUTE");
    }
}
