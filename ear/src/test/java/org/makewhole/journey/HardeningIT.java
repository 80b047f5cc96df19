package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.DashboardPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;

/** What the shipped server answers to what no page of it would ask. */
@Journey("8-hardening")
@Order(8)
class HardeningIT {
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?i)payara|glassfish|grizzly|myfaces|\\w+(Exception|Error): |\\bat"
                            + " [a-z]+\\.[a-z]+\\.");

    private static final List<String> PATHS =
            List.of(
                    "/login.xhtml",
                    "/index.xhtml",
                    "/nothing-here.xhtml",
                    "/WEB-INF/web.xml",
                    "/jakarta.faces.resource/tokens.css.xhtml?ln=makewhole",
                    "/health/live",
                    "/%00",
                    "/casefile/case.xhtml?id=1");

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "PROPFIND"})
    void otherMethodsAreRefused(String method, Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");

        for (String path : List.of("/index.xhtml", "/casefile/list.xhtml", "/claim/new.xhtml")) {
            assertEquals(
                    405, Wire.of(browser).send(method, path, "").statusCode(), method + " " + path);
        }
    }

    @Test
    void noAnswerNamesTheServerOrShowsItsInside() {
        for (String path : PATHS) {
            HttpResponse<String> answer = Wire.signedOut().get(path);
            assertTrue(
                    answer.headers().firstValue("Server").isEmpty(),
                    path + ": " + answer.headers().map());
            assertTrue(
                    answer.headers().firstValue("X-Powered-By").isEmpty(),
                    path + ": " + answer.headers().map());
            assertFalse(INSIDE.matcher(answer.body()).find(), path + ":\n" + answer.body());
        }
    }

    @Test
    void everyPageForbidsFramesGuessingAndCaches(Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");

        HttpResponse<String> page = Wire.of(browser).get("/casefile/list.xhtml");

        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertTrue(policy.contains("base-uri 'none'"), policy);
        assertTrue(policy.contains("form-action 'self'"), policy);
        assertTrue(policy.contains("object-src 'none'"), policy);
        assertTrue(policy.contains("script-src 'self' 'nonce-"), policy);
        assertFalse(policy.replace("'unsafe-hashes' 'sha256-", "").contains("unsafe"), policy);
        assertFalse(page.body().contains("WEB-INF"), page.body());
    }

    @Test
    void aPageOfAnotherSiteNeitherWritesNorLoads(Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Wire wire = Wire.of(browser);
        String list = "/casefile/list.xhtml";

        for (String site : List.of("cross-site", "same-site")) {
            assertEquals(
                    403,
                    wire.send("POST", list, "a=b", "Sec-Fetch-Site", site).statusCode(),
                    "a form");
            assertEquals(
                    403,
                    wire.send("GET", list, "", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "no-cors")
                            .statusCode(),
                    "a picture or script");
            assertEquals(
                    200,
                    wire.send(
                                    "GET",
                                    list,
                                    "",
                                    "Sec-Fetch-Site",
                                    site,
                                    "Sec-Fetch-Mode",
                                    "navigate",
                                    "Sec-Fetch-Dest",
                                    "document")
                            .statusCode(),
                    "a link");
        }
        assertEquals(200, wire.send("GET", list, "", "Sec-Fetch-Site", "same-origin").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "ZTRhN2M5YmY1N2I5ZTE0ODAwMDAwMDAx",
                "'\"><script>1</script>"
            })
    void aMalformedViewStateGivesACalmPage(String state, Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");

        HttpResponse<String> answer =
                Wire.of(browser)
                        .post(
                                "/claim/new.xhtml",
                                Map.of(
                                        "claim_SUBMIT",
                                        "1",
                                        "claim:open",
                                        "x",
                                        "jakarta.faces.ViewState",
                                        state));

        assertTrue(
                answer.body().contains("This page was open for too long"),
                answer.statusCode() + "\n" + answer.body());
        assertFalse(INSIDE.matcher(answer.body()).find(), answer.body());
        assertFalse(answer.body().contains("<script>1</script>"), answer.body());
    }

    @Test
    void aPageThatWasOpenForTooLongSaysSo(Browser browser, Album album) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        browser.open("/claim/new.xhtml");
        browser.driver()
                .executeScript(
                        "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach((field)"
                            + " => field.value = 'AAAA')");

        browser.byId("claim:calculate").click();
        browser.until("told on the page", () -> browser.text().contains("Load the page again"));
        assertEquals("/claim/new.xhtml", browser.path(), "what was typed still stands there");

        browser.leave(() -> browser.byId("claim:open").click());

        assertEquals("This page was open for too long", browser.find("h1").getText());
        album.screen(browser, "expired");
    }

    @Test
    void whatWasTypedOutlivesTheSession(Browser browser, Album album) {
        Database database = Database.of(Demonstration.product());
        SignInPage.signIn(browser, "organiser@union.example");
        browser.open("/claim/new.xhtml");
        browser.fill("claim:summary", "Tips were kept by the manager");
        browser.until("it is kept", () -> !database.rows("SELECT id FROM draft").isEmpty());
        database.update("UPDATE account_session SET ended_at = NOW(6) WHERE ended_at IS NULL");

        browser.leave(() -> browser.byId("claim:open").click());
        assertEquals("/login.xhtml", browser.path());
        SignInPage.open(browser).tryWith("organiser@union.example", Demonstration.password());

        assertEquals("/claim/new.xhtml", browser.path(), "back where the form was sent");
        browser.until("it is offered", () -> browser.find("[data-draft-restore]").isDisplayed());
        album.screen(browser, "typed-work");
        browser.find("[data-draft-restore]").click();
        browser.until(
                "it stands there again",
                () ->
                        "Tips were kept by the manager"
                                .equals(browser.byId("claim:summary").getDomProperty("value")));

        browser.open("/index.xhtml");
        album.screen(browser, "typed-work-at-home");
        browser.leave(() -> browser.find("button[id^='drafts'], input[id^='drafts']").click());
        assertEquals(List.of(), database.rows("SELECT id FROM draft"));
    }

    @Test
    void theFrameWorksOnEveryPage(Browser browser) {
        SignInPage.signIn(browser, "admin@paralegals.example");
        for (String path :
                List.of(
                        "/index.xhtml",
                        "/casefile/list.xhtml?open=true",
                        "/dashboard/index.xhtml?period=ALL")) {
            browser.open(path);
            new Shell(browser).speak("en");
            assertEquals("en", browser.find("html").getDomAttribute("lang"), path);
            new Shell(browser).speak("es");
            assertEquals("es", browser.find("html").getDomAttribute("lang"), path);
            assertTrue(browser.path().startsWith(path.split("\\?")[0]), browser.path());
        }
        CaseListPage.open(browser).openFirst();
        String opened = browser.path();
        new Shell(browser).speak("en");
        assertEquals(opened, browser.path());
        DashboardPage.open(browser, "");
        new Shell(browser).signOut();
        assertEquals("/login.xhtml", browser.path());
    }

    @Test
    void addressesOfRecordsTypedWrongAreNotFound(Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Wire wire = Wire.of(browser);

        for (String id :
                List.of(
                        "",
                        "0",
                        "-1",
                        "abc",
                        "99999999999999999999",
                        "1%27%20OR%201=1",
                        "%3Cscript%3E")) {
            for (String page :
                    List.of(
                            "/casefile/case.xhtml",
                            "/claim/statement.xhtml",
                            "/claim/edit.xhtml")) {
                assertEquals(404, wire.get(page + "?id=" + id).statusCode(), page + " " + id);
            }
        }
        assertEquals(404, wire.get("/casefile/case.xhtml").statusCode());
        assertEquals(
                200,
                wire.get("/casefile/list.xhtml?find=%25%27%22%3C&status=NONE&after=!!&country=ZZZ")
                        .statusCode());
    }

    /** The address of what was found repeats no word of the search, and tells another nothing. */
    @Test
    void whatIsLookedForStandsInNoAddress(Browser browser, Browser other) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        Wire wire = Wire.of(browser);
        HttpResponse<String> sent =
                wire.post("/casefile/search", Map.of("q", "%'\"< Zanzibar", "status", "N&x=1"));
        String address = sent.headers().firstValue("Location").orElseThrow();
        assertEquals(303, sent.statusCode());
        assertFalse(address.contains("Zanzibar"), address);
        assertTrue(address.endsWith("&status=N%26x%3D1"), address);
        assertTrue(wire.get(address).body().contains("Zanzibar"), "it is in the field");
        SignInPage.signIn(other, "lawyer@legalaid.example");
        assertFalse(Wire.of(other).get(address).body().contains("Zanzibar"));
    }
}
