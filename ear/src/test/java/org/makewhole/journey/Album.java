package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.makewhole.product.Product;

/**
 * The pictures of a journey, numbered in the order taken; each page pictured is checked for
 * accessibility, too.
 */
final class Album {
    private static final Map<String, Album> ALBUMS = new ConcurrentHashMap<>();
    private static final boolean TAKEN = Boolean.getBoolean("makewhole.pictures");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();

    private Album(String journey) {
        folder = Product.buildFolder().resolve("screenshots").resolve(journey);
    }

    static Album of(String journey) {
        return ALBUMS.computeIfAbsent(journey, Album::new);
    }

    /** A page on the way: looked at by axe-core as it is, and kept as one picture. */
    void page(Browser browser, String name) {
        Accessibility.check(browser.driver());
        write(browser, String.format("%02d-%s.png", number.incrementAndGet(), name));
    }

    /**
     * A main screen: wide and narrow, light and dark. By light, axe-core looks at all of it; by
     * dark at its contrasts. Narrow, nothing may stand out.
     */
    void screen(Browser browser, String name) {
        int next = number.incrementAndGet();
        for (int width : new int[] {WIDE, NARROW}) {
            browser.resize(width, 900);
            for (String scheme : new String[] {"light", "dark"}) {
                browser.prefer(scheme);
                browser.settle();
                if (scheme.equals("light")) {
                    Accessibility.check(browser.driver());
                } else {
                    Accessibility.checkContrast(browser.driver());
                }
                write(browser, String.format("%02d-%s-%d-%s.png", next, name, width, scheme));
            }
            assertFits(browser, width);
        }
        browser.resize(WIDE, 900);
        browser.prefer("light");
    }

    /** Where a test failed; kept always. */
    void failure(Browser browser, String name) {
        store(browser, String.format("%02d-%s.png", number.incrementAndGet(), name));
    }

    private static void assertFits(Browser browser, int width) {
        Long needed =
                (Long)
                        browser.driver()
                                .executeScript("return document.documentElement.scrollWidth");
        assertTrue(
                needed <= width,
                browser.path() + " is " + needed + " px wide in a window of " + width);
    }

    /** Pictures are for whoever changed a page, and are taken when asked for. */
    private void write(Browser browser, String file) {
        // With or without a picture the journey goes on from the top of the page.
        browser.driver().executeScript("window.scrollTo(0, 0)");
        if (TAKEN) {
            store(browser, file);
        }
    }

    private void store(Browser browser, String file) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
