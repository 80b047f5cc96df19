package org.makewhole.claimimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.FakeClamd;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The virus scanner of these tests is {@link FakeClamd}, in the tests' own process. */
@ArquillianTest
class HeldUploadIT {
    @Inject private ClaimImportService imports;
    @Inject private LeftoverImports leftovers;
    @Inject private LeftoverRuns runs;
    @Inject private Uploads uploads;
    @Inject private TestOrganizations organizations;
    @Inject private TestRegister register;

    private TestOrganization own;
    private ActingAs paralegal;

    @BeforeEach
    void found() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
    }

    @Test
    void aVirusIsTurnedAwayAndNothingIsKept() {
        UnreadableTableException refusal =
                assertThrows(
                        UnreadableTableException.class, () -> upload(FakeClamd.eicar(), "a.csv"));

        assertEquals(UnreadableTableException.Reason.INFECTED, refusal.reason());
        assertEquals(List.of(), paralegal.call(imports::latest));
    }

    @Test
    void whileTheScannerIsAwayAFileIsHeldUnread() {
        long id = upload(register("away" + word()), "claims.csv");

        ImportRun held = run(id);
        assertEquals(ImportState.HELD, held.getState());
        assertEquals("claims.csv", held.getFileName());
        assertTrue(paralegal.call(() -> imports.isKept(id)));
        assertThrows(BusinessException.class, () -> paralegal.call(() -> imports.sample(id)));
        assertThrows(
                BusinessException.class, () -> paralegal.run(() -> imports.check(id, held.plan())));
        leftovers.resume();
        assertEquals(ImportState.HELD, run(id).getState());
    }

    @Test
    void oldAgeDoesNotTakeAHeldFileAway() {
        String name = run(upload(register("away" + word()), "claims.csv")).getUpload();

        uploads.deleteBefore(own.id(), Instant.now().plusSeconds(60), runs.heldUploads(own.id()));

        assertTrue(uploads.has(own.id(), name));
    }

    @Test
    void onceTheScannerIsBackTheFileGoesOnByItself() {
        long id = upload(register("once"), "claims.csv");
        assertEquals(ImportState.HELD, run(id).getState());

        leftovers.resume();

        ImportRun released = run(id);
        assertEquals(ImportState.UPLOADED, released.getState());
        assertEquals(List.of("Case number", "Date opened", "Employer", "Note"), released.columns());
        ImportRun checked = register.recheck(paralegal, released);
        assertEquals(1, checked.getTally().getCasesNew());
    }

    @Test
    void aVirusFoundLaterEndsTheFile() {
        long id = upload(register("once") + FakeClamd.eicar(), "claims.csv");
        String name = run(id).getUpload();

        leftovers.resume();

        assertEquals(ImportState.FAILED, run(id).getState());
        assertEquals(ImportFailure.INFECTED, run(id).getFailure());
        assertFalse(uploads.has(own.id(), name));
    }

    @Test
    void whatIsNoTableIsToldOnceItWasChecked() {
        long id = upload("scanner-away-once" + word(), "claims.csv");

        leftovers.resume();

        assertEquals(ImportFailure.FILE_UNREADABLE, run(id).getFailure());
    }

    @Test
    void aHeldFileCanBeGivenUp() {
        long id = upload(register("away" + word()), "claims.csv");
        String name = run(id).getUpload();

        paralegal.run(() -> imports.remove(id));

        assertFalse(uploads.has(own.id(), name));
        leftovers.resume();
        assertThrows(NotFoundException.class, () -> run(id));
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() {
        long id = upload(register("away" + word()), "claims.csv");
        ActingAs other = organizations.found().as(Role.PARALEGAL);

        assertThrows(NotFoundException.class, () -> other.run(() -> imports.get(id)));
        assertThrows(NotFoundException.class, () -> other.run(() -> imports.remove(id)));
        assertEquals(List.of(), other.call(imports::latest));
    }

    private long upload(String content, String name) {
        return register.upload(paralegal, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportRun run(long id) {
        return paralegal.call(() -> imports.get(id));
    }

    /** A table of one claim with a word about the scanner that nobody else uses. */
    private static String register(String word) {
        return "Case number,Date opened,Employer,Note\nH-1,2024-02-01,Harbor Foods,scanner-away-"
                + (word.equals("once") ? "once" + word() : word)
                + "\n";
    }

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
