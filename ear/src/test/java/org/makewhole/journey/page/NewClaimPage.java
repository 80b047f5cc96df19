package org.makewhole.journey.page;

import java.util.List;
import org.makewhole.journey.Browser;

/** The form that opens a wage claim. */
public final class NewClaimPage {
    private static final String RESULT = "Amount owed";
    private final Browser browser;

    private NewClaimPage(Browser browser) {
        this.browser = browser;
    }

    public static NewClaimPage open(Browser browser) {
        browser.open("/claim/new.xhtml");
        return new NewClaimPage(browser);
    }

    /** On a browser that shows the form already. */
    public static NewClaimPage on(Browser browser) {
        return new NewClaimPage(browser);
    }

    public NewClaimPage parties(String worker, String employer, String sector) {
        browser.fill("claim:worker", worker);
        browser.fill("claim:employer", employer);
        browser.choose("claim:sector", sector);
        return this;
    }

    public NewClaimPage hourly(String rate, String hoursPerWeek) {
        browser.fill("claim:terms:0:rate", rate);
        browser.fill("claim:terms:0:hoursPerWeek", hoursPerWeek);
        return this;
    }

    public NewClaimPage place(String country, String subdivision) {
        browser.choose("claim:country", country);
        browser.fill("claim:subdivision", subdivision);
        return this;
    }

    /** Types hours and pay of a week; the first line is 0. */
    public NewClaimPage week(int line, String hours, String paid) {
        weeks().type(line, 1, hours).type(line, 2, paid);
        return this;
    }

    /** Week begins, hours, paid; by day the seven days stand between. */
    public SheetPart weeks() {
        return new SheetPart(browser, "weeks");
    }

    /** To whom the case is open from the beginning. */
    public NewClaimPage openTo(String visibility) {
        browser.choose("claim:visibility", visibility);
        return this;
    }

    public void calculate() {
        browser.byId("claim:calculate").click();
        browser.settle();
    }

    public CasePage openClaim() {
        browser.leave(() -> browser.byId("claim:open").click());
        return new CasePage(browser);
    }

    /** Presses "open" where the form is expected to come back. */
    public void tryToOpen() {
        browser.leave(() -> browser.byId("claim:open").click());
    }

    public String owed() {
        return browser.byId("owed").getText();
    }

    /** The lines of the result: week, violation, formula, citation, amount. */
    public List<List<String>> lines() {
        return Tables.rows(browser, RESULT);
    }

    public String value(String id) {
        return browser.byId("claim:" + id).getDomProperty("value");
    }

    /** The message that stands at a field. */
    public String complaint(String id) {
        return browser.byId("claim:" + id + "-field")
                .findElement(org.openqa.selenium.By.className("field-error"))
                .getText();
    }
}
