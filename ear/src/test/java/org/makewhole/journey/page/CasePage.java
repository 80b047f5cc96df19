package org.makewhole.journey.page;

import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** One case. */
public final class CasePage {
    private static final String POSTINGS = "Postings, latest first";
    private final Browser browser;

    CasePage(Browser browser) {
        this.browser = browser;
    }

    public static CasePage open(Browser browser, String id) {
        browser.open("/casefile/case.xhtml?id=" + id);
        return new CasePage(browser);
    }

    /** The id in the address of the page. */
    public String id() {
        return browser.path().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    public String status() {
        return browser.find(".page-lead .status").getText();
    }

    public String number() {
        return browser.find(".page-lead .numeric").getText();
    }

    /** The statuses that are offered. */
    public List<String> nextStatuses() {
        return new Select(browser.byId("move:to"))
                .getOptions().stream()
                        .filter(option -> !option.getDomAttribute("value").isEmpty())
                        .map(WebElement::getText)
                        .toList();
    }

    public void move(String status, String why) {
        browser.choose("move:to", status);
        browser.fill("move:why", why);
        browser.leave(() -> browser.byId("move:submit").click());
    }

    /** Closes a case of one claimant. */
    public void close(String outcome, String why) {
        browser.leave(() -> browser.byId("move:close").click());
        browser.choose("close:answers:0:outcome", outcome);
        browser.choose("close:answers:0:safety", "safe");
        browser.fill("close:hours", "3.5");
        browser.fill("close:why", why);
        browser.leave(() -> browser.byId("close:submit").click());
    }

    public void plan(String step) {
        browser.fill("plan:step", step);
        browser.leave(() -> browser.byId("plan:submit").click());
    }

    public String plannedStep() {
        return browser.byId("plan:step").getDomProperty("value");
    }

    /** The entries of the history, the latest first. */
    public List<String> history() {
        return browser.texts("ol.timeline li");
    }

    /** Fills the form for an award, agreement or payment without sending it. */
    public CasePage money(String stage, String violation, String amount, String note) {
        browser.choose("record:stage", stage);
        browser.choose("record:violation", violation);
        browser.fill("record:amount", amount);
        browser.fill("record:note", note);
        return this;
    }

    public void record() {
        browser.leave(() -> browser.byId("record:submit").click());
    }

    public WebElement recordButton() {
        return browser.byId("record:submit");
    }

    /** The five stages and what they hold. */
    public Map<String, String> stages() {
        return Tables.pairs(
                browser.texts("ol.stages .stages-name"), browser.texts("ol.stages .stages-amount"));
    }

    /** What is said below the payments: what is still to come. */
    public String outstanding() {
        List<String> notes = browser.texts("ol.stages .stages-note");
        return notes.get(notes.size() - 1);
    }

    /** The postings: date, stage, violation, amount, by and note. */
    public List<List<String>> postings() {
        return Tables.rows(browser, POSTINGS);
    }

    /** Takes the posting back that has that amount. */
    public void takeBack(String amount, String why) {
        WebElement row =
                browser.findAll("table.cards tbody tr").stream()
                        .filter(
                                one ->
                                        !one.findElements(
                                                        By.cssSelector(
                                                                "a[href*='/remedy/reverse']"))
                                                .isEmpty())
                        .filter(one -> one.getText().contains(amount))
                        .findFirst()
                        .orElseThrow();
        browser.leave(() -> row.findElement(By.cssSelector("a[href*='/remedy/reverse']")).click());
        browser.fill("reverse:why", why);
        browser.leave(() -> browser.byId("reverse:submit").click());
    }

    public StatementPage statement() {
        browser.leave(() -> browser.find("a[href*='/claim/statement.xhtml']").click());
        return new StatementPage(browser);
    }
}
