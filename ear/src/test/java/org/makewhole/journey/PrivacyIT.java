package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.makewhole.journey.page.CasePage;
import org.makewhole.journey.page.NewClaimPage;
import org.makewhole.journey.page.Shell;
import org.makewhole.journey.page.SignInPage;

/** A worker's record is handed out; then they are forgotten, by two people and wholly. */
@Journey("privacy")
@Order(22)
class PrivacyIT {
    private static final String WORKER = "Ottoline Brackenbury";
    private static final String LEAVER = "Odalys Brightwater";

    @Test
    void aRecordIsHandedOutAndThePersonForgotten(Browser owner, Browser lawyer, Album album)
            throws IOException {
        SignInPage.signIn(owner, "paralegal@legalaid.example");
        CasePage page =
                NewClaimPage.open(owner)
                        .parties(WORKER, "Merriweather Laundry", "Cleaning")
                        .hourly("15", "40")
                        .week(0, "40", "100")
                        .openClaim();
        String id = page.id();
        String number = page.number();
        page.close("Voluntary payment", "Settled at the door");
        assertEquals(List.of("The case was closed."), new Shell(owner).notices());

        owner.open("/privacy/person.xhtml?id=" + id);
        Path json =
                owner.download(number + "-record.json", () -> owner.byId("record:json").click());
        assertTrue(Files.readString(json).contains(WORKER));
        Path pdf = owner.download(number + "-record.pdf", () -> owner.byId("record:pdf").click());
        assertTrue(Files.size(pdf) > 1000);
        owner.fill("hold:reason", "The employer threatens to sue");
        owner.leave(() -> owner.byId("hold:submit").click());
        album.screen(owner, "person");
        assertTrue(owner.findAll("#erase\\:ask").isEmpty(), "a legal hold is live");

        SignInPage.signIn(lawyer, "lawyer@legalaid.example");
        lawyer.open("/privacy/person.xhtml?id=" + id);
        lawyer.leave(() -> lawyer.byId("holds:each:0:release").click());

        owner.open("/privacy/person.xhtml?id=" + id);
        owner.choose("erase:ground", "The worker asked");
        owner.leave(() -> owner.byId("erase:ask").click());
        assertTrue(owner.findAll(".danger").isEmpty(), "nobody agrees to what they asked for");

        lawyer.open("/privacy/overview.xhtml");
        lawyer.leave(() -> lawyer.find("#waiting a").click());
        lawyer.leave(() -> lawyer.find("#requests .danger").click());
        album.page(lawyer, "agree");
        lawyer.leave(() -> lawyer.byId("agree:submit").click());
        assertEquals(
                List.of("Everything that said who this person is was erased."),
                new Shell(lawyer).notices());

        owner.open("/casefile/case.xhtml?id=" + id);
        assertFalse(owner.text().contains("Brackenbury"));
        assertTrue(new Shell(owner).title().contains("Merriweather Laundry"));
        theEmployerIsForgotten(owner, lawyer, album, id);
    }

    /** A natural person, who runs the laundry alone. */
    private static void theEmployerIsForgotten(
            Browser owner, Browser lawyer, Album album, String id) throws IOException {
        String page = "/privacy/employer.xhtml?id=" + id;
        owner.open(page);
        Path json = owner.download("employer-record.json", () -> owner.byId("record:json").click());
        assertTrue(Files.readString(json).contains("Merriweather Laundry"));
        owner.choose("erase:ground", "The person asked");
        owner.leave(() -> owner.byId("erase:ask").click());
        lawyer.open(page);
        album.screen(lawyer, "employer");
        lawyer.leave(() -> lawyer.byId("requests:each:0:agree").click());
        assertTrue(new Shell(lawyer).notices().toString().contains("tick the box"));
        lawyer.byId("requests:understood").click();
        lawyer.leave(() -> lawyer.byId("requests:each:0:agree").click());
        assertEquals(
                List.of("Everything that said who this person is was erased."),
                new Shell(lawyer).notices());
        owner.open("/casefile/case.xhtml?id=" + id);
        assertFalse(owner.text().contains("Merriweather"));
    }

    @Test
    void anAdministratorLooksAtTheScheduleAndAtWhatIsKept(Browser browser, Album album) {
        SignInPage.signIn(browser, "admin@legalaid.example");
        browser.open("/privacy/overview.xhtml");
        assertTrue(new Shell(browser).navigation().contains("Data protection"));
        browser.fill("schedule:person", "7");
        browser.leave(() -> browser.byId("schedule:save").click());
        assertTrue(new Shell(browser).notices().toString().contains("between 12 and 240"));
        assertEquals("7", browser.byId("schedule:person").getDomProperty("value"));
        browser.fill("schedule:person", "60");
        browser.leave(() -> browser.byId("schedule:preview").click());
        browser.leave(() -> browser.byId("force:enforce").click());
        assertTrue(new Shell(browser).notices().toString().contains("tick the box"));
        browser.leave(() -> browser.byId("status:keep").click());
        album.screen(browser, "overview");
        browser.byId("status:agreed").click();
        browser.leave(() -> browser.byId("status:drop").click());
        assertTrue(new Shell(browser).notices().toString().contains("kept no more"));
    }

    @Test
    void aMemberTakesTheirRecordAndWhoLeftIsForgotten(Browser browser, Browser lawyer, Album album)
            throws IOException {
        SignInPage.signIn(browser, "admin@legalaid.example");
        browser.open("/account/record.xhtml");
        album.screen(browser, "own-record");
        Path json =
                browser.download("member-record.json", () -> browser.byId("record:json").click());
        assertTrue(Files.readString(json).contains("admin@legalaid.example"));
        Path pdf = browser.download("member-record.pdf", () -> browser.byId("record:pdf").click());
        assertTrue(Files.size(pdf) > 1000);

        browser.open("/people/add.xhtml");
        browser.fill("add:name", LEAVER);
        browser.fill("add:email", "leaver@legalaid.example");
        browser.choose("add:role", "Paralegal");
        browser.leave(() -> browser.byId("add:submit").click());
        browser.open("/people/list.xhtml");
        browser.leave(
                () ->
                        browser.findAll("td.headline a").stream()
                                .filter(one -> one.getText().equals(LEAVER))
                                .findFirst()
                                .orElseThrow()
                                .click());
        String member = browser.driver().getCurrentUrl().replaceAll(".*[?&]id=(\\d+).*", "$1");
        browser.open("/privacy/member.xhtml?id=" + member);
        assertTrue(browser.findAll("#erase\\:ask").isEmpty(), "they still come in");
        browser.open("/people/member.xhtml?id=" + member);
        browser.leave(() -> browser.byId("place:close").click());
        browser.open("/privacy/member.xhtml?id=" + member);
        browser.choose("erase:ground", "The person asked");
        browser.leave(() -> browser.byId("erase:ask").click());
        assertTrue(browser.findAll("#requests\\:each\\:0\\:agree").isEmpty(), "not by who asked");

        SignInPage.signIn(lawyer, "lawyer@legalaid.example");
        lawyer.open("/privacy/overview.xhtml");
        lawyer.leave(() -> lawyer.find("#waiting a[href*='/privacy/member']").click());
        album.screen(lawyer, "member");
        lawyer.leave(() -> lawyer.byId("requests:each:0:agree").click());
        assertTrue(new Shell(lawyer).notices().toString().contains("tick the box"));
        lawyer.byId("requests:understood").click();
        lawyer.leave(() -> lawyer.byId("requests:each:0:agree").click());
        assertTrue(new Shell(lawyer).notices().toString().contains("was erased"));

        browser.open("/people/list.xhtml");
        assertFalse(browser.text().contains(LEAVER));
        browser.open("/people/member.xhtml?id=" + member);
        assertTrue(browser.text().contains("stays under a number"), browser.text());
    }

    /** Asked for by one, looked at by another; the last step waits for the code and is declined. */
    @Test
    void theKeysAreForTwoPeople(Browser browser, Browser lawyer, Album album) {
        SignInPage.signIn(browser, "admin@legalaid.example");
        browser.open("/people/organization.xhtml");
        browser.leave(() -> browser.byId("organization:save").click());
        assertEquals(List.of("The organisation was changed."), new Shell(browser).notices());
        browser.open("/keyring/overview.xhtml");
        browser.leave(() -> browser.byId("remove:ask").click());
        assertTrue(new Shell(browser).notices().toString().contains("tick the box"));
        browser.byId("remove:understood").click();
        browser.leave(() -> browser.byId("remove:ask").click());
        assertTrue(new Shell(browser).notices().toString().contains("somebody else agrees"));
        assertTrue(browser.findAll("#waiting\\:look").isEmpty(), "not by who asked");
        album.screen(browser, "keys");

        SignInPage.signIn(lawyer, "lawyer@legalaid.example");
        lawyer.open("/keyring/overview.xhtml");
        lawyer.leave(() -> lawyer.byId("waiting:look").click());
        lawyer.fill("agree:code", "ANOTHER");
        album.screen(lawyer, "keys-agree");
        lawyer.leave(() -> lawyer.byId("agree:submit").click());
        assertTrue(new Shell(lawyer).notices().toString().contains("not the code"));
        lawyer.open("/keyring/overview.xhtml");
        lawyer.leave(() -> lawyer.byId("waiting:decline").click());
        assertTrue(new Shell(lawyer).notices().toString().contains("Nothing was done"));
    }
}
