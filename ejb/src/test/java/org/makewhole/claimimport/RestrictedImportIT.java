package org.makewhole.claimimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseRow;
import org.makewhole.casefile.access.NoticeKind;
import org.makewhole.casefile.access.NoticeRow;
import org.makewhole.casefile.access.NoticeService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** A register whose cases are open to their team alone from the beginning. */
@ArquillianTest
class RestrictedImportIT {
    @Inject private ClaimImportService imports;
    @Inject private CaseFileService cases;
    @Inject private NoticeService notices;
    @Inject private TestRegister register;
    @Inject private TestOrganizations organizations;

    /** Somebody else with the right to import learns neither of the run nor of its cases. */
    @Test
    void aRestrictedImportIsItsUploadersAlone() {
        TestOrganization own = organizations.found();
        ActingAs paralegal = own.as(Role.PARALEGAL);
        ImportRun run =
                register.importAll(
                        paralegal, "register.csv", register.csv(), Visibility.RESTRICTED);
        List<Long> hidden = rows(paralegal).stream().map(CaseRow::id).toList();
        ActingAs colleague = own.as(Role.ADMINISTRATOR);

        assertEquals(3, rows(paralegal).size());
        assertEquals(List.of(), rows(colleague));
        assertEquals(List.of(), colleague.call(() -> imports.latest()));
        assertThrows(NotFoundException.class, () -> colleague.run(() -> imports.get(run.getId())));

        // The same register once more: no count and no refusal tells what is there already.
        ImportRun theirs = register.importAll(colleague, "register.csv", register.csv());
        assertEquals(3, theirs.getTally().getCasesNew());
        assertEquals(0, theirs.getTally().getCasesKnown());
        assertEquals(3, rows(colleague).size());
        assertEquals(6, rows(paralegal).size());
        List<NoticeRow> told = paralegal.call(() -> notices.own());
        assertEquals(3, told.size());
        assertTrue(told.stream().allMatch(one -> one.kind() == NoticeKind.SAME_CLAIM));
        assertTrue(told.stream().allMatch(one -> hidden.contains(one.caseId())));

        ImportRun again = register.importAll(colleague, "register.csv", register.csv());
        assertEquals(0, again.getTally().getCasesNew());
        assertEquals(3, again.getTally().getCasesKnown());
    }

    private List<CaseRow> rows(ActingAs who) {
        return who.call(() -> cases.page(CaseFilter.all(), Optional.empty()).rows());
    }
}
