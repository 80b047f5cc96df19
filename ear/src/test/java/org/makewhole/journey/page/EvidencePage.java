package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.journey.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** New files of a case, and its list of files. */
public final class EvidencePage {
    private static final String CHOSEN = "ul.chosen > li";
    private final Browser browser;

    private EvidencePage(Browser browser) {
        this.browser = browser;
    }

    /** From the page of a case. */
    public static EvidencePage add(Browser browser) {
        browser.leave(() -> browser.find("a[href*='/evidence/add']").click());
        return new EvidencePage(browser);
    }

    public void choose(Path... files) {
        browser.byId("evidence-files")
                .sendKeys(
                        Stream.of(files)
                                .map(file -> file.toAbsolutePath().toString())
                                .collect(Collectors.joining("\n")));
    }

    public void about(String kind, String from, String note) {
        browser.choose("evidence-kind", kind);
        browser.fill("evidence-from", from);
        browser.fill("evidence-note", note);
    }

    /** Sends what was chosen and waits for the last answer. */
    public void send() {
        browser.byId("evidence-submit").click();
        browser.until(
                "every file has its answer", () -> browser.byId("evidence-submit").isEnabled());
    }

    /** Ticks that the files are kept with what they say of people. */
    public void keepAsTheyCame() {
        browser.byId("evidence-keep").click();
    }

    /** Whether a copy without what they say is offered. */
    public boolean isLeavingOutOffered() {
        return browser.byId("evidence-leave-out").isDisplayed();
    }

    /** Sends the rest as copies without what they say, after which the case is shown. */
    public void leaveOut() {
        browser.leave(() -> browser.byId("evidence-leave-out").click());
    }

    /** What is said of each chosen file, in their order. */
    public List<String> said() {
        return browser.texts(CHOSEN + " .status");
    }

    /** Why each was refused, empty for those that were not. */
    public List<String> why() {
        return browser.texts(CHOSEN + " .why");
    }

    /** Takes the last of the chosen files out. */
    public void takeOutLast() {
        List<WebElement> items = browser.findAll(CHOSEN);
        items.get(items.size() - 1).findElement(By.tagName("button")).click();
    }

    /** Sends the rest, after which the case is shown. */
    public void finish() {
        browser.leave(() -> browser.byId("evidence-submit").click());
    }

    /** Of the case's list: name with notes, kind, date, size, who added it. */
    public List<List<String>> list() {
        return Tables.rows(browser, "Files of the case, latest first");
    }

    public Path download(String name) {
        return browser.download(
                name, () -> browser.find("#evidence a[href*='/evidence/file']").click());
    }

    /** The copy that says less, of the first file that has one. */
    public Path downloadPlain(String name) {
        return browser.download(
                name, () -> browser.find("#evidence a[href*='plain=true']").click());
    }

    /** Opens what is said of the first file. */
    public void describe() {
        browser.leave(() -> browser.find("#evidence a[href*='/evidence/describe']").click());
    }

    /** The address of the first file. */
    public String address() {
        return browser.find("#evidence a[href*='/evidence/file']").getDomAttribute("href");
    }

    public void remove(String why) {
        browser.leave(() -> browser.find("#evidence a[href*='/evidence/remove']").click());
        browser.fill("remove:reason", why);
        browser.leave(() -> browser.byId("remove:submit").click());
    }
}
