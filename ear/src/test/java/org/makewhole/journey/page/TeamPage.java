package org.makewhole.journey.page;

import java.time.LocalDate;
import java.util.List;
import org.makewhole.journey.Browser;

/** Who is named in a case, and to whom it is open. */
public final class TeamPage {
    private final Browser browser;

    private TeamPage(Browser browser) {
        this.browser = browser;
    }

    public static TeamPage open(Browser browser, String caseId) {
        browser.open("/casefile/team.xhtml?id=" + caseId);
        return new TeamPage(browser);
    }

    public void openTo(String visibility) {
        browser.choose("visibility:to", visibility);
        browser.leave(() -> browser.byId("visibility:submit").click());
    }

    public void name(String person, String role) {
        browser.choose("name:who", person);
        browser.choose("name:role", role);
        browser.leave(() -> browser.byId("name:submit").click());
    }

    public void share(String guest, LocalDate lastDay) {
        browser.choose("share:who", guest);
        browser.driver()
                .executeScript(
                        "document.getElementById('share:until').value = arguments[0]",
                        lastDay.toString());
        browser.leave(() -> browser.byId("share:submit").click());
    }

    public void endFirstShare() {
        browser.leave(() -> browser.byId("guests:each:0:end").click());
    }

    /** The people of the team, each with their role in it. */
    public List<String> members() {
        return browser.texts("#members li .what");
    }
}
