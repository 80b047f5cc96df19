package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;
import org.makewhole.product.Product;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * A steward files a grievance on a phone; the employer is silent, which moves it on; then it
 * answers, and both settle.
 */
@Journey("grievance")
@Order(23)
class GrievanceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Johannesburg"));

    @Test
    void aGrievanceIsFiledMovedBySilenceAnsweredAndSettled(Browser browser, Album album)
            throws IOException {
        try (WeakWire wire = new WeakWire(Demonstration.address())) {
            browser.use(wire.address());
            filedOverAWeakConnection(browser, album, wire);
            browser.use(Demonstration.address());
            browser.open(browser.path());
        }
        List<String> steps = browser.texts("#course > li");
        assertTrue(steps.get(0).contains("was silent; its time ended on"), steps::toString);
        assertTrue(steps.get(1).contains("came here by the employer’s silence"), steps::toString);
        assertEquals("step", browser.find("#course > .current").getDomAttribute("aria-current"));
        album.page(browser, "grievance");

        browser.choose("entry:kind", "Employer’s answer");
        browser.until("the answer", () -> !browser.findAll("#entry\\:answer").isEmpty());
        browser.choose("entry:answer", "granted in part");
        browser.fill("entry:words", "Offers half of the Sunday.");
        browser.leave(() -> browser.byId("entry:submit").click());
        assertTrue(browser.find("#course").getText().contains("granted part of it on"));

        browser.choose("entry:kind", "Settlement");
        browser.until("the terms", () -> browser.byId("entry:more").getText().contains("Terms"));
        browser.fill("entry:words", "The whole Sunday is paid at time and a half.");
        browser.choose("entry:document", "roster.png");
        browser.leave(() -> browser.byId("entry:submit").click());
        assertEquals(List.of("roster.png"), browser.texts("#entries a[href*='evidence/file']"));
        assertTrue(browser.byId("now").getText().contains("Settled"));

        browser.open("/grievance/precedents.xhtml?article=14&outcome=SETTLED");
        assertTrue(browser.text().contains("Wilhelmina Kraaibos"));
        browser.open("/grievance/reports.xhtml");
        assertTrue(browser.text().contains("Step 1: line manager"));
        assertTrue(browser.text().contains("14 Overtime"), browser.text());
        album.page(browser, "reports");
        browser.open("/agreement/list.xhtml?q=overtime");
        browser.leave(() -> browser.find("#hits").findElement(By.tagName("a")).click());
        assertTrue(browser.text().contains("Overtime is voluntary"));
        album.page(browser, "agreement");
    }

    /**
     * Nothing is lost without a connection, nor when it breaks while the words are on their way,
     * and what arrived without an answer is filed once.
     */
    private static void filedOverAWeakConnection(Browser browser, Album album, WeakWire wire)
            throws IOException {
        SignInPage.signIn(browser, "steward@union.example");
        browser.resize(390, 844);
        browser.leave(() -> browser.byId("fileGrievance").click());
        browser.fill("file:grievor", "Wilhelmina Kraaibos");
        browser.fill("file:facts", "Overtime on Sunday was offered out of turn, and not to her.");
        browser.press(Keys.TAB);
        enterDate(browser, "file:incident", TODAY.minusDays(24));
        browser.until("articles that fit", () -> !browser.findAll(".suggestions button").isEmpty());
        browser.find(".suggestions button").click();
        browser.until(
                "the article in its field",
                () -> browser.byId("file:articles").getDomProperty("value").contains("14"));
        browser.choose("file:issue", "Overtime");
        enterDate(browser, "file:filedOn", TODAY.minusDays(20));
        album.page(browser, "file");
        offline(browser, true);
        browser.byId("file:submit").click();
        browser.until(
                "that there is no connection",
                () -> browser.text().contains("Nothing was sent, and nothing is lost."));
        offline(browser, false);
        browser.until(
                "that there is one again",
                () -> browser.text().contains("Press the button again."));

        int before = count("grievance");
        int files = count("evidence_file");
        breaksWhileSending(browser, wire, WeakWire.Break.REQUEST);
        assertEquals(before, count("grievance"), "it did not arrive");
        offered(browser);
        browser.byId("file:photo").sendKeys(photo().toString());
        breaksWhileSending(browser, wire, WeakWire.Break.ANSWER);
        browser.until("it arrived", () -> count("evidence_file") == files + 1);
        offered(browser);
        browser.byId("file:photo").sendKeys(photo().toString());
        browser.leave(() -> browser.byId("file:submit").click());

        assertTrue(new Shell(browser).title().contains("Wilhelmina Kraaibos"));
        assertEquals(before + 1, count("grievance"), "filed once");
        assertEquals(files + 1, count("evidence_file"), "with its photo once");
        assertTrue(browser.text().contains("Overtime on Sunday was offered out of turn"));
        assertTrue(browser.text().contains("roster.png"), browser.text());

        browser.leave(() -> browser.byId("correct").click());
        browser.fill("correct:remedy", "The Sunday is paid, and the list is posted.");
        album.page(browser, "correct");
        browser.leave(() -> browser.byId("correct:submit").click());
        assertTrue(browser.text().contains("The Sunday is paid, and the list is posted."));
    }

    private static int count(String table) {
        return Database.of(Demonstration.product()).rows("SELECT id FROM " + table).size();
    }

    private static void breaksWhileSending(Browser browser, WeakWire wire, WeakWire.Break when) {
        browser.settle();
        wire.breakAt("POST /grievance/file.xhtml", when);
        browser.byId("file:submit").click();
        browser.until("the connection is gone", wire::isTorn);
        browser.until("the page is gone", () -> browser.findAll("#file").isEmpty());
        wire.mend();
    }

    /** Opened again, the page has all that was typed. */
    private static void offered(Browser browser) {
        browser.open("/grievance/file.xhtml");
        browser.until("it is offered", () -> browser.find("[data-draft-restore]").isDisplayed());
        browser.find("[data-draft-restore]").click();
        for (Map.Entry<String, String> typed :
                Map.of(
                                "file:grievor",
                                "Wilhelmina Kraaibos",
                                "file:facts",
                                "Overtime on Sunday was offered out of turn, and not to" + " her.",
                                "file:incident",
                                TODAY.minusDays(24).toString(),
                                "file:filedOn",
                                TODAY.minusDays(20).toString(),
                                "file:issue",
                                "OVERTIME")
                        .entrySet()) {
            browser.until(
                    typed.getKey(),
                    () ->
                            typed.getValue()
                                    .equals(browser.byId(typed.getKey()).getDomProperty("value")));
        }
        browser.settle();
    }

    /** As large as a phone takes it: about three megabytes, which no other form may send. */
    private static Path photo() throws IOException {
        Path file = Product.buildFolder().resolve("roster.png");
        BufferedImage photo = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        int[] grain = new Random(7).ints((long) photo.getWidth() * photo.getHeight()).toArray();
        photo.setRGB(0, 0, photo.getWidth(), photo.getHeight(), grain, 0, photo.getWidth());
        ImageIO.write(photo, "png", file.toFile());
        return file;
    }

    private static void offline(Browser browser, boolean off) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline", off,
                                "latency", 0,
                                "downloadThroughput", -1,
                                "uploadThroughput", -1));
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
