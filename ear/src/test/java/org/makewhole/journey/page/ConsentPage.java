package org.makewhole.journey.page;

import java.util.List;
import org.makewhole.journey.Browser;

/** What the claimant of a case agreed to. */
public final class ConsentPage {
    private final Browser browser;

    private ConsentPage(Browser browser) {
        this.browser = browser;
    }

    public static ConsentPage open(Browser browser, String caseId) {
        browser.open("/privacy/consents.xhtml?id=" + caseId);
        return new ConsentPage(browser);
    }

    /** Given on the third of January 2025, by word of mouth. */
    public void give(String purpose, String recipient) {
        browser.choose("give:purpose", purpose);
        browser.fill("give:recipient", recipient);
        browser.choose("give:how", "spoken");
        date("give:on");
        browser.leave(() -> browser.byId("give:submit").click());
    }

    /** Takes the first live one back. */
    public void withdrawFirst() {
        browser.leave(() -> browser.find("#consents a").click());
        date("withdraw:on");
        browser.leave(() -> browser.byId("withdraw:submit").click());
    }

    public List<String> states() {
        return browser.texts("#consents .status");
    }

    private void date(String id) {
        browser.driver()
                .executeScript("document.getElementById(arguments[0]).value = '2025-01-03'", id);
    }
}
