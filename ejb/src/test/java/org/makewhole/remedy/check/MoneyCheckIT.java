package org.makewhole.remedy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.dashboard.refresh.DashboardRefresh;
import org.makewhole.remedy.MoneyConfirmationService;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.bank.BankStatementService;
import org.makewhole.remedy.bank.LineRow;
import org.makewhole.remedy.bank.ReconciliationService;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementService;
import org.makewhole.remedy.disbursement.PayoutMeans;
import org.makewhole.remedy.disbursement.Release;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.TestRemedies;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** A ledger that adds up, and then with each thing wrong that can be, by the owner's hand. */
@ArquillianTest
class MoneyCheckIT {
    @Inject private RemedyService remedies;
    @Inject private AccessCase access;
    @Inject private MoneyConfirmationService confirmations;
    @Inject private PaymentCourse course;
    @Inject private DisbursementService payouts;
    @Inject private BankStatementService statements;
    @Inject private ReconciliationService reconciliations;
    @Inject private TestRemedies testRemedies;
    @Inject private DashboardRefresh dashboard;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void workACase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
        record(MoneyStage.AWARDED, "900.00");
        record(MoneyStage.PAID, "120.50");
        record(MoneyStage.PAID, "80.25");
        MoneyPosting wrong =
                owner.call(() -> remedies.postings(caseId)).stream()
                        .filter(one -> one.getAmount().compareTo(new BigDecimal("80.25")) == 0)
                        .findFirst()
                        .orElseThrow();
        owner.run(() -> remedies.reverse(wrong.getId(), "another worker's"));
        dashboard.refresh(own.id());
    }

    private void record(MoneyStage stage, String amount) {
        owner.run(
                () ->
                        remedies.record(
                                caseId,
                                new PostMoney(
                                        Violation.UNPAID_WAGES,
                                        stage,
                                        new BigDecimal(amount),
                                        LocalDate.of(2025, 6, 2),
                                        null,
                                        null)));
    }

    private MoneyReport report() throws SQLException {
        return database.owner(connection -> new MoneyCheck(connection).of(own.id()));
    }

    /** A case in which everything is that a rule can be broken of, and its month closed. */
    private long paidThroughTrust() {
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        long paid = owner.call(() -> testRemedies.open(1));
        LocalDate first = PaymentCourse.DAY.minusDays(2);
        owner.run(() -> testRemedies.order(paid, DefaultRule.NONE, first, first.plusDays(1)));
        long payment = course.confirmed(owner, lawyer, paid, "120.00");
        course.allocate(owner, payment);
        DisbursementRow payout = owner.call(() -> payouts.ofCase(paid)).get(0);
        Release cash = new Release(PayoutMeans.CASH, PaymentCourse.DAY, null);
        lawyer.run(() -> payouts.release(payout.id(), payout.version(), cash));
        String bank =
                "Date,Description,Amount,Balance\n2025-06-03,No. 4711,120.00,120.00\n"
                        + "2025-06-04,Cash,-120.00,0.00\n";
        owner.call(
                () ->
                        statements.take(
                                new ByteArrayInputStream(bank.getBytes(StandardCharsets.UTF_8)),
                                "june.csv",
                                "USD"));
        List<LineRow> lines = owner.call(() -> statements.open());
        owner.run(() -> statements.match(lines.get(0).id(), lines.get(0).version(), payment));
        owner.run(() -> statements.match(lines.get(1).id(), lines.get(1).version(), payout.id()));
        owner.run(() -> reconciliations.close("USD", YearMonth.of(2025, 6), BigDecimal.ZERO));
        return paid;
    }

    /** The changes are taken back: nobody else, such as who makes the figures, ever sees them. */
    private void assertNamed(Connection connection, Breach breach, long of) throws SQLException {
        Savepoint sound = connection.setSavepoint();
        for (String sql : breach.changes()) {
            assertTrue(DatabaseAccounts.update(connection, sql, of) > 0, sql);
        }
        String id = DatabaseAccounts.single(connection, breach.which(), of);
        MoneyReport report = new MoneyCheck(connection).look(own.id());
        assertTrue(
                report.broken().stream()
                        .anyMatch(
                                line ->
                                        line.startsWith(id + " of case ")
                                                && line.endsWith(breach.rule().words())),
                () -> breach.rule() + " of " + id + " in " + report);
        assertFalse(report.isSound());
        connection.rollback(sound);
    }

    @Test
    void everyRuleThatIsBrokenIsFoundAndNamesTheLine() throws SQLException {
        long award =
                owner.call(() -> remedies.postings(caseId)).stream()
                        .filter(one -> one.getStage() == MoneyStage.AWARDED)
                        .findFirst()
                        .orElseThrow()
                        .getId();
        own.as(Role.SUPERVISING_LAWYER).run(() -> confirmations.confirm(award));
        long paid = paidThroughTrust();
        assertEquals(List.of(), report().broken());

        Set<MoneyRule> broken = EnumSet.noneOf(MoneyRule.class);
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, Breach.UNLOCK);
                    connection.setAutoCommit(false);
                    for (Breach breach : Breach.BY_HAND) {
                        assertNamed(connection, breach, caseId);
                        broken.add(breach.rule());
                    }
                    for (Breach breach : Breach.IN_TRUST) {
                        assertNamed(connection, breach, paid);
                        broken.add(breach.rule());
                    }
                    connection.rollback();
                    connection.setAutoCommit(true);
                    return null;
                });
        assertEquals(EnumSet.allOf(MoneyRule.class), broken, "a rule without a breach");
    }

    @Test
    void whatTheCodePostedAddsUp() throws SQLException {
        MoneyReport report = report();
        assertEquals(List.of(), report.broken());
        assertEquals(List.of(), report.differing());
        assertTrue(report.postings() >= 5, () -> report.postings() + " postings");
        assertTrue(report.isSound());
    }

    @Test
    void aTotalOfAScreenThatIsNotThatOfThePostingsIsNamed() throws SQLException {
        String ofOwn =
                " SET paid = paid + 0.01 WHERE organization_id ="
                        + " (SELECT organization_id FROM case_file WHERE id = ?)";
        MoneyReport report =
                database.owner(
                        connection -> {
                            connection.setAutoCommit(false);
                            for (String table : List.of("dashboard_cell", "dashboard_payment")) {
                                assertTrue(
                                        DatabaseAccounts.update(
                                                        connection,
                                                        "UPDATE " + table + ofOwn,
                                                        caseId)
                                                > 0);
                            }
                            MoneyReport found = new MoneyCheck(connection).look(own.id());
                            connection.rollback();
                            connection.setAutoCommit(true);
                            return found;
                        });

        assertEquals(List.of(), report.broken());
        for (ShownTotal total : ShownTotal.values()) {
            assertTrue(
                    report.differing().stream().anyMatch(line -> line.startsWith(total.words())),
                    () -> total + " in " + report.differing());
        }
    }
}
