package org.makewhole.journey.page;

import java.util.List;
import java.util.Map;
import org.makewhole.journey.Browser;

/** The first page after signing in. */
public final class HomePage {
    private final Browser browser;

    HomePage(Browser browser) {
        this.browser = browser;
    }

    public static HomePage open(Browser browser) {
        browser.open("/index.xhtml");
        return new HomePage(browser);
    }

    /** The figures at the top: what they are called and what they say. */
    public Map<String, String> figures() {
        return Tables.pairs(browser.texts(".stat-label"), browser.texts(".stat-value"));
    }

    /** The numbers of the cases in the table. */
    public List<String> ownCases() {
        return browser.texts("table.cards tbody td.headline a");
    }

    /** What is due next. */
    public List<String> due() {
        return browser.texts("ul.list .what a");
    }
}
