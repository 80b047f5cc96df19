package org.makewhole.claimimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseRow;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.progress.ImportCancelledException;
import org.makewhole.claimimport.progress.ImportProgress;
import org.makewhole.claimimport.row.ClaimReason;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.party.EmployerDetails;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.celltext.CellReason;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

@ArquillianTest
class ClaimImportIT {
    @Inject private ClaimImportService imports;
    @Inject private ClaimImport claimImport;
    @Inject private ImportLedger ledger;
    @Inject private LeftoverRuns leftovers;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private TestOrganizations organizations;
    @Inject private TestRegister register;
    @Inject private DatabaseAccounts accounts;

    private TestOrganization own;
    private TestOrganization other;
    private ActingAs paralegal;

    @BeforeEach
    void found() {
        own = organizations.found();
        other = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
    }

    @Test
    void aCsvFileBecomesCasesWithTheirMoney() {
        ImportRun run = register.importAll(paralegal, "register.csv", register.csv());

        assertEquals(ImportState.IMPORTED, run.getState());
        assertEquals(7, run.getTally().getRowsRead());
        assertEquals(3, run.getTally().getCasesNew());
        assertEquals(4, run.getTally().getLinesNew());
        assertEquals(3, run.getTally().getRowsRefused());
        assertAmount("2150.50", run.getTally().getClaimed());
        assertAmount("900.25", run.getTally().getPaid());
        CaseFile first = caseOf("R-1");
        assertEquals(CaseStatus.CLOSED, first.getStatus());
        assertEquals(LocalDate.of(2024, 2, 1), first.getOpenedOn());
        assertEquals(LocalDate.of(2024, 6, 30), first.getClosedOn());
        assertEquals("Unpaid overtime; Tips", first.getSummary());
        assertTrue(first.getNumber().startsWith(own.code() + "-2024-"), first.getNumber());
        assertNotNull(first.getWorkerId());
        assertEquals(
                "register: Paid in full",
                paralegal.call(() -> cases.history(first.getId())).get(0).getReason());
        CaseMoney money = paralegal.call(() -> remedies.ofCase(first.getId()));
        assertAmount("1200.50", money.byViolation().get(Violation.OVERTIME).claimed());
        assertAmount("150", money.byViolation().get(Violation.TIPS).claimed());
        assertAmount("900.25", money.total().paid());
    }

    @Test
    void nobodyFillsTheDiskWithFilesThatAreNeverImported() {
        byte[] small = "name,amount\nA,1\n".getBytes(StandardCharsets.UTF_8);
        long last = 0;
        for (int i = 0; i < ClaimImportService.MOST_OF_A_DAY; i++) {
            last = upload(paralegal, small);
        }
        assertEquals(
                "importEnoughToday",
                assertThrows(BusinessException.class, () -> upload(paralegal, small)).getKey());
        upload(other.as(Role.PARALEGAL), small);

        long given = last;
        paralegal.run(() -> imports.remove(given));
        upload(paralegal, small);
    }

    private long upload(ActingAs who, byte[] content) {
        return who.call(() -> imports.upload("a.csv", new ByteArrayInputStream(content)));
    }

    @Test
    void anXlsxFileGivesTheSame() {
        ImportRun csv = register.importAll(paralegal, "register.csv", register.csv());
        ImportRun xlsx =
                register.importAll(other.as(Role.PARALEGAL), "register.xlsx", register.xlsx());

        assertEquals(csv.getTally().getCasesNew(), xlsx.getTally().getCasesNew());
        assertEquals(csv.getTally().getLinesNew(), xlsx.getTally().getLinesNew());
        assertEquals(csv.getTally().getRowsRefused(), xlsx.getTally().getRowsRefused());
        assertAmount(csv.getTally().getClaimed().toPlainString(), xlsx.getTally().getClaimed());
    }

    @Test
    void moneyCountsFromTheDayThatTheFileGives() {
        register.importAll(paralegal, "register.csv", register.csv());

        Map<MoneyStage, LocalDate> days = new java.util.EnumMap<>(MoneyStage.class);
        for (MoneyPosting posting :
                paralegal.call(() -> remedies.postings(caseOf("R-1").getId()))) {
            days.put(posting.getStage(), posting.getEffectiveOn());
        }
        assertEquals(
                Map.of(
                        MoneyStage.CLAIMED, LocalDate.of(2024, 2, 1),
                        MoneyStage.AWARDED, LocalDate.of(2024, 6, 30),
                        MoneyStage.PAID, LocalDate.of(2024, 5, 15)),
                days);
    }

    @Test
    void whoIsNotNamedIsNotInvented() {
        register.importAll(paralegal, "register.csv", register.csv());

        CaseRow row =
                rows(paralegal).stream()
                        .filter(r -> r.id().equals(caseOf("R-2").getId()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(EmployerDetails.NOT_RECORDED, row.respondent());
        assertNull(row.claimant());
        assertAmount("800", paralegal.call(() -> remedies.ofCase(row.id())).total().claimed());
    }

    @Test
    void theSameFileAgainAddsNothing() {
        register.importAll(paralegal, "register.csv", register.csv());
        int before = rows(paralegal).size();

        ImportRun again = register.importAll(paralegal, "other name.csv", register.csv());

        assertEquals("register", again.getSource(), "taken over from the file with these columns");
        assertEquals(0, again.getTally().getCasesNew());
        assertEquals(3, again.getTally().getCasesKnown());
        assertAmount("0", again.getTally().getClaimed());
        assertEquals(before, rows(paralegal).size());
        assertAmount(
                "1350.50",
                paralegal.call(() -> remedies.ofCase(caseOf("R-1").getId())).total().claimed());
    }

    @Test
    void aCheckStoresNothingButItsFindings() {
        ImportRun checked = register.check(paralegal, "register.csv", register.csv());

        assertEquals(ImportState.CHECKED, checked.getState());
        assertEquals(3, checked.getTally().getCasesNew());
        assertEquals(3, checked.getTally().getRowsRefused());
        assertEquals(List.of(), rows(paralegal));
    }

    @Test
    void refusedRowsComeBackAsTheyStoodWithTheirReasons() {
        ImportRun run = register.importAll(paralegal, "register.csv", register.csv());

        List<RefusedRow> refused = paralegal.call(() -> imports.refused(run.getId(), 0, 10));

        assertEquals(List.of(5, 7, 8), refused.stream().map(RefusedRow::rowNumber).toList());
        assertEquals(CellReason.MONEY_UNREADABLE, refused.get(0).reasons().get(0).code());
        assertEquals(Optional.of(ImportField.CLAIMED), refused.get(0).reasons().get(0).field());
        assertEquals(List.of("a lot"), refused.get(0).reasons().get(0).arguments());
        assertEquals("R-3", refused.get(0).cells().get(0));
        assertEquals(ClaimReason.DUPLICATE_CASE_NUMBER, refused.get(1).reasons().get(0).code());
        assertEquals(ClaimReason.TOTAL_LINE, refused.get(2).reasons().get(0).code());
        assertEquals(
                refused.subList(1, 3),
                paralegal.call(() -> imports.refused(run.getId(), 5, 10)),
                "the next page");
    }

    @Test
    void whatTheDatabaseRefusesMidwayLeavesNothingBehind() throws SQLException {
        accounts.owner(
                connection ->
                        DatabaseAccounts.update(
                                connection,
                                "CREATE TRIGGER refuse_one BEFORE INSERT ON case_file FOR EACH ROW"
                                        + " IF NEW.number LIKE '%-00900' THEN"
                                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'refused';"
                                        + " END IF"));
        try {
            ImportRun run = register.importAll(paralegal, "many.csv", register.many(1200));

            assertEquals(ImportState.FAILED, run.getState());
            assertEquals(ImportFailure.UNEXPECTED, run.getFailure());
            assertEquals(List.of(), rows(paralegal));
            assertEquals("0", count("money_posting"));
            assertEquals("0", count("employer"));
        } finally {
            accounts.owner(c -> DatabaseAccounts.update(c, "DROP TRIGGER refuse_one"));
        }
        ImportRun again = register.importAll(paralegal, "many.csv", register.many(1200));
        assertEquals(1200, again.getTally().getCasesNew());
        assertEquals("1200", count("case_file"));
        assertEquals("12", count("employer"));
    }

    @Test
    void oneEntryOfTheAuditTellsOfTheWholeImport() throws SQLException {
        register.importAll(paralegal, "many.csv", register.many(600));

        assertEquals("1", count("audit_entry", "action = 'CLAIMS_IMPORTED'"));
        assertEquals("0", count("audit_entry", "changes LIKE '%CaseFile%'"));
        assertEquals("1", count("audit_entry", "action = 'CLAIMS_IMPORTED' AND changes IS NULL"));
    }

    @Test
    void aCancelledImportLeavesNothingBehind() {
        ImportRun checked = register.check(paralegal, "many.csv", register.many(1200));
        paralegal.run(() -> ledger.beginImport(checked.getId()));
        ImportProgress progress = new ImportProgress();
        progress.cancel();

        assertThrows(
                ImportCancelledException.class,
                () -> paralegal.call(() -> claimImport.read(checked.getId(), progress)));

        assertEquals(List.of(), rows(paralegal));
        paralegal.run(() -> ledger.cancelled(checked.getId()));
        assertEquals(ImportState.CANCELLED, state(checked));
    }

    @Test
    void whatWasUnderWayWhenTheServerEndedIsInterrupted() {
        ImportRun checked = register.check(paralegal, "register.csv", register.csv());
        paralegal.run(() -> ledger.beginImport(checked.getId()));
        assertThrows(
                BusinessException.class, () -> paralegal.run(() -> imports.start(checked.getId())));

        leftovers.interrupt(own.id());

        assertEquals(ImportState.INTERRUPTED, state(checked));
        ImportRun rechecked = register.recheck(paralegal, checked);
        assertEquals(3, rechecked.getTally().getCasesNew(), "the file is still there");
    }

    @Test
    void anotherOrganisationSeesNothing() {
        ImportRun run = register.importAll(paralegal, "register.csv", register.csv());
        ActingAs stranger = other.as(Role.ADMINISTRATOR);

        assertEquals(List.of(), stranger.call(() -> imports.latest()));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> imports.get(run.getId())));
        assertThrows(
                NotFoundException.class,
                () -> stranger.call(() -> imports.refused(run.getId(), 0, 10)));
        assertThrows(
                NotFoundException.class, () -> stranger.call(() -> imports.sample(run.getId())));
        assertThrows(
                NotFoundException.class,
                () -> stranger.run(() -> imports.check(run.getId(), run.plan())));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> imports.start(run.getId())));
        assertThrows(
                NotFoundException.class, () -> stranger.run(() -> imports.cancel(run.getId())));
        assertThrows(
                NotFoundException.class, () -> stranger.run(() -> imports.remove(run.getId())));
        ImportRun theirs = register.importAll(stranger, "register.csv", register.csv());
        assertEquals(3, theirs.getTally().getCasesNew(), "our case numbers are not known to them");
    }

    @Test
    void nobodyImportsWithoutTheRight() {
        ImportRun run = register.check(paralegal, "register.csv", register.csv());
        ActingAs steward = own.as(Role.STEWARD);

        assertThrows(
                EJBAccessException.class,
                () -> register.upload(steward, "register.csv", register.csv()));
        assertThrows(EJBAccessException.class, () -> steward.run(() -> imports.start(run.getId())));
        assertThrows(
                EJBAccessException.class,
                () -> steward.call(() -> imports.refused(run.getId(), 0, 10)));
        assertThrows(EJBAccessException.class, () -> steward.run(() -> imports.latest()));
        assertEquals(ImportState.CHECKED, state(run));
    }

    /** An administrator may import and not open cases; the right to import is enough. */
    @Test
    void theRightToImportIsEnough() {
        ImportRun run =
                register.importAll(own.as(Role.ADMINISTRATOR), "register.csv", register.csv());

        assertEquals(ImportState.IMPORTED, run.getState());
        assertEquals(3, run.getTally().getCasesNew());
    }

    @Test
    void aFileThatIsNoTableIsRefusedAtOnce() {
        UnreadableTableException refusal =
                assertThrows(
                        UnreadableTableException.class,
                        () -> register.upload(paralegal, "x.xlsx", "no workbook".getBytes()));

        assertEquals(UnreadableTableException.Reason.NOT_A_WORKBOOK, refusal.reason());
        assertEquals(List.of(), paralegal.call(() -> imports.latest()));
    }

    @Test
    void anUploadIsGoneOnceItWasImportedOrGivenUp() {
        ImportRun done = register.importAll(paralegal, "register.csv", register.csv());
        assertFalse(paralegal.call(() -> imports.isKept(done.getId())));
        BusinessException refusal =
                assertThrows(
                        BusinessException.class,
                        () -> paralegal.run(() -> imports.remove(done.getId())));
        assertEquals("importNotNow", refusal.getKey());

        ImportRun waiting = register.check(paralegal, "many.csv", register.many(3));
        assertTrue(paralegal.call(() -> imports.isKept(waiting.getId())));
        paralegal.run(() -> imports.remove(waiting.getId()));
        assertThrows(
                NotFoundException.class, () -> paralegal.run(() -> imports.get(waiting.getId())));
    }

    private ImportState state(ImportRun run) {
        return paralegal.call(() -> imports.get(run.getId())).getState();
    }

    private List<CaseRow> rows(ActingAs person) {
        return person.call(() -> cases.page(CaseFilter.all(), Optional.empty())).rows();
    }

    private CaseFile caseOf(String reference) {
        return paralegal.call(
                () ->
                        cases
                                .page(
                                        new CaseFilter(reference, null, null, null, false),
                                        Optional.empty())
                                .rows()
                                .stream()
                                .map(row -> cases.get(row.id()))
                                .filter(one -> reference.equals(one.getExternalReference()))
                                .findFirst()
                                .orElseThrow());
    }

    private String count(String table) throws SQLException {
        return count(table, "TRUE");
    }

    private String count(String table, String condition) throws SQLException {
        return accounts.owner(
                connection ->
                        DatabaseAccounts.single(
                                connection,
                                "SELECT COUNT(*) FROM "
                                        + table
                                        + " WHERE organization_id = ? AND "
                                        + condition,
                                own.id()));
    }

    private static void assertAmount(String expected, BigDecimal amount) {
        assertEquals(0, new BigDecimal(expected).compareTo(amount), amount.toPlainString());
    }
}
