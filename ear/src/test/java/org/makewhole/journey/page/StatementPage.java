package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;
import org.openqa.selenium.Keys;

/** The statement of amounts owed. */
public final class StatementPage {
    private static final String LINES = "Line by line";
    private final Browser browser;

    StatementPage(Browser browser) {
        this.browser = browser;
    }

    public Map<String, String> figures() {
        return Tables.pairs(browser.texts(".stat-label"), browser.texts(".stat-value"));
    }

    public List<List<String>> lines() {
        return Tables.rows(browser, LINES);
    }

    public List<String> total() {
        return Tables.foot(browser, LINES);
    }

    public List<List<String>> weeks() {
        return Tables.rows(browser, "Weeks");
    }

    /** What stands under a heading of the basis. */
    public String basis() {
        return browser.find("dl.facts").getText();
    }

    /** Opens the explanation of the last line, as by the keyboard, and gives its words. */
    public String explainLast() {
        var lines = browser.findAll("details.explain > summary");
        lines.get(lines.size() - 1).sendKeys(Keys.ENTER);
        browser.until(
                "an explanation opens", () -> !browser.texts("details.explain[open] dl").isEmpty());
        return browser.texts("details.explain[open] dl").get(0);
    }

    public Path csv(String caseNumber) {
        return browser.download(caseNumber + ".csv", () -> browser.byId("export:csv").click());
    }

    public Path pdf(String caseNumber) {
        return browser.download(caseNumber + ".pdf", () -> browser.byId("export:pdf").click());
    }

    public Path xlsx(String caseNumber) {
        return browser.download(caseNumber + ".xlsx", () -> browser.byId("export:xlsx").click());
    }
}
