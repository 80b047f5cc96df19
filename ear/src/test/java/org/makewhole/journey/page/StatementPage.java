package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;

/** The statement of amounts owed. */
public final class StatementPage {
    private static final String LINES = "Amount owed";
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

    public Path pdf(String caseNumber) {
        return browser.download(caseNumber + ".pdf", () -> browser.byId("export:pdf").click());
    }

    public Path xlsx(String caseNumber) {
        return browser.download(caseNumber + ".xlsx", () -> browser.byId("export:xlsx").click());
    }
}
