package org.makewhole.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.Place;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Difference;
import org.makewhole.claim.calculation.Variation;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.consent.Recipient;
import org.makewhole.document.StatementOfAmountsOwed;
import org.makewhole.document.StatementPdf;
import org.makewhole.document.StatementService;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** A wage claim from opening to its statement, in the container. */
@ArquillianTest
class ClaimServiceIT {
    /** Late enough that its payday is not barred: the first Monday of last month. */
    private static final LocalDate MONDAY =
            TestOrganizations.today().minusWeeks(8).with(DayOfWeek.MONDAY);

    @Inject private ClaimService claims;
    @Inject private CalculationService calculations;
    @Inject private ExpiryService limits;
    @Inject private StatementService statements;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    /** Weeks of so many hours and so much pay, at 6.00 an hour. */
    private static ClaimFacts facts(String... hoursAndPay) {
        List<WorkRecord> work = new ArrayList<>();
        List<Payment> paid = new ArrayList<>();
        for (int i = 0; i < hoursAndPay.length; i += 2) {
            LocalDate week = MONDAY.plusWeeks(i / 2);
            work.add(WorkRecord.week(week, new BigDecimal(hoursAndPay[i])));
            BigDecimal amount = new BigDecimal(hoursAndPay[i + 1]);
            paid.add(new Payment(week, week.plusDays(6), amount, null));
        }
        BigDecimal six = new BigDecimal("6.00");
        return ClaimFacts.of(
                List.of(new PayTerms(MONDAY, null, PayBasis.HOUR, six, null, null, null, null)),
                work,
                paid);
    }

    private static OpenWageClaim opening(ClaimFacts facts) {
        return new OpenWageClaim(
                new WorkerDetails("Ana Testigo", null, null),
                new EmployerDetails("Harbor Roofing", null, "Norfolk", "US", Sector.CONSTRUCTION),
                new Place("US", "US-VA", "USD"),
                facts.withClaimed(Map.of(Violation.UNPAID_WAGES, new BigDecimal("900.00"))),
                null);
    }

    private long open() {
        return paralegal().call(() -> claims.open(opening(facts("50", "100.00"))));
    }

    private ClaimView view(long caseId) {
        return paralegal().call(() -> claims.find(caseId, null)).orElseThrow();
    }

    private Saved save(long caseId, ClaimFacts changed) {
        ClaimFacts facts = changed.withClaimed(view(caseId).facts().claimed());
        int version = view(caseId).version();
        return paralegal().call(() -> claims.save(new SaveClaim(caseId, null, version, facts)));
    }

    private StatementOfAmountsOwed exported(long caseId) {
        return statements.getForExport(caseId, null, Recipient.WORKER, Locale.ENGLISH, "PDF");
    }

    private CaseMoney money(long caseId) {
        return paralegal().call(() -> remedies.ofCase(caseId));
    }

    private BigDecimal computed(long caseId) {
        return money(caseId).byComponent().get(MoneyComponent.WAGES).computed();
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(
                0, new BigDecimal(expected).compareTo(actual), () -> expected + " ≠ " + actual);
    }

    /** 7.25 × 50 − 100.00 = 262.50; half of 7.25 is 3.63, × 10 = 36.30; damages the same apart. */
    @Test
    void openingComputesAndPostsBothStages() {
        long id = open();
        assertAmount("900.00", money(id).total().claimed());
        assertAmount("298.80", computed(id));
        assertAmount("298.80", money(id).byComponent().get(MoneyComponent.DAMAGES).computed());
        assertAmount("525.00", money(id).byViolation().get(Violation.MINIMUM_WAGE).computed());
        assertAmount("72.60", money(id).byViolation().get(Violation.OVERTIME).computed());
        assertAmount("597.60", money(id).total().computed());
        ClaimView claim = view(id);
        assertEquals("Ana Testigo", claim.claimant());
        assertEquals(1, claim.facts().work().size());
        assertAmount("298.80", claim.accepted().orElseThrow().getOwed().sums().wages());
        assertTrue(claim.waiting().isEmpty() && claim.newerPack().isEmpty());
    }

    @Test
    void everyProblemIsToldAndNothingIsStored() {
        ClaimProblemsException refused =
                assertThrows(
                        ClaimProblemsException.class,
                        () ->
                                paralegal()
                                        .call(
                                                () ->
                                                        claims.open(
                                                                opening(
                                                                        facts(
                                                                                "200", "0", "-1",
                                                                                "0")))));
        assertEquals(
                List.of("work[0].hours", "work[1].hours"),
                refused.problems().stream().map(each -> each.path()).toList());
        assertTrue(
                paralegal()
                        .call(() -> cases.page(CaseFilter.all(), Optional.empty()))
                        .rows()
                        .isEmpty());
    }

    @Test
    void aChangeWaitsUntilItIsAcceptedAndThenTheMoneyFollowsExactly() {
        long id = open();
        Saved saved = save(id, facts("40", "100.00", "40", "290.00"));
        assertTrue(saved.awaitsDecision());
        assertAmount("298.80", computed(id));
        CalculationDifference shown =
                paralegal().call(() -> calculations.difference(saved.calculationId()));
        assertTrue(shown.open());
        // Wages 298.80 → 190.00, and damages of the same amount.
        assertAmount("-217.60", shown.difference().change());
        assertTrue(
                shown.difference().lines().stream()
                        .allMatch(line -> line.reasons().contains(Difference.Reason.HOURS)),
                shown.difference().lines()::toString);

        paralegal().run(() -> calculations.accept(saved.calculationId(), shown.version()));
        assertAmount("190.00", computed(id));
        assertAmount("0", money(id).byViolation().get(Violation.OVERTIME).computed());
        assertAmount("900.00", money(id).total().claimed());
        assertEquals(saved.calculationId(), view(id).accepted().orElseThrow().getId());
        assertThrows(
                BusinessException.class,
                () ->
                        paralegal()
                                .run(
                                        () ->
                                                calculations.accept(
                                                        saved.calculationId(),
                                                        view(id).version())));
        List<CalculationRow> rows = paralegal().call(() -> calculations.list(id, null));
        assertEquals(List.of(true, false), rows.stream().map(CalculationRow::holds).toList());
    }

    @Test
    void whatHoldsIsKeptAndTheOtherCalculationStaysInTheList() {
        long id = open();
        Saved saved = save(id, facts("40", "100.00"));
        paralegal().run(() -> calculations.keepBack(saved.calculationId(), view(id).version()));
        assertAmount("298.80", computed(id));
        assertTrue(view(id).waiting().isEmpty());
        List<CalculationRow> rows = paralegal().call(() -> calculations.list(id, null));
        assertEquals(Decision.KEPT_BACK, rows.get(0).decision());
        assertTrue(rows.get(1).holds());
    }

    /** The column that tells the version is put back; what was computed stays sealed as it is. */
    @Test
    void aNewerVersionOfTheRulesIsOfferedAndChangesNothingByItself() throws SQLException {
        long id = open();
        String older = "UPDATE wage_calculation SET pack_version = '2020.1' WHERE case_id = ?";
        String present = view(id).accepted().orElseThrow().getPackVersion();
        database.owner(connection -> DatabaseAccounts.update(connection, older, id));
        assertEquals(Optional.of(present), view(id).newerPack());
        assertTrue(view(id).waiting().isEmpty());
        Saved saved =
                paralegal().call(() -> calculations.recalculate(id, null, view(id).version()));
        assertFalse(saved.awaitsDecision());
        assertTrue(view(id).newerPack().isEmpty());
        assertAmount("298.80", computed(id));
    }

    @Test
    void whatIfStoresNothing() {
        long id = open();
        Variation raised = new Variation(true, null, null, null, BigDecimal.TEN, 30);
        Difference higher = paralegal().call(() -> calculations.whatIf(id, null, raised));
        assertAmount("298.80", higher.before().sums().wages());
        AmountsOwed.Payday first = higher.after().limitation().get(0);
        assertEquals(first.dueOn().plusYears(30), first.lastDay());
        // 10 × 50 + 5 × 10 − 100
        assertAmount("450.00", higher.after().sums().wages());
        assertEquals(1, paralegal().call(() -> calculations.list(id, null)).size());
    }

    @Test
    void staleVersionsAreRefused() {
        long id = open();
        int version = view(id).version();
        Saved saved = save(id, facts("40", "0"));
        assertThrows(
                StaleRecordException.class,
                () ->
                        paralegal()
                                .call(
                                        () ->
                                                claims.save(
                                                        new SaveClaim(
                                                                id,
                                                                null,
                                                                version,
                                                                facts("1", "0")))));
        assertThrows(
                StaleRecordException.class,
                () -> paralegal().run(() -> calculations.accept(saved.calculationId(), version)));
        assertThrows(
                StaleRecordException.class,
                () -> paralegal().run(() -> claims.speak(id, null, version, "es")));
    }

    @Test
    void everyClaimantHasTheirOwnClaimAndMoney() {
        long id = open();
        paralegal()
                .run(
                        () ->
                                claims.addClaimants(
                                        id,
                                        List.of(
                                                claimant("Bo Second", "40"),
                                                claimant("Cy Third", "20"))));
        List<ClaimantRow> rows = paralegal().call(() -> claims.claimants(id));
        assertEquals(
                List.of("Ana Testigo", "Bo Second", "Cy Third"),
                rows.stream().map(ClaimantRow::name).toList());
        // 298.80 + 7.25 × 40 + 7.25 × 20
        assertAmount("733.80", computed(id));
        ClaimView second =
                paralegal().call(() -> claims.find(id, rows.get(1).workerId())).orElseThrow();
        Saved saved =
                paralegal()
                        .call(
                                () ->
                                        claims.save(
                                                new SaveClaim(
                                                        id,
                                                        second.workerId(),
                                                        second.version(),
                                                        facts("10", "0"))));
        int version = view(id, second.workerId()).version();
        paralegal().run(() -> calculations.accept(saved.calculationId(), version));
        assertAmount("516.30", computed(id));
    }

    private ClaimView view(long caseId, Long workerId) {
        return paralegal().call(() -> claims.find(caseId, workerId)).orElseThrow();
    }

    private static NewClaimant claimant(String name, String hours) {
        return new NewClaimant(new WorkerDetails(name, null, null), facts(hours, "0"));
    }

    /** Two years for a payday under 29 U.S.C. 255(a). */
    @Test
    void whatExpiresIsKnownByPaydayAndForum() {
        long id = open();
        List<OpenPayday> paydays = paralegal().call(() -> limits.paydays(id));
        assertFalse(paydays.isEmpty());
        assertAmount("298.80", paydays.get(0).amount());
        ForumLimit limit = paralegal().call(() -> limits.ofCase(id, 30)).get(0);
        assertAmount("0", limit.soon());
        assertAmount("298.80", limit.inTime());
        assertTrue(paralegal().call(() -> limits.expiring(30)).isEmpty());
        List<ExpiringClaim> all = paralegal().call(() -> limits.expiring(4000));
        assertTrue(all.stream().anyMatch(each -> each.caseId() == id));
        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        assertTrue(stranger.call(() -> limits.expiring(4000)).isEmpty());
    }

    @Test
    void anotherOrganizationFindsNothing() {
        long id = open();
        Saved saved = save(id, facts("40", "0"));
        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        List<Runnable> attempts =
                List.of(
                        () -> claims.find(id, null),
                        () -> claims.claimants(id),
                        () -> claims.computeFor(id, facts("1", "0")),
                        () -> claims.save(new SaveClaim(id, null, 1, facts("1", "0"))),
                        () -> calculations.list(id, null),
                        () -> calculations.get(saved.calculationId()),
                        () -> calculations.accept(saved.calculationId(), 1),
                        () -> calculations.keepBack(saved.calculationId(), 1),
                        () -> limits.ofCase(id, 30),
                        () -> statements.find(id, null, Locale.ENGLISH),
                        () -> exported(id));
        for (Runnable attempt : attempts) {
            assertThrows(NotFoundException.class, () -> stranger.run(attempt::run));
        }
    }

    @Test
    void rolesWithoutTheRightAreRefused() {
        long id = open();
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.AUDITOR).call(() -> claims.open(opening(facts("1", "0")))));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.COORDINATOR).call(() -> claims.find(id, null)));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.AUDITOR).run(() -> calculations.accept(1, 1)));
        assertThrows(EJBAccessException.class, () -> own.as(Role.AUDITOR).call(() -> exported(id)));
    }

    @Test
    void theStatementCarriesWhatHoldsInTheLanguageOfTheClaim() throws IOException {
        long id = open();
        int version = view(id).version();
        paralegal().run(() -> claims.speak(id, null, version, "es"));
        save(id, facts("40", "0"));
        StatementOfAmountsOwed statement = paralegal().call(() -> exported(id));
        assertEquals("Ana Testigo", statement.heading().claimant());
        assertEquals("es", statement.locale().getLanguage());
        assertAmount("298.80", statement.owed().sums().wages());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementPdf.write(statement, out);
        assertEquals("%PDF", out.toString(StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void violationsWithNothingOwedPostNothing() {
        long id = paralegal().call(() -> claims.open(opening(facts("40", "290.00"))));
        assertEquals(
                List.of(Violation.UNPAID_WAGES), List.copyOf(money(id).byViolation().keySet()));
    }
}
