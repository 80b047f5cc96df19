package org.makewhole.remedy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.dashboard.refresh.DashboardRefresh;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/** A ledger that adds up, and then with each thing wrong that can be, by the owner's hand. */
@ArquillianTest
class MoneyCheckIT {
    @Inject private RemedyService remedies;
    @Inject private CaseFileService cases;
    @Inject private AccessCase access;
    @Inject private DashboardRefresh dashboard;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;
    private String number;

    @BeforeEach
    void workACase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
        number = owner.call(() -> cases.get(caseId)).getNumber();
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

    /**
     * What is found after the ledger was changed as its code never does. The change is taken back:
     * nobody else, such as who makes the figures anew, ever sees it.
     */
    private MoneyReport after(String... changes) throws SQLException {
        return database.owner(
                connection -> {
                    connection.setAutoCommit(false);
                    try {
                        for (String sql : changes) {
                            assertTrue(DatabaseAccounts.update(connection, sql, caseId) > 0, sql);
                        }
                        return new MoneyCheck(connection).look(own.id());
                    } finally {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                });
    }

    private void assertNamed(MoneyRule rule, MoneyReport report) {
        assertTrue(
                report.broken().stream()
                        .anyMatch(
                                line ->
                                        line.contains(" of case " + number + " ")
                                                && line.endsWith(rule.words())),
                () -> rule + " in " + report);
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
    void aLineThatCannotBeIsNamed() throws SQLException {
        String update = "UPDATE money_posting SET ";
        assertNamed(
                MoneyRule.CURRENCY,
                after(update + "currency = 'MXN' WHERE case_id = ? AND amount = 120.50"));
        assertNamed(
                MoneyRule.ZERO, after(update + "amount = 0 WHERE case_id = ? AND amount = 120.50"));
        MoneyReport taken = after(update + "amount = -900 WHERE case_id = ? AND stage = 'AWARDED'");
        assertNamed(MoneyRule.SIGN, taken);
        assertNamed(MoneyRule.BELOW_ZERO, taken);
        MoneyReport unlike =
                after(update + "amount = -80.26 WHERE case_id = ? AND amount = -80.25");
        assertNamed(MoneyRule.REVERSAL, unlike);
        assertTrue(
                unlike.differing().stream().anyMatch(line -> line.contains(" shows ")),
                "the dashboard no longer agrees");
    }

    @Test
    void moneyOfAStrangerIsNamed() throws SQLException {
        long other = access.open(owner);
        assertNamed(
                MoneyRule.CLAIMANT,
                after(
                        "UPDATE money_posting SET worker_id = (SELECT worker_id FROM case_file"
                                + " WHERE id = "
                                + other
                                + ") WHERE case_id = ? AND amount = 120.50"));
    }

    @Test
    void aCalculationThatIsNotWhatStandsAsComputedIsNamed() throws SQLException {
        assertNamed(
                MoneyRule.COMPUTED,
                after("UPDATE wage_calculation SET total = total + 1 WHERE case_id = ?"));
    }

    @Test
    void aTotalOfAScreenThatIsNotThatOfThePostingsIsNamed() throws SQLException {
        String ofOwn =
                " SET paid = paid + 0.01 WHERE organization_id ="
                        + " (SELECT organization_id FROM case_file WHERE id = ?)";
        MoneyReport report =
                after("UPDATE dashboard_cell" + ofOwn, "UPDATE dashboard_payment" + ofOwn);

        assertEquals(List.of(), report.broken());
        for (ShownTotal total : ShownTotal.values()) {
            assertTrue(
                    report.differing().stream().anyMatch(line -> line.startsWith(total.words())),
                    () -> total + " in " + report.differing());
        }
    }
}
