package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Product;

/**
 * How long a steward takes to file a grievance with a photo on a phone, from the home page on: 35
 * words of five letters a minute, a second and a half for each tap, over a connection as the
 * developer tools of the browser throttle it. No part of the build; docs/performance.md names the
 * command.
 */
@Journey("phone")
class PhoneFilingBenchmark {
    private static final Duration KEY = Duration.ofMillis(60_000 / (35 * 5));
    private static final Duration TAP = Duration.ofMillis(1500);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** As a phone takes it: twelve million points, about three megabytes. */
    private static final int PHOTO_WIDTH = 4032;

    private static final int PHOTO_HEIGHT = 3024;
    private static final int GRAIN = 42;

    private static final String FACTS =
            "The line leader told her at the start of the night shift that her Sunday overtime"
                    + " will not be paid at double rate, and two others heard it.";

    private long begun;

    @ParameterizedTest
    @CsvSource({"slow 3G, 400, 400, 400", "slow 4G, 150, 1600, 750"})
    void aGrievanceIsFiledWithAPhoto(
            String name, int latency, int down, int up, Browser browser, Album album)
            throws IOException {
        Path photo = photo();
        SignInPage.signIn(browser, "steward@union.example");
        browser.resize(390, 844);
        browser.open("/");
        throttle(browser, latency, down, up);
        begun = System.nanoTime();

        tap(1);
        browser.leave(() -> browser.byId("fileGrievance").click());
        tell(name, "the form is there");
        type(browser, "file:grievor", "Thandiwe Mokoena");
        type(browser, "file:facts", FACTS);
        tell(name, "who and what");
        // Out of the field; then the photo: the field, the camera, its button, "use it".
        tap(5);
        browser.byId("file:photo").sendKeys(photo.toString());
        tap(2);
        browser.choose("file:issue", "Overtime");
        browser.until("articles that fit", () -> !browser.findAll(".suggestions button").isEmpty());
        tap(1);
        browser.find(".suggestions button").click();
        browser.until(
                "the article in its field",
                () -> !browser.byId("file:articles").getDomProperty("value").isEmpty());
        type(browser, "file:remedy", "Pay the Sunday at double rate.");
        tap(3);
        browser.driver()
                .executeScript(
                        "const field = document.getElementById('file:filedOn'); field.value ="
                                + " arguments[0]; field.dispatchEvent(new Event('change', {bubbles:"
                                + " true}));",
                        LocalDate.now(ZoneId.of("Africa/Johannesburg")).toString());
        tell(name, "all is said");
        tap(1);
        browser.byId("file:submit").click();
        while (!browser.driver().getTitle().contains("Thandiwe Mokoena")) {
            assertTrue(System.nanoTime() - begun < LONGEST.toNanos(), () -> browser.text());
            pause(Duration.ofMillis(200));
        }
        tell(name, "filed with a photo of " + Files.size(photo) / 1024 + " KB");
        assertTrue(browser.text().contains("phone.jpg"), browser.text());
        throttle(browser, 0, 0, 0);
        album.page(browser, "filed");
    }

    private void type(Browser browser, String id, String words) {
        tap(1);
        // What the driver takes for a key is no part of the time: keys come at their moments.
        long next = System.nanoTime();
        for (char letter : words.toCharArray()) {
            next += KEY.toNanos();
            pause(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            browser.byId(id).sendKeys(String.valueOf(letter));
        }
    }

    private static void tap(int times) {
        pause(TAP.multipliedBy(times));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String connection, String what) {
        System.out.printf(
                "%s: %s after %.0f s%n", connection, what, (System.nanoTime() - begun) / 1e9);
    }

    /**
     * @param latency in milliseconds, 0 for no throttle
     * @param down in kilobits a second, as is up
     */
    private static void throttle(Browser browser, int latency, int down, int up) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                latency,
                                "downloadThroughput",
                                latency == 0 ? -1 : down * 1000 / 8,
                                "uploadThroughput",
                                latency == 0 ? -1 : up * 1000 / 8));
    }

    private static Path photo() throws IOException {
        BufferedImage picture =
                new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(7);
        for (int y = 0; y < PHOTO_HEIGHT; y++) {
            for (int x = 0; x < PHOTO_WIDTH; x++) {
                int light =
                        (int) (100 + 50 * Math.sin(x / 97.0) + 40 * Math.cos(y / 61.0))
                                + grain.nextInt(GRAIN);
                picture.setRGB(x, y, light << 16 | light * 9 / 10 << 8 | light * 4 / 5);
            }
        }
        Path file = Product.buildFolder().resolve("phone.jpg");
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }
}
