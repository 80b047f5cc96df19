package org.makewhole.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium as a journey uses it: nothing is clicked before the page is at rest, and each step that
 * leads to a new page waits for that page.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(40);

    /** No request under way and, for a page with widgets, no Ajax request waiting. */
    private static final String AT_REST =
            """
            return document.readyState === 'complete'
                && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())
                && (!window.jQuery || jQuery.active === 0);
            """;

    /** Two frames on and no colour on its way to another. */
    private static final String PAINTED =
            """
            const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() =>
                Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => done())));
            """;

    private static final String NODE_OF_THE_PAGE_BEFORE = "does not belong to the document";

    private final ChromeDriver driver;
    private final Path downloads;
    private final Set<URI> addresses = new HashSet<>();
    private URI address;

    Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** The product that paths are relative to. */
    public void use(URI product) {
        this.address = product;
        addresses.add(product);
    }

    /** Opens a page by its path, such as {@code /casefile/list.xhtml}. */
    public void open(String path) {
        driver.get(address.resolve(path).toString());
        settle();
    }

    /** The path of the page that is shown, with its query. */
    public String path() {
        URI shown = URI.create(driver.getCurrentUrl());
        return shown.getPath() + (shown.getQuery() == null ? "" : "?" + shown.getRawQuery());
    }

    public URI address() {
        return address;
    }

    /** Where the products of this journey were reached. */
    Set<URI> addresses() {
        return addresses;
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Waits until the page is at rest. */
    public void settle() {
        until("the page comes to rest", () -> Boolean.TRUE.equals(driver.executeScript(AT_REST)));
    }

    /** Does something that leads to a new page, and waits for that page. */
    public void leave(Runnable step) {
        driver.executeScript("window.makewholeLeaving = true");
        step.run();
        until(
                "a new page appears",
                () ->
                        Boolean.FALSE.equals(
                                driver.executeScript("return !!window.makewholeLeaving")));
        settle();
    }

    /**
     * Waits until something holds.
     *
     * @param what for the message when it does not come true
     */
    public void until(String what, Supplier<Boolean> holds) {
        new WebDriverWait(driver, PATIENCE, LOOK_EVERY)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + " on " + driver.getCurrentUrl())
                .until(ignored -> lookedAt(holds));
    }

    /**
     * What is looked at while one page makes way for the next is gone, and not always as a stale
     * element: the driver has a fault of its own for a node of the page before.
     */
    private static Boolean lookedAt(Supplier<Boolean> holds) {
        try {
            return holds.get();
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains(NODE_OF_THE_PAGE_BEFORE)) {
                return false;
            }
            throw e;
        }
    }

    /** The one element at a CSS selector. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    /** The texts of all elements at a CSS selector. */
    public List<String> texts(String css) {
        return findAll(css).stream().map(WebElement::getText).map(String::strip).toList();
    }

    /** All text of the page that can be read. */
    public String text() {
        return find("body").getText();
    }

    /** Puts text in the place of what a field holds. */
    public void fill(String id, String text) {
        WebElement field = byId(id);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses the option of a list by what it says. */
    public void choose(String id, String option) {
        new org.openqa.selenium.support.ui.Select(byId(id)).selectByVisibleText(option);
        settle();
    }

    /** Presses keys wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What a spreadsheet does on "copy": fills the clipboard of the machine. */
    public void copy(String text) {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of(
                        "origin",
                        address.toString(),
                        "permissions",
                        List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        driver.executeAsyncScript(
                "const done = arguments[1]; navigator.clipboard.writeText(arguments[0]).then(done,"
                        + " done);",
                text);
    }

    /**
     * Does something that makes the browser download a file.
     *
     * @return the file, complete
     */
    public Path download(String name, Runnable step) {
        Path file = downloads.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        step.run();
        until(name + " is downloaded", () -> Files.exists(file) && isComplete(file));
        return file;
    }

    /** Sets the size of the window as the page sees it. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Lets the device prefer light or dark, and no motion: a colour on its way to another is
     * neither.
     */
    public void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeAsyncScript(PAINTED);
    }

    /** The whole page as a PNG picture, from its top. */
    public byte[] picture() {
        driver.executeScript("window.scrollTo(0, 0)");
        Map<String, Object> answer =
                driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private boolean isComplete(Path file) {
        try {
            return Files.size(file) > 0
                    && Files.notExists(downloads.resolve(file.getFileName() + ".crdownload"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
