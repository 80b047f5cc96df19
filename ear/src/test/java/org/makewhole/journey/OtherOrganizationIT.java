package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;

/** Step 7: union staff see nothing of the legal-aid group, by any link typed by hand. */
@Journey("7-other-organisation")
@Order(7)
class OtherOrganizationIT {
    private static final String LEGAL_AID = "Lantern Street Legal Aid";

    @Test
    void everyLinkOfTheOtherOrganisationLeadsNowhere(
            Browser paralegal, Browser organiser, Album album) {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        Set<String> links = links(paralegal);
        assertTrue(
                links.stream().anyMatch(link -> link.startsWith("/remedy/reverse.xhtml")),
                links.toString());
        assertTrue(
                links.stream().anyMatch(link -> link.startsWith("/claim/statement.xhtml")),
                links.toString());
        Set<String> names = CaseListPage.open(paralegal).names();
        assertTrue(names.size() > 50, names::toString);
        SignInPage.signIn(organiser, "organiser@union.example");
        Wire wire = Wire.of(organiser);

        for (String link : links) {
            HttpResponse<String> answer = wire.get(link);
            assertEquals(404, answer.statusCode(), link);
            names.forEach(
                    name ->
                            assertFalse(
                                    answer.body().contains(name), link + " gives away " + name));
        }
        organiser.open(links.iterator().next());
        assertEquals("We cannot find that page", organiser.find("h1").getText());
        album.screen(organiser, "not-found");
    }

    @Test
    void listsAndSearchShowOnlyTheOwnCases(Browser paralegal, Browser browser, Album album) {
        Set<String> names = names(paralegal);
        SignInPage.signIn(browser, "organiser@union.example");

        List<List<String>> rows = CaseListPage.open(browser).allRows();
        assertFalse(rows.isEmpty());
        assertTrue(
                rows.stream().allMatch(row -> row.get(0).startsWith("KCSW-")),
                rows.get(0).toString());
        album.screen(browser, "own-cases");

        for (String words : List.of("LANTERN", names.iterator().next())) {
            new Shell(browser).search(words);
            assertTrue(CaseListPage.on(browser).isEmpty(), words);
        }
        album.page(browser, "nothing-found");
        HttpResponse<String> list = Wire.of(browser).get("/casefile/list.xhtml");
        names.forEach(name -> assertFalse(list.body().contains(name), name));
    }

    @Test
    void aFormCannotBeTurnedOnAnotherOrganisationsCase(Browser paralegal, Browser organiser) {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        CasePage theirs =
                NewClaimPage.open(paralegal)
                        .parties("Marisela Okonkwo", "Larkspur Linen", "Cleaning")
                        .hourly("15", "40")
                        .week(0, "40", "100")
                        .openClaim();
        SignInPage.signIn(organiser, "organiser@union.example");
        CaseListPage.open(organiser).openFirst();

        // The form of the own case is sent with the id of the other one in the link.
        organiser
                .driver()
                .executeScript(
                        "document.getElementById('plan').action = '/casefile/case.xhtml?id=' +"
                                + " arguments[0]",
                        theirs.id());
        organiser.fill("plan:step", "taken over");
        organiser.leave(() -> organiser.byId("plan:submit").click());

        CasePage.open(paralegal, theirs.id());
        assertEquals("", theirs.plannedStep());
    }

    /**
     * Every link that the legal-aid group sees on the way from its list to the deepest page, and
     * its downloads.
     */
    private static Set<String> links(Browser browser) {
        Set<String> links = new TreeSet<>(CaseListPage.open(browser).links());
        CasePage page =
                NewClaimPage.open(browser)
                        .parties("Eduvigis Tamayo", "Larkspur Linen", "Cleaning")
                        .hourly("15", "40")
                        .week(0, "40", "100")
                        .openClaim();
        page.money("Paid", "Unpaid wages", "10.00", "first payment").record();
        links.addAll(linksOn(browser));
        page.statement();
        links.addAll(linksOn(browser));
        return links;
    }

    private static List<String> linksOn(Browser browser) {
        List<String> links = new ArrayList<>();
        browser.findAll("main a[href*='id=']")
                .forEach(link -> links.add(link.getDomAttribute("href")));
        return links;
    }

    /** Everyone who stands in the cases of the legal-aid group, as its own paralegal reads them. */
    private static Set<String> names(Browser paralegal) {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        Set<String> names = CaseListPage.open(paralegal).names();
        assertTrue(names.size() > 50, names::toString);
        return names;
    }
}
