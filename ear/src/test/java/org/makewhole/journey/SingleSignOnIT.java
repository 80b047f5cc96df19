package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;
import org.makewhole.provider.Keycloak;
import org.makewhole.provider.Keycloak.Person;

/**
 * Step 9: an organisation lets its people sign in by its own Keycloak. One test, for one start of
 * Keycloak, which takes half a minute.
 */
@Journey("9-single-sign-on")
@Order(9)
class SingleSignOnIT {
    private static final String ADMINISTRATOR = "admin@legalaid.example";
    private static final String MEMBER = "intake@legalaid.example";
    private static final String UNVERIFIED = "auditor@legalaid.example";
    private static final String ELSEWHERE = "organiser@union.example";

    @Test
    void membersSignInByTheProviderAndByPasswordWhenItIsDown(Browser browser, Album album) {
        URI end = Demonstration.address().resolve("/sso/end");
        try (Keycloak keycloak =
                new Keycloak(
                        Demonstration.providerPort(),
                        end,
                        List.of(
                                new Person(MEMBER, true),
                                new Person(UNVERIFIED, false),
                                new Person(ELSEWHERE, true)))) {
            browser.addresses().add(URI.create(keycloak.issuer()));
            theAdministratorNamesTheProvider(browser, album, keycloak);

            forgetWhoIsThere(browser);
            goToTheProvider(browser, album);
            signInThere(browser, MEMBER);
            assertEquals("/index.xhtml", browser.path());
            assertEquals("Lantern Street Legal Aid", new Shell(browser).organization());
            askedAgainTheProviderConfirms(browser, album);
            new Shell(browser).signOut();

            // By the identifier this time; asked again there, since what counts is "shown now".
            browser.open("/organization.xhtml?organization=lantern");
            browser.leave(() -> browser.byId("go").click());
            browser.fill("password", Keycloak.PASSWORD);
            browser.leave(() -> browser.byId("kc-login").click());
            assertEquals("/index.xhtml", browser.path());

            assertRefused(browser, UNVERIFIED, "has not verified your e-mail address");
            assertRefused(browser, ELSEWHERE, "You have no open place in this organisation");
            answersNobodyAskedForLeadNowhere(browser);
        }
        withoutTheProviderAPasswordIsEnough(browser, album);
    }

    private static void theAdministratorNamesTheProvider(
            Browser browser, Album album, Keycloak keycloak) {
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/people/list.xhtml");
        browser.leave(() -> browser.find("a[href*='singlesignon']").click());
        save(browser, "http://10.0.0.1/realms/office");
        assertTrue(browser.text().contains("Only a public address"), browser.text());
        assertEquals(
                "http://10.0.0.1/realms/office",
                browser.byId("provider:issuer").getDomProperty("value"));
        save(browser, keycloak.issuer() + "s");
        assertTrue(browser.text().contains("Nothing was saved."), browser.text());

        save(browser, keycloak.issuer());

        assertTrue(browser.text().contains("The provider answered as it should"), browser.text());
        assertEquals("", browser.byId("provider:secret").getDomProperty("value"));
        album.screen(browser, "provider");
    }

    private static void save(Browser browser, String issuer) {
        browser.fill("provider:issuer", issuer);
        browser.fill("provider:clientId", Keycloak.CLIENT);
        browser.fill("provider:secret", Keycloak.SECRET);
        browser.fill("provider:secondFactor", Keycloak.SHOWN_NOW);
        browser.leave(() -> browser.byId("provider:save").click());
    }

    private static void goToTheProvider(Browser browser, Album album) {
        browser.open("/login.xhtml");
        browser.leave(() -> browser.byId("organization").click());
        album.screen(browser, "organization");
        browser.fill("choose:code", "NOBODY");
        browser.leave(() -> browser.byId("choose:submit").click());
        assertTrue(browser.text().contains("No organisation with this short code"), browser.text());
        browser.fill("choose:code", "lantern");
        browser.leave(() -> browser.byId("choose:submit").click());
        album.screen(browser, "to-the-provider");
        browser.leave(() -> browser.byId("go").click());
    }

    private static void signInThere(Browser browser, String email) {
        browser.fill("username", email);
        browser.fill("password", Keycloak.PASSWORD);
        browser.leave(() -> browser.byId("kc-login").click());
    }

    /** In another window; then the page goes on by itself with what was typed. */
    private static void askedAgainTheProviderConfirms(Browser browser, Album album) {
        browser.open("/account/authenticator.xhtml");
        browser.fill("app:code", "000000");
        Database.of(Demonstration.product())
                .update("UPDATE account_session SET proved_at = proved_at - INTERVAL 6 MINUTE");
        browser.leave(() -> browser.byId("app:submit").click());
        String page = browser.driver().getWindowHandle();
        album.page(browser, "step-up-by-provider");
        browser.byId("stepUpForm:askProvider").click();
        browser.until("a window", () -> browser.driver().getWindowHandles().size() == 2);
        browser.driver().getWindowHandles().stream()
                .filter(window -> !window.equals(page))
                .forEach(window -> browser.driver().switchTo().window(window));
        browser.until("asked for the password", () -> !browser.findAll("#password").isEmpty());
        assertTrue(browser.path().startsWith("/realms/"), "though a session is open there");
        browser.fill("password", Keycloak.PASSWORD);
        browser.leave(() -> browser.byId("kc-login").click());
        assertEquals("/account/shown.xhtml", browser.path());
        album.page(browser, "shown");
        browser.driver().close();
        browser.driver().switchTo().window(page);
        browser.until("it goes on", () -> browser.text().contains("This code is wrong"));
        assertEquals("000000", browser.byId("app:code").getDomProperty("value"));
    }

    private static void assertRefused(Browser browser, String email, String reason) {
        forgetWhoIsThere(browser);
        browser.open("/organization.xhtml?organization=LANTERN");
        browser.leave(() -> browser.byId("go").click());
        signInThere(browser, email);
        assertTrue(browser.path().startsWith("/organization.xhtml"), browser.path());
        assertTrue(browser.text().contains(reason), browser.text());
        browser.open("/index.xhtml");
        assertEquals("/login.xhtml", browser.path());
    }

    private static void answersNobodyAskedForLeadNowhere(Browser browser) {
        forgetWhoIsThere(browser);
        browser.open("/sso/end?code=stolen&state=guessed");
        assertTrue(browser.text().contains("Begin once more"), browser.text());
    }

    private static void withoutTheProviderAPasswordIsEnough(Browser browser, Album album) {
        forgetWhoIsThere(browser);
        browser.open("/organization.xhtml?organization=LANTERN");
        browser.leave(() -> browser.byId("go").click());
        assertTrue(browser.text().contains("does not answer at the moment"), browser.text());
        album.page(browser, "provider-down");

        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/singlesignon/provider.xhtml");
        browser.leave(() -> browser.byId("removal:remove").click());
        assertTrue(browser.text().contains("The provider was removed"), browser.text());
    }

    /** Neither here nor at the provider. */
    private static void forgetWhoIsThere(Browser browser) {
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }
}
