package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The figures of the organisations that report. */
public final class DashboardPage {
    private final Browser browser;

    private DashboardPage(Browser browser) {
        this.browser = browser;
    }

    /**
     * Opens the dashboard.
     *
     * @param choice a query such as {@code period=ALL&currency=USD}
     */
    public static DashboardPage open(Browser browser, String choice) {
        browser.open("/dashboard/index.xhtml?" + choice);
        return new DashboardPage(browser);
    }

    /** Fills the filter the way a person does and sends it. */
    public void show(String country, String organization, String period) {
        browser.choose("filter-country", country);
        browser.choose("filter-organization", organization);
        browser.choose("filter-period", period);
        browser.leave(() -> browser.find("form.filters button[type=submit]").click());
    }

    public Map<String, String> figures() {
        return Tables.pairs(browser.texts(".stat-label"), browser.texts(".stat-value"));
    }

    public Map<String, String> stages() {
        return Tables.pairs(
                browser.texts("ol.stages .stages-name"), browser.texts("ol.stages .stages-amount"));
    }

    /** The rows of one of the tables, by its caption. */
    public List<List<String>> table(String caption) {
        return Tables.rows(browser, caption);
    }

    public List<String> total(String caption) {
        return Tables.foot(browser, caption);
    }

    public List<String> heads(String caption) {
        return Tables.heads(browser, caption);
    }

    public List<String> options(String filter) {
        return new Select(browser.byId("filter-" + filter))
                .getOptions().stream().map(WebElement::getText).toList();
    }

    public int charts() {
        return browser.findAll(".chart canvas").size();
    }

    public Path export(String format, String file) {
        return browser.download(
                file, () -> browser.find("a[href*='format=" + format + "']").click());
    }
}
