package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.product.Command;
import org.makewhole.product.Database;
import org.makewhole.product.Demonstration;

/** An administrator reads the trail, takes it out and verifies it; somebody tampers with it. */
@Journey("audit")
@Order(30)
class AuditIT {
    private static final String ADMINISTRATOR = "admin@legalaid.example";

    @Test
    void theTrailTellsWhatWasDoneAndWhatWasRefused(Browser paralegal, Browser browser, Album album)
            throws Exception {
        SignInPage.signIn(paralegal, "paralegal@legalaid.example");
        NewClaimPage.open(paralegal)
                .parties("Zenobia Quartey", "Larkspur Linen", "Cleaning")
                .hourly("15", "40")
                .week(0, "40", "100")
                .openClaim();
        paralegal.open("/casefile/case.xhtml?id=42");

        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/audit/list.xhtml");
        assertEquals("Audit trail", new Shell(browser).title());
        album.screen(browser, "list");
        assertFalse(browser.text().contains("Zenobia"), "no name of a worker");

        browser.open("/audit/list.xhtml?refused=true");
        assertTrue(browser.texts("td.headline a").contains("Access refused"));

        browser.open("/audit/list.xhtml?action=CALCULATION_STORED");
        browser.leave(() -> browser.find("td.headline a").click());
        assertTrue(browser.text().contains("WageClaim"), browser.text());
        assertTrue(browser.text().contains("•••"));
        album.screen(browser, "entry");

        browser.open("/audit/list.xhtml?action=CASE_OPENED");
        Path file =
                browser.download(
                        "makewhole-audit.csv", () -> browser.find("a[href*='format=CSV']").click());
        assertTrue(Files.readString(file).contains("CASE_OPENED"));
        browser.open("/audit/list.xhtml");
        assertEquals("Audit trail taken out", browser.texts("td.headline a").get(0));
    }

    @Test
    void aChangedEntryIsNamedByTheButtonAndTheCommand(Browser browser, Album album) {
        Database database = Database.of(Demonstration.product());
        Object organization =
                database.rows("SELECT id FROM organization WHERE code = ?", "LANTERN")
                        .get(0)
                        .values()
                        .iterator()
                        .next();
        SignInPage.signIn(browser, ADMINISTRATOR);
        browser.open("/audit/verify.xhtml");
        browser.leave(() -> browser.byId("verify:submit").click());
        assertTrue(browser.text().contains("The trail is whole"), browser.text());
        String head = browser.byId("head").getText();

        Path data = Demonstration.product().data();
        Command whole = Command.run(data, "verify-audit", head);
        assertEquals(0, whole.status(), whole.output());

        String change =
                "UPDATE audit_entry SET details = ? WHERE organization_id = ? AND sequence = 5";
        Object before =
                database.rows(
                                "SELECT details FROM audit_entry WHERE organization_id = ?"
                                        + " AND sequence = 5",
                                organization)
                        .get(0)
                        .get("details");
        assertEquals(1, database.update(change, "nothing happened", organization));
        try {
            browser.fill("verify:noted", head);
            browser.leave(() -> browser.byId("verify:submit").click());
            assertEquals(List.of("Changed entry"), browser.texts("#findings td.headline"));
            assertTrue(browser.text().contains("The trail is not whole"));
            album.screen(browser, "not-whole");
            Command broken = Command.run(data, "verify-audit");
            assertEquals(40, broken.status(), broken.output());
            assertTrue(broken.output().contains("changed: entry 5 ("), broken.output());
        } finally {
            database.update(change, before, organization);
        }

        browser.fill("verify:noted", "no end of a trail");
        browser.leave(() -> browser.byId("verify:submit").click());
        assertEquals("no end of a trail", browser.byId("verify:noted").getDomProperty("value"));
        assertTrue(browser.text().contains("This is not the end of your trail"));
    }

    @Test
    void whoMayNotReadItDoesNot(Browser browser) {
        SignInPage.signIn(browser, "paralegal@legalaid.example");
        assertFalse(new Shell(browser).navigation().contains("Audit trail"));
        int before = refusals();

        browser.open("/audit/list.xhtml");
        assertEquals("You do not have access to this page", new Shell(browser).title());
        assertEquals(before + 1, refusals(), "refused before any page was made, and told");

        browser.open("/casefile/case.xhtml?id=4711");
        assertEquals(before + 2, refusals(), "one refusal, one entry");
    }

    private static int refusals() {
        return ((Number)
                        Database.of(Demonstration.product())
                                .rows(
                                        "SELECT COUNT(*) AS refused FROM audit_entry WHERE action ="
                                                + " 'ACCESS_REFUSED'")
                                .get(0)
                                .get("refused"))
                .intValue();
    }
}
