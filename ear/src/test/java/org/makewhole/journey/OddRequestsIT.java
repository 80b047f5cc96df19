package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Demonstration;
import org.makewhole.product.PolicyReports;

/** What no browser would send: nothing inside is shown, and every refusal can be looked up. */
@Journey("8-odd-requests")
@Order(8)
class OddRequestsIT {
    private static final Pattern INSIDE =
            Pattern.compile(
                    "(?i)payara|glassfish|grizzly|myfaces|<web-app|servlet-class|manifest-version"
                            + "|root:x:|\\w+(Exception|Error): |\\bat [a-z]+\\.[a-z]+\\.");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("/casefile/case\\.xhtml\\?id=(\\d+)");
    private static final String PARALEGAL = "paralegal@legalaid.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.//WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/WEB-INF;/web.xml",
                "/;/WEB-INF/web.xml",
                "/..;/WEB-INF/web.xml",
                "/login.xhtml/..;/WEB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/resources/..%2fWEB-INF/web.xml",
                "/resources/..%5cWEB-INF/web.xml",
                "/resources/..%c0%afWEB-INF/web.xml",
                "/resources/../../../../../../etc/passwd",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/errorpages/500.xhtml",
                "/WEB-INF\\web.xml",
                "/login.xhtml%00",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/x.css.xhtml?ln=makewhole&loc=../WEB-INF",
                "/jakarta.faces.resource/x.css.xhtml?ln=makewhole&con=../../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrt=sc&pfdrid=a",
                "no-slash"
            })
    void noPathLeadsInside(String path, Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);

        for (String cookie : List.of("", "Cookie: " + Wire.of(browser).cookies())) {
            List<String> headers = cookie.isEmpty() ? List.of() : List.of(cookie);
            String answer = RawWire.send("GET " + path, headers, "");
            String said = path + ":\n" + answer;

            assertFalse(INSIDE.matcher(answer).find(), said);
            assertTrue(RawWire.status(answer) < 500, said);
            assertFalse(answer.contains("application/xml"), said);
        }
    }

    @Test
    void headersThatNeverEndAreRefused() {
        for (String header : List.of("X-Long: " + "a".repeat(100_000), "a".repeat(9_000))) {
            String answer = RawWire.send("GET /login.xhtml", List.of(header), "");
            assertEquals(400, RawWire.status(answer), answer);
            assertFalse(INSIDE.matcher(answer).find(), answer);
        }
    }

    @Test
    void whoeverDoesNotSayPlainlyToWhomIsRefused() {
        for (String host : List.of("a b", "x/y", "localhost\r\nHost: other.example", "\"><b>")) {
            String answer = RawWire.sendTo(host, "GET /login.xhtml", List.of(), "");
            assertEquals(400, RawWire.status(answer), answer);
            assertFalse(INSIDE.matcher(answer).find(), answer);
        }
        String six = RawWire.sendTo("[::1]:8080", "GET /login.xhtml", List.of(), "");
        assertEquals(200, RawWire.status(six), six);
    }

    /** A proxy or a cache before us would read such a path in another way than we do. */
    @Test
    void aPathThatHasToBeTidiedFirstLeadsNowhere(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        List<String> signedIn = List.of("Cookie: " + Wire.of(browser).cookies());
        assertEquals(200, RawWire.status(RawWire.send("GET /account/rights.xhtml", signedIn, "")));
        for (String path :
                List.of(
                        "//account/rights.xhtml",
                        "//other.example/../account/rights.xhtml",
                        "/account//rights.xhtml",
                        "/./account/rights.xhtml",
                        "/account/rights.xhtml;a=b",
                        "/jakarta.faces.resource/%2e%2E/account/rights.xhtml")) {
            String answer = RawWire.send("GET " + path, signedIn, "");
            assertEquals(404, RawWire.status(answer), path + ":\n" + answer);
            assertTrue(answer.contains("no-store"), path + ":\n" + answer);
        }
    }

    /** No page sends the form of sign-on without its field; and a field may hold too much. */
    @Test
    void aSignOnFormSentByHandIsAnsweredCalmly() {
        for (Map<String, String> typed :
                List.of(
                        Map.<String, String>of(),
                        Map.of("choose:code", "a".repeat(5_000)),
                        Map.of("choose:code", "\u0000\u202e' OR 1=1"))) {
            Wire wire = Wire.signedOut().withCookiesOf("/organization.xhtml");
            String page = wire.get("/organization.xhtml").body();
            Map<String, String> form = new HashMap<>(typed);
            form.put("choose_SUBMIT", "1");
            form.put("choose:submit", "");
            form.put("jakarta.faces.ViewState", found(STATE, page));
            form.put("primefaces.nonce", found(NONCE, page));

            HttpResponse<String> answer = wire.post("/organization.xhtml", form);

            assertTrue(List.of(200, 302).contains(answer.statusCode()), typed + answer.body());
            assertFalse(INSIDE.matcher(answer.body()).find(), answer.body());
        }
    }

    /**
     * A program leaves out what a browser always sends, or presses two buttons at once. And the
     * forms of the frame, to sign out or for the language, do not say which record a page shows.
     */
    @Test
    void aFormWithoutItsFieldsIsAnsweredCalmly(Browser browser) {
        Wire nobody = Wire.signedOut().withCookiesOf("/login.xhtml");
        Map<String, String> button = Map.of("signIn_SUBMIT", "1", "signIn:submit", "");
        HttpResponse<String> missing = sent(nobody, "/login.xhtml", button);
        assertEquals(200, missing.statusCode(), missing.body());
        assertTrue(missing.body().contains("aria-invalid=\"true\""), missing.body());

        SignInPage.signIn(browser, "lawyer@legalaid.example");
        Wire wire = Wire.of(browser);
        Set<String> pages = new TreeSet<>(Paths.pages().keySet());
        pages.add("/audit/entry.xhtml?place=1");
        Matcher shown = CASE.matcher(wire.get("/casefile/list.xhtml").body());
        assertTrue(shown.find());
        pages.add("/evidence/add.xhtml?id=" + shown.group(1));
        int answered = 0;
        for (String page : pages) {
            HttpResponse<String> asked = wire.get(page);
            if (asked.statusCode() == 200 && STATE.matcher(asked.body()).find()) {
                HttpResponse<String> answer = wire.post(page.split("\\?")[0], state(asked.body()));
                assertEquals(200, answer.statusCode(), page + ": " + answer.body());
                answered++;
            }
        }
        assertTrue(answered > 25, "only " + answered);

        for (Map.Entry<String, List<String>> form :
                Map.of(
                                "/deadline/compute.xhtml", List.of("limit_SUBMIT", "limit:compute"),
                                "/account/record.xhtml",
                                        List.of("record_SUBMIT", "record:pdf", "record:json"))
                        .entrySet()) {
            Map<String, String> fields = new HashMap<>();
            form.getValue().forEach(name -> fields.put(name, "1"));
            HttpResponse<String> answer = sent(wire, form.getKey(), fields);
            assertEquals(200, answer.statusCode(), form + answer.body());
        }
    }

    private static HttpResponse<String> sent(Wire wire, String page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(state(wire.get(page).body()));
        return wire.post(page, form);
    }

    private static Map<String, String> state(String page) {
        return Map.of(
                "jakarta.faces.ViewState",
                found(STATE, page),
                "primefaces.nonce",
                found(NONCE, page));
    }

    @Test
    void everyTextSaysInWhichSignsItIsWritten(Browser browser) {
        SignInPage.signIn(browser, "lawyer@legalaid.example");
        for (String path :
                List.of(
                        "/index.xhtml",
                        "/jakarta.faces.resource/tokens.css.xhtml?ln=makewhole",
                        "/jakarta.faces.resource/evidence.js.xhtml?ln=makewhole",
                        "/casefile/export.xhtml?format=CSV")) {
            HttpResponse<String> answer = Wire.of(browser).get(path);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            assertEquals(200, answer.statusCode(), path);
            assertTrue(type.toLowerCase(Locale.ROOT).endsWith(";charset=utf-8"), path + type);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), path);
        }
    }

    @Test
    void everyErrorPageShowsANumberThatTheLogKnows(Browser browser) throws IOException {
        SignInPage.signIn(browser, PARALEGAL);
        Wire wire = Wire.of(browser);
        Map<HttpResponse<String>, String> answers =
                Map.of(
                        wire.get("/nothing-here.xhtml?q=Canary"), "404 GET /nothing-here.xhtml",
                        wire.get("/people/list.xhtml"), "403 GET /people/list.xhtml",
                        wire.post("/claim/new.xhtml", Map.of("jakarta.faces.ViewState", "AAAA")),
                                "409 POST /claim/new.xhtml",
                        wire.get("/policy-report"), "405 GET /policy-report");

        String log = Files.readString(Demonstration.product().data().resolve("logs/server.log"));

        answers.forEach(
                (answer, line) -> {
                    Matcher number = NUMBER.matcher(answer.body());
                    assertTrue(number.find(), answer.body());
                    assertTrue(log.contains("Error " + number.group() + ": " + line), line);
                });
        assertFalse(log.contains("q=Canary"), "the log tells what was searched for");
    }

    /** It stands in the address, for calendars send nothing else; and in no log of ours. */
    @Test
    void theSecretOfACalendarStandsInNoLog(Browser browser) throws IOException {
        SignInPage.signIn(browser, PARALEGAL);
        browser.open("/deadline/feed.xhtml");
        browser.leave(() -> browser.byId("feed:make").click());
        browser.until("the link", () -> !browser.findAll("#link").isEmpty());
        String link = browser.find("#link").getText();
        String path = link.substring(link.indexOf("/feed/"));
        String secret = path.substring("/feed/".length(), path.length() - ".ics".length());
        assertEquals(43, secret.length(), link);
        Wire calendar = Wire.signedOut();
        assertEquals(200, calendar.get(path).statusCode());
        assertEquals(405, calendar.post(path, Map.of("a", "b")).statusCode());
        assertEquals(404, calendar.get(path + "/more").statusCode());
        assertEquals(404, calendar.get("/feed/%2e/" + secret).statusCode());
        assertEquals(404, calendar.get("/feed/" + secret.replace("-", "%2D")).statusCode());
        browser.leave(() -> browser.byId("feed:withdraw").click());
        HttpResponse<String> gone = calendar.get(path);
        assertEquals(404, gone.statusCode());

        Matcher number = NUMBER.matcher(gone.body());
        assertTrue(number.find(), gone.body());
        String log =
                Files.readString(Demonstration.product().data().resolve("logs/server.log"))
                        + Demonstration.product().console();
        assertTrue(log.contains("Error " + number.group() + ": 404 GET /feed/"), "it is told");
        assertFalse(log.contains(secret), "the log knows the secret of a calendar");
    }

    @Test
    void everyAnswerHasAPolicyAndTellsNobodyWhereItCameFrom() {
        Wire wire = Wire.signedOut();
        for (HttpResponse<String> answer :
                List.of(
                        wire.get("/login.xhtml"),
                        wire.get("/resources/nothing"),
                        wire.get("/health/live"),
                        wire.get("/jakarta.faces.resource/tokens.css.xhtml?ln=makewhole"),
                        wire.get("/casefile/list.xhtml"),
                        wire.send("PUT", "/login.xhtml", ""))) {
            List<String> policies = answer.headers().allValues("Content-Security-Policy");
            assertEquals(1, policies.size(), answer.uri() + ": " + answer.headers().map());
            assertTrue(policies.get(0).contains("default-src 'none'"), policies.get(0));
            assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
            assertTrue(
                    answer.headers().firstValue("Strict-Transport-Security").isEmpty(),
                    "promised TLS without TLS");
        }
    }

    @Test
    void theServersOwnCookieIsForOurPagesAlone() {
        String cookie =
                Wire.signedOut().get("/login.xhtml").headers().allValues("Set-Cookie").stream()
                        .filter(one -> one.startsWith("JSESSIONID="))
                        .findFirst()
                        .orElseThrow();

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
    }

    @Test
    void signingOutLeavesNothingInTheBrowser(Browser browser) {
        SignInPage.signIn(browser, PARALEGAL);
        Wire wire = Wire.of(browser);
        String page = wire.get("/index.xhtml").body();

        HttpResponse<String> answer =
                wire.post(
                        "/index.xhtml",
                        Map.of(
                                "signOut_SUBMIT",
                                "1",
                                "signOut:submit",
                                "",
                                "jakarta.faces.ViewState",
                                found(STATE, page),
                                "primefaces.nonce",
                                found(NONCE, page)));

        assertEquals(302, answer.statusCode(), answer.body());
        assertEquals(
                "\"cache\", \"storage\"",
                answer.headers().firstValue("Clear-Site-Data").orElse(""));
        assertTrue(
                answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(one -> one.startsWith("makewhole-session=; Max-Age=0")),
                answer.headers().map().toString());
        assertEquals(302, wire.get("/index.xhtml").statusCode(), "the cookies open nothing more");
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group(1);
    }

    @Test
    void behindAProxyThatSpeaksTlsTheBrowserIsBoundToTls() {
        String answer = RawWire.send("GET /login.xhtml", List.of("X-Forwarded-Proto: https"), "");

        assertTrue(
                answer.contains("Strict-Transport-Security: max-age=31536000; includeSubDomains"),
                answer);
        List<String> cookies =
                answer.lines().filter(line -> line.startsWith("Set-Cookie: ")).toList();
        assertTrue(cookies.stream().anyMatch(cookie -> cookie.contains(": oam.")), answer);
        assertTrue(cookies.stream().anyMatch(cookie -> cookie.contains(": JSESSIONID=")), answer);
        for (String cookie : cookies) {
            assertTrue(cookie.contains("Secure"), cookie);
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertTrue(
                    cookie.contains(": JSESSIONID=") || cookie.split("SameSite", -1).length == 2,
                    cookie);
        }
    }

    @Test
    void reportsOfBrokenPoliciesAreCounted() {
        int before = PolicyReports.counted();

        assertEquals(
                204,
                PolicyReports.send(
                        "{\"csp-report\":{\"document-uri\":\"http://localhost/a?q=Canary\\r\\nx\","
                                + "\"violated-directive\":\"script-src\\r\\nforged line\"}}"));

        assertEquals(before + 1, PolicyReports.counted());
        for (String nonsense : List.of("", "[]", "{}", "{\"csp-report\":1}", "{\"csp-report\"")) {
            assertEquals(
                    400, Wire.signedOut().send("POST", "/policy-report", nonsense).statusCode());
        }
        assertEquals(before + 1, PolicyReports.counted());
    }
}
