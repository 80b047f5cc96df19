package org.makewhole.journey.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.makewhole.journey.Browser;
import org.openqa.selenium.WebElement;

/** The list of cases. */
public final class CaseListPage {
    private static final int CLAIMANT = 1;
    private static final int RESPONDENT = 2;

    private static final String CAPTION = "Cases, newest first";
    private final Browser browser;

    private CaseListPage(Browser browser) {
        this.browser = browser;
    }

    public static CaseListPage open(Browser browser) {
        browser.open("/casefile/list.xhtml");
        return new CaseListPage(browser);
    }

    /** The list as the search field of every page shows it. */
    public static CaseListPage search(Browser browser, String words) {
        browser.open("/index.xhtml");
        new Shell(browser).search(words);
        return new CaseListPage(browser);
    }

    /** On a browser that shows the list already. */
    public static CaseListPage on(Browser browser) {
        return new CaseListPage(browser);
    }

    /** The list as a file, narrowed as it is. */
    public Path csv() {
        return browser.download("cases.csv", () -> browser.find("a[href*='format=CSV']").click());
    }

    public boolean isEmpty() {
        return browser.findAll("table.cards").isEmpty();
    }

    /** Number, claimant, respondent, status, computed, paid, outstanding, opened. */
    public List<List<String>> rows() {
        return Tables.rows(browser, CAPTION);
    }

    /** The rows of this page and of all that follow. */
    public List<List<String>> allRows() {
        List<List<String>> all = new ArrayList<>(rows());
        while (next()) {
            all.addAll(rows());
        }
        return all;
    }

    /** Every claimant and respondent in the list, to its end. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        allRows().forEach(row -> names.addAll(row.subList(CLAIMANT, RESPONDENT + 1)));
        names.removeIf(name -> name.isBlank() || name.equals("–"));
        return names;
    }

    /** Goes to the next page, if there is one. */
    public boolean next() {
        List<WebElement> links =
                browser.findAll(
                        "nav.pager a[href*='after=']:not([href*='after=&']):not([href$='after='])");
        links.stream().findFirst().ifPresent(link -> browser.leave(link::click));
        return !links.isEmpty();
    }

    /** The addresses of the cases on this page. */
    public List<String> links() {
        return browser.findAll("td.headline a").stream()
                .map(a -> a.getDomAttribute("href"))
                .toList();
    }

    public CasePage openFirst() {
        browser.leave(() -> browser.findAll("td.headline a").get(0).click());
        return new CasePage(browser);
    }
}
