package org.makewhole.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.makewhole.document.StatementOfAmountsOwed;
import org.makewhole.document.StatementPdf;
import org.makewhole.document.StatementService;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.CaseMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.AgreedTerms;
import org.makewhole.wage.PayBasis;
import org.makewhole.wage.Violation;
import org.makewhole.wage.WageInputException;
import org.makewhole.wage.WorkWeek;

/** A wage claim from opening to its statement, in the container. */
@ArquillianTest
class WageClaimServiceIT {
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final AgreedTerms SIX_AN_HOUR =
            new AgreedTerms(PayBasis.HOURLY, new BigDecimal("6.00"), new BigDecimal("40"), null);

    @Inject private WageClaimService claims;
    @Inject private StatementService statements;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    private static WorkWeek week(int offset, String hours, String paid) {
        return new WorkWeek(MONDAY.plusWeeks(offset), new BigDecimal(hours), new BigDecimal(paid));
    }

    private static OpenWageClaim opening(List<WorkWeek> weeks) {
        return new OpenWageClaim(
                new WorkerDetails("Ana Testigo", null, null),
                new EmployerDetails("Harbor Roofing", null, "Norfolk", "US", Sector.CONSTRUCTION),
                new Place("US", "US-VA", "USD"),
                SIX_AN_HOUR,
                weeks,
                new BigDecimal("900.00"),
                null);
    }

    private long open() {
        return paralegal().call(() -> claims.open(opening(List.of(week(0, "50", "100.00")))));
    }

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(
                0, new BigDecimal(expected).compareTo(actual), () -> expected + " ≠ " + actual);
    }

    /** 7.25 × 50 = 362.50 less 100.00 paid = 262.50; half of 7.25 is 3.63, × 10 = 36.30. */
    @Test
    void openingComputesAndPostsBothStages() {
        long id = open();
        CaseMoney money = paralegal().call(() -> remedies.ofCase(id));
        assertAmount("900.00", money.total().claimed());
        assertAmount("298.80", money.total().computed());
        assertAmount("262.50", money.byViolation().get(Violation.MINIMUM_WAGE).computed());
        assertAmount("36.30", money.byViolation().get(Violation.OVERTIME).computed());
        ClaimView claim = paralegal().call(() -> claims.find(id)).orElseThrow();
        assertEquals(1, claim.weeks().size());
        assertEquals(SIX_AN_HOUR.basis(), claim.terms().basis());
        assertAmount("298.80", claim.calculation().orElseThrow().getResult().total());
    }

    @Test
    void everyProblemIsToldAndNothingIsStored() {
        List<WorkWeek> weeks = List.of(week(0, "200", "0"), week(1, "-1", "0"));
        WageInputException refused =
                assertThrows(
                        WageInputException.class,
                        () -> paralegal().call(() -> claims.open(opening(weeks))));
        assertEquals(2, refused.problems().size());
        assertTrue(
                paralegal()
                        .call(() -> cases.page(CaseFilter.all(), Optional.empty()))
                        .rows()
                        .isEmpty());
    }

    @Test
    void changingComputesAnewAndReversesWhatStood() {
        long id = open();
        int version = paralegal().call(() -> claims.find(id)).orElseThrow().version();
        List<WorkWeek> weeks = List.of(week(0, "40", "100.00"), week(1, "40", "290.00"));
        paralegal().run(() -> claims.change(id, version, SIX_AN_HOUR, weeks));
        CaseMoney money = paralegal().call(() -> remedies.ofCase(id));
        assertAmount("190.00", money.total().computed());
        assertAmount("0", money.byViolation().get(Violation.OVERTIME).computed());
        assertAmount("900.00", money.total().claimed());
        assertEquals(2, paralegal().call(() -> claims.find(id)).orElseThrow().weeks().size());
    }

    @Test
    void staleVersionIsRefused() {
        long id = open();
        int version = paralegal().call(() -> claims.find(id)).orElseThrow().version();
        List<WorkWeek> weeks = List.of(week(0, "40", "0"));
        paralegal().run(() -> claims.change(id, version, SIX_AN_HOUR, weeks));
        assertThrows(
                StaleRecordException.class,
                () -> paralegal().run(() -> claims.change(id, version, SIX_AN_HOUR, weeks)));
    }

    @Test
    void anotherOrganizationFindsNothing() {
        long id = open();
        ActingAs stranger = organizations.found().as(Role.PARALEGAL);
        assertThrows(NotFoundException.class, () -> stranger.call(() -> claims.find(id)));
        assertThrows(
                NotFoundException.class,
                () ->
                        stranger.run(
                                () ->
                                        claims.change(
                                                id, 1, SIX_AN_HOUR, List.of(week(0, "1", "0")))));
        assertThrows(
                NotFoundException.class,
                () -> stranger.call(() -> statements.find(id, Locale.ENGLISH)));
        assertThrows(
                NotFoundException.class,
                () -> stranger.call(() -> statements.getForExport(id, Locale.ENGLISH, "PDF")));
    }

    @Test
    void rolesWithoutTheRightAreRefused() {
        long id = open();
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.AUDITOR).call(() -> claims.open(opening(List.of()))));
        assertThrows(
                EJBAccessException.class,
                () -> own.as(Role.COORDINATOR).call(() -> claims.find(id)));
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.AUDITOR)
                                .call(() -> statements.getForExport(id, Locale.ENGLISH, "PDF")));
    }

    @Test
    void statementCarriesTheStoredCalculation() throws IOException {
        long id = open();
        StatementOfAmountsOwed statement =
                paralegal().call(() -> statements.getForExport(id, Locale.ENGLISH, "PDF"));
        assertEquals("Ana Testigo", statement.heading().claimant());
        assertAmount("298.80", statement.result().total());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementPdf.write(statement, out);
        assertEquals("%PDF", out.toString(StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void violationsWithNothingOwedPostNothing() {
        long id = paralegal().call(() -> claims.open(opening(List.of(week(0, "40", "290.00")))));
        Map<Violation, ?> parts = paralegal().call(() -> remedies.ofCase(id)).byViolation();
        assertEquals(List.of(Violation.UNPAID_WAGES), List.copyOf(parts.keySet()));
    }
}
