package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Bringing in a spreadsheet: the file, its columns, the check, the import. */
public final class ImportPage {
    private final Browser browser;

    private ImportPage(Browser browser) {
        this.browser = browser;
    }

    public static ImportPage open(Browser browser) {
        browser.open("/claimimport/upload.xhtml");
        return new ImportPage(browser);
    }

    public void upload(Path file) {
        browser.byId("upload:file").sendKeys(file.toAbsolutePath().toString());
        browser.leave(() -> browser.byId("upload:send").click());
    }

    public void name(String register) {
        browser.fill("map:source", register);
    }

    /**
     * The column proposed for each meaning, by the words of the page; without those that have none.
     */
    public Map<String, String> proposals() {
        Map<String, String> proposals = new LinkedHashMap<>();
        for (WebElement row : browser.findAll("#map table tbody tr:has(th):has(select)")) {
            Select column = new Select(row.findElement(By.tagName("select")));
            if (!column.getFirstSelectedOption().getDomAttribute("value").isEmpty()) {
                proposals.put(
                        row.findElement(By.tagName("label")).getText().replace("*", ""),
                        column.getFirstSelectedOption().getText());
            }
        }
        return proposals;
    }

    /** The further amounts and marks as proposed: column and meaning. */
    public Map<String, String> further() {
        Map<String, String> further = new LinkedHashMap<>();
        for (WebElement row : browser.findAll("[id='map:further'] tbody tr")) {
            List<WebElement> choices = row.findElements(By.tagName("select"));
            if (!chosen(choices.get(0)).getDomAttribute("value").isEmpty()) {
                further.put(chosen(choices.get(0)).getText(), chosen(choices.get(1)).getText());
            }
        }
        return further;
    }

    private static WebElement chosen(WebElement choice) {
        return new Select(choice).getFirstSelectedOption();
    }

    /** The totals by what they are for: its name, then stage by stage. */
    public List<List<String>> components() {
        return browser.findAll("#components tbody tr").stream()
                .map(
                        row ->
                                row.findElements(By.cssSelector("th, td")).stream()
                                        .map(WebElement::getText)
                                        .toList())
                .toList();
    }

    /** Chooses the column that holds a meaning. */
    public void map(String meaning, String column) {
        WebElement label =
                browser.findAll("#map table tbody label").stream()
                        .filter(one -> one.getText().replace("*", "").equals(meaning))
                        .findFirst()
                        .orElseThrow();
        browser.choose(label.getDomAttribute("for"), column);
    }

    /** Checks the whole file and waits for the outcome. */
    public void check() {
        browser.leave(() -> browser.byId("map:check").click());
        awaitTitle("What the check found");
    }

    /** Imports what the check found and waits until it is done. */
    public void start() {
        browser.leave(() -> browser.byId("decide:start").click());
        awaitTitle("Imported");
    }

    public boolean canStart() {
        return !browser.findAll("[id='decide:start']").isEmpty();
    }

    public Map<String, String> figures() {
        return Tables.pairs(browser.texts(".stat-label"), browser.texts(".stat-value"));
    }

    public Map<String, String> stages() {
        return Tables.pairs(
                browser.texts("ol.stages .stages-name"), browser.texts("ol.stages .stages-amount"));
    }

    /** Number and reasons of the refused rows. */
    public List<List<String>> refused() {
        return Tables.rows(browser, "Refused rows");
    }

    /** Not named after the file that was brought in. */
    public Path refusedCsv() {
        return browser.download("refused.csv", () -> browser.byId("refused:csv").click());
    }

    public String message() {
        return browser.byId("messages").getText();
    }

    private void awaitTitle(String title) {
        browser.until(title, () -> browser.find("h1").getText().equals(title));
        browser.settle();
    }
}
