package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CaseListPage;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.ConsentPage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;
import org.makewhole.journey.page.TeamPage;
import org.openqa.selenium.By;

/** A case is restricted, opened in an emergency, and shared with a lawyer from outside. */
@Journey("access")
@Order(21)
class AccessIT {
    private static final String WORKER = "Perpetua Vandergriff";
    private static final String EMPLOYER = "Ostrander Cannery";
    private static final String LAWYER = "Theodore Okafor";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    @Test
    void aRestrictedCaseIsNotThereForAColleague(Browser owner, Browser colleague, Album album) {
        SignInPage.signIn(owner, "paralegal@legalaid.example");
        CasePage page = openClaim(owner, "The organisation");
        String id = page.id();
        String number = page.number();
        SignInPage.signIn(colleague, "intake@legalaid.example");
        CasePage.open(colleague, id);
        assertTrue(new Shell(colleague).title().contains(WORKER));

        TeamPage.open(owner, id).openTo("Restricted");
        assertEquals(List.of("Who sees this case was saved."), new Shell(owner).notices());
        album.screen(owner, "team");

        assertFalse(CaseListPage.open(colleague).rows().toString().contains(number));
        for (String words : List.of(WORKER, EMPLOYER, number)) {
            CaseListPage.search(colleague, words);
            assertTrue(
                    colleague.findAll("td.headline a").stream()
                            .noneMatch(link -> link.getText().equals(number)),
                    words);
        }
        colleague.open("/index.xhtml");
        assertFalse(colleague.text().contains(number));
        for (String link :
                List.of(
                        "/casefile/case.xhtml?id=",
                        "/casefile/team.xhtml?id=",
                        "/casefile/sight.xhtml?id=",
                        "/claim/edit.xhtml?id=",
                        "/claim/statement.xhtml?id=")) {
            var answer = Wire.of(colleague).get(link + id);
            assertEquals(404, answer.statusCode(), link);
            assertFalse(answer.body().contains(number), link);
            assertFalse(answer.body().contains(WORKER), link);
        }
    }

    @Test
    void anEmergencyIsToldToTheTeamAndAGuestSeesWhatIsShared(
            Browser owner, Browser lawyer, Browser guest, Album album) {
        SignInPage.signIn(owner, "paralegal@legalaid.example");
        CasePage page = openClaim(owner, "Restricted");
        String id = page.id();
        String number = page.number();

        SignInPage.signIn(lawyer, "lawyer@legalaid.example");
        assertEquals(404, Wire.of(lawyer).get("/casefile/case.xhtml?id=" + id).statusCode());
        lawyer.open("/casefile/emergency.xhtml");
        askFor(lawyer, "LANTERN-1900-1");
        assertEquals("LANTERN-1900-1", lawyer.byId("emergency:number").getDomProperty("value"));
        album.screen(lawyer, "emergency");
        askFor(lawyer, number);
        assertTrue(new Shell(lawyer).title().contains(WORKER));

        owner.open("/index.xhtml");
        assertEquals(
                LAWYER + " opened a case of your team in an emergency",
                owner.texts("#notices .what a").get(0));
        album.screen(owner, "notice");
        owner.leave(() -> owner.byId("notices:each:0:done").click());
        assertTrue(owner.findAll("#notices").isEmpty());

        TeamPage.open(owner, id).name(LAWYER, "Reviewer");
        TeamPage team = TeamPage.open(lawyer, id);
        assertTrue(team.members().toString().contains("Reviewer"));
        team.share("Ingrid Solheim", TODAY.plusDays(20));
        assertTrue(new Shell(lawyer).notices().toString().contains("no live consent"));
        ConsentPage.open(lawyer, id)
                .give("A lawyer from outside works on the case", "Ingrid Solheim");
        TeamPage.open(lawyer, id).share("Ingrid Solheim", TODAY.plusDays(20));
        album.screen(lawyer, "shared");
        lawyer.open("/casefile/sight.xhtml?id=" + id);
        album.screen(lawyer, "who-sees");

        SignInPage.signIn(guest, "guest@legalaid.example");
        assertEquals(List.of("Home"), new Shell(guest).navigation());
        assertTrue(guest.findAll("form[role='search']").isEmpty());
        album.screen(guest, "guest-home");
        guest.leave(() -> guest.find("td.headline a").click());
        assertTrue(new Shell(guest).title().contains(WORKER));
        album.screen(guest, "guest-case");
        assertEquals(200, Wire.of(guest).get("/claim/statement.xhtml?id=" + id).statusCode());
        for (String closed :
                List.of(
                        "/casefile/list.xhtml",
                        "/casefile/team.xhtml?id=" + id,
                        "/claim/new.xhtml",
                        "/claim/edit.xhtml?id=" + id,
                        "/claimimport/upload.xhtml",
                        "/people/list.xhtml",
                        "/payment/bank.xhtml",
                        "/payment/rates.xhtml",
                        "/dashboard/index.xhtml")) {
            assertEquals(403, Wire.of(guest).get(closed).statusCode(), closed);
        }

        TeamPage.open(lawyer, id).endFirstShare();
        assertEquals(404, Wire.of(guest).get("/casefile/case.xhtml?id=" + id).statusCode());
        TeamPage.open(lawyer, id).share("Ingrid Solheim", TODAY.plusDays(20));
        assertEquals(200, Wire.of(guest).get("/casefile/case.xhtml?id=" + id).statusCode());
        ConsentPage ledger = ConsentPage.open(lawyer, id);
        album.screen(lawyer, "consents");
        ledger.withdrawFirst();
        assertEquals(List.of("Withdrawn"), ledger.states());
        assertEquals(404, Wire.of(guest).get("/casefile/case.xhtml?id=" + id).statusCode());
        guest.open("/index.xhtml");
        assertFalse(guest.text().contains(number));
    }

    @Test
    void anAdjustedRoleCountsFromTheNextClick(Browser administrator, Browser auditor, Album album) {
        SignInPage.signIn(auditor, "auditor@legalaid.example");
        assertFalse(new Shell(auditor).navigation().contains("Dashboard"));
        SignInPage.signIn(administrator, "admin@legalaid.example");
        administrator.open("/people/roles.xhtml");
        album.screen(administrator, "roles");
        assertTrue(
                administrator.findAll("tfoot a[href*='ADMINISTRATOR']").isEmpty(),
                "nobody adjusts their own role");

        administrator.open("/people/role.xhtml?role=AUDITOR");
        album.screen(administrator, "role");
        administrator
                .driver()
                .findElement(By.xpath("//label[contains(., 'See the dashboard')]"))
                .click();
        administrator.leave(() -> administrator.byId("role:submit").click());

        auditor.open("/casefile/list.xhtml");
        assertTrue(new Shell(auditor).navigation().contains("Dashboard"));
        auditor.open("/account/rights.xhtml");
        album.screen(auditor, "own-rights");

        administrator.open("/people/role.xhtml?role=AUDITOR");
        administrator.leave(() -> administrator.byId("role:shipped").click());
        assertEquals(
                List.of("The rights of the role were saved."), new Shell(administrator).notices());
    }

    private static CasePage openClaim(Browser browser, String visibility) {
        return NewClaimPage.open(browser)
                .parties(WORKER, EMPLOYER, "Cleaning")
                .hourly("15", "40")
                .week(0, "40", "100")
                .openTo(visibility)
                .openClaim();
    }

    private static void askFor(Browser lawyer, String number) {
        lawyer.fill("emergency:number", number);
        lawyer.fill("emergency:reason", "The hearing was moved to this morning");
        lawyer.leave(() -> lawyer.byId("emergency:submit").click());
    }
}
