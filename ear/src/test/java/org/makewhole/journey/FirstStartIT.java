package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.makewhole.journey.page.SetUpPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.FormClient;
import org.makewhole.product.Haste;
import org.makewhole.product.Product;

/**
 * Without demonstration: who comes early is told to wait; the first start offers set-up with the
 * code from the console; what was founded outlives a process that is killed; whoever asks faster
 * than people do is braked; a stop on request ends both processes.
 */
@Journey(value = "9-first-start", apart = true)
@Execution(ExecutionMode.CONCURRENT)
@Order(101)
class FirstStartIT {
    private static final Pattern CODE = Pattern.compile("(?m)^ {2}Set-up code +(\\S+)");
    private static final String MEMBER = "ana@harbour.example";
    private static final String EMAIL = "founder@harbour.example";
    private static final String PASSWORD = "a long sentence that only she knows";

    @Test
    void isSetUpKilledStartedAgainAndStopped(Browser browser, Album album) throws Exception {
        Path data = Product.freshData("first-start");
        try (Product first = Product.launch(data, Map.of())) {
            whoComesEarlyIsToldToWait(first);
            first.awaitReady();
            browser.use(first.address());
            found(browser, album, code(first));
            first.kill();
        }
        int port = Product.freePort();
        try (MailServer mails = new MailServer();
                Product again = Product.start(data, braked(mails.settings(port)))) {
            browser.use(again.address());
            assertFalse(
                    CODE.matcher(again.console()).find(),
                    "a second set-up is offered:\n" + again.console());
            SignInPage.open(browser).tryWith(EMAIL, PASSWORD);
            assertEquals("Harbour Workers' Advice", new Shell(browser).organization());
            browser.open("/setup.xhtml");
            assertFalse(browser.text().contains("Set-up code"), browser.path());
            peopleChooseTheirPasswordsByMail(browser, mails);
            aFileComesBeforeAnyPageOfItsKind(again);
            new Haste(again, EMAIL, MEMBER, PASSWORD, PASSWORD + " any more").isBrakedAlone();

            ProcessHandle database = again.database().orElseThrow();
            assertEquals(0, again.stop(), again.console());
            database.onExit().get(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
            assertFalse(again.isReady());
            assertTrue(again.console().strip().endsWith("MakeWhole has stopped."), again.console());
        }
    }

    /** The first answer that there is, long before the application can give one. */
    private static void whoComesEarlyIsToldToWait(Product product) throws Exception {
        FormClient early = new FormClient(product.address());
        while (true) {
            try {
                HttpResponse<String> told = early.answer("/casefile/list.xhtml");
                assertEquals(503, told.statusCode(), told.body());
                assertTrue(told.body().contains("MakeWhole is starting or stopping"), told.body());
                return;
            } catch (ConnectException nobodyYet) {
                assertFalse(product.hasEnded(), product.console());
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** Its words are found although no page of grievances was ever made here. */
    private static void aFileComesBeforeAnyPageOfItsKind(Product product) throws Exception {
        FormClient client = new FormClient(product.address());
        client.post("/login.xhtml", "signIn", Map.of("email", EMAIL, "password", PASSWORD));
        String file = client.get("/grievance/export.xhtml?format=CSV");
        assertFalse(file.isBlank() || file.contains("<html"), file);
    }

    /** With the brake on programs, which the other products are started without. */
    private static Map<String, String> braked(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("MAKEWHOLE_REQUESTS_PER_MINUTE", "" + Haste.ALLOWED);
        return all;
    }

    private static void peopleChooseTheirPasswordsByMail(Browser browser, MailServer mails)
            throws Exception {
        browser.open("/people/add.xhtml");
        browser.fill("add:name", "Ana Ruiz");
        browser.fill("add:email", MEMBER);
        browser.choose("add:role", "Paralegal");
        browser.leave(() -> browser.byId("add:submit").click());
        assertTrue(browser.findAll("dl.facts kbd").isEmpty(), "the link went to her alone");
        new Shell(browser).signOut();
        choose(browser, mails.awaitLink(browser, MEMBER), PASSWORD + " and nobody else");
        assertEquals("Harbour Workers' Advice", new Shell(browser).organization());
        new Shell(browser).signOut();

        for (String address : List.of("nobody@harbour.example", MEMBER)) {
            browser.open("/welcome/forgotten.xhtml");
            browser.fill("forgotten:email", address);
            browser.leave(() -> browser.find("#forgotten [type='submit']").click());
        }
        choose(browser, mails.awaitLink(browser, MEMBER), PASSWORD + " any more");
        assertEquals("/index.xhtml", browser.path());

        browser.until(
                "told of it", () -> mails.subjects(MEMBER).contains("A change of your access"));
        assertTrue(mails.subjects("nobody@harbour.example").isEmpty());
        for (String typed :
                List.of("Harbour Workers", "HARBOUR", "Ana Ruiz", "Ines Falk", PASSWORD)) {
            assertFalse(mails.all().contains(typed), mails.all());
        }
    }

    private static void choose(Browser browser, String link, String password) {
        browser.open(link);
        browser.fill("choose:wanted", password);
        browser.fill("choose:again", password);
        browser.leave(() -> browser.byId("choose:submit").click());
    }

    private static void found(Browser browser, Album album, String code) {
        browser.open("/");
        assertEquals("/setup.xhtml", browser.path());
        album.screen(browser, "set-up");
        SetUpPage page = new SetUpPage(browser);
        page.fill(
                "Harbour Workers' Advice",
                "HARBOUR",
                "Legal-aid group",
                "United States",
                "America/New_York");
        page.person("Ines Falk", EMAIL, PASSWORD);
        page.found("wrong-code-entirely");
        assertTrue(
                new Shell(browser)
                        .notices()
                        .contains(
                                "The set-up code is wrong. It stands on the console where MakeWhole"
                                        + " was started."),
                browser.text());
        album.page(browser, "wrong-code");

        page.person("Ines Falk", EMAIL, PASSWORD);
        page.found(code);

        assertEquals("/login.xhtml", browser.path());
        assertEquals(
                List.of("MakeWhole is set up. Sign in with the address and password you chose."),
                new Shell(browser).notices());
        SignInPage.open(browser).tryWith(EMAIL, PASSWORD);
        theRuleOfAFactorIsThereFromTheStart(browser);
        assertEquals("Harbour Workers' Advice", new Shell(browser).organization());
        album.screen(browser, "founded");
    }

    /** Until its administrator decides otherwise, which takes a deed of theirs. */
    private static void theRuleOfAFactorIsThereFromTheStart(Browser browser) {
        assertEquals("/second-factor-setup.xhtml", browser.path());
        browser.leave(() -> browser.byId("later:submit").click());
        browser.open("/people/security.xhtml");
        browser.leave(() -> browser.byId("rule:release").click());
        browser.open("/");
    }

    private static String code(Product product) {
        Matcher code = CODE.matcher(product.console());
        assertTrue(code.find(), product.console());
        return code.group(1);
    }
}
