package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.makewhole.product.Command;
import org.makewhole.product.Database;
import org.makewhole.product.FormClient;
import org.makewhole.product.Product;

/**
 * A run of five hundred payouts of one each, beside those that the demonstration has put together:
 * somebody releases it by its page, and the server is killed while one of them is half written.
 */
final class RunOfPayouts implements AutoCloseable {
    private static final int PAYOUTS = 500;
    private static final int HALF = 250;
    private static final String WHOLE = "RELEASED 1 1 1 1";
    private static final String ABSENT = "PLANNED 0 0 0 0";

    /** State, entries of the trust account, postings, receipts and entries of the audit trail. */
    private static final String STATES =
            "SELECT CONCAT(d.state, ' ', (SELECT COUNT(*) FROM trust_entry e WHERE"
                    + " e.disbursement_id = d.id AND e.amount = -d.amount), ' ', (SELECT COUNT(*)"
                    + " FROM money_posting p WHERE p.disbursement_id = d.id AND p.stage = 'PAID'"
                    + " AND p.amount = d.amount), ' ', d.receipt_number IS NOT NULL, ' ', (SELECT"
                    + " COUNT(*) FROM audit_entry a WHERE a.organization_id = d.organization_id"
                    + " AND a.subject_type = 'Disbursement' AND a.subject_id = d.id AND a.action ="
                    + " 'PAYOUT_RELEASED')) AS look, COUNT(*) AS payouts FROM disbursement d"
                    + " WHERE d.run_id = ? AND d.id < 0 GROUP BY look";

    private final Database database;
    private final Connection lock;
    private final long run;
    private final long caseId;
    private final BigDecimal held;
    private final BigDecimal paid;
    private FormClient releaser;
    private HttpRequest.Builder release;
    private final BigDecimal others;

    private RunOfPayouts(Database database) throws SQLException {
        this.database = database;
        this.lock = database.open();
        Map<String, Object> first =
                database.rows(
                                "SELECT d.run_id, d.case_id FROM disbursement d JOIN"
                                        + " disbursement_run r ON r.organization_id ="
                                        + " d.organization_id AND r.id = d.run_id WHERE r.state ="
                                        + " 'OPEN' AND d.currency = 'USD'")
                        .get(0);
        this.run = ((Number) first.get("run_id")).longValue();
        this.caseId = ((Number) first.get("case_id")).longValue();
        this.others = database.amount("SELECT SUM(amount) FROM disbursement WHERE run_id = ?", run);
        plant();
        this.held = held();
        this.paid = paid();
    }

    /** As if the employer owed, and had paid, as much more. */
    static RunOfPayouts plant(Database database) throws SQLException {
        return new RunOfPayouts(database);
    }

    private void plant() {
        String more = " + " + PAYOUTS;
        String payment =
                "(SELECT MIN(payment_id) FROM disbursement WHERE run_id = " + run + " AND id > 0)";
        database.update(
                "UPDATE money_posting SET amount = amount"
                        + more
                        + " WHERE case_id = ? AND stage IN ('AGREED', 'AWARDED') ORDER BY id DESC"
                        + " LIMIT 1",
                caseId);
        database.update(
                "UPDATE employer_payment SET amount = amount"
                        + more
                        + ", original_amount = original_amount"
                        + more
                        + " WHERE id = "
                        + payment);
        database.update(
                "UPDATE trust_entry SET amount = amount" + more + " WHERE payment_id = " + payment);
        database.update(
                "UPDATE trust_balance SET balance = balance" + more + " WHERE case_id = ?", caseId);
        database.update(
                "INSERT INTO disbursement (organization_id, id, version, case_id, payment_id,"
                    + " payee, worker_id, state, amount, currency, run_id, planned_at, planned_by,"
                    + " planned_by_name) SELECT d.organization_id, CAST(s.seq AS SIGNED) - 1000, 1,"
                    + " d.case_id, d.payment_id, d.payee, d.worker_id, 'PLANNED', 1, d.currency,"
                    + " d.run_id, d.planned_at, d.planned_by, d.planned_by_name FROM (SELECT * FROM"
                    + " disbursement WHERE run_id = ? LIMIT 1) d JOIN seq_1_to_"
                        + PAYOUTS
                        + " s",
                run);
        database.update(
                "INSERT INTO disbursement_part (organization_id, id, version, disbursement_id,"
                        + " worker_id, violation, component, amount) SELECT d.organization_id,"
                        + " d.id, 1, d.id, d.worker_id, 'UNPAID_WAGES', 'WAGES', d.amount FROM"
                        + " disbursement d WHERE d.run_id = ? AND d.id < 0",
                run);
        database.update(
                "UPDATE disbursement_run SET payouts = payouts" + more + " WHERE id = ?", run);
        database.update("DELETE FROM case_access WHERE case_id = ?", caseId);
        show(false);
    }

    /** Names are bound to their rows: the page of the run must not open those of copies. */
    private void show(boolean shown) {
        database.update(
                "UPDATE case_file SET visibility = '%s' WHERE id = ?"
                        .formatted(shown ? "ORGANIZATION" : "RESTRICTED"),
                caseId);
    }

    private BigDecimal held() {
        return database.amount("SELECT balance FROM trust_balance WHERE case_id = ?", caseId);
    }

    private BigDecimal paid() {
        return database.amount(
                "SELECT SUM(amount) FROM money_posting WHERE case_id = ? AND stage = 'PAID'",
                caseId);
    }

    /** Opens the page on which the run is released. */
    void openRelease(Product product, String password) throws Exception {
        releaser = new FormClient(product.address());
        releaser.post("/login.xhtml", "signIn", Map.of("email", releaser(), "password", password));
        release =
                releaser.filled(
                        "/payment/run.xhtml?run=" + run, "release", Map.of("means", "CASH"));
        // Who releases a run sees all of it, or is refused.
        show(true);
    }

    /**
     * Releases the run. Somebody else is about to give the number of the receipt in the middle, so
     * that the server waits there: with the money out of the trust account, and neither a receipt
     * nor a posting.
     */
    void bringIntoTheMiddle() throws Exception {
        lock.setAutoCommit(false);
        lock.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        try (PreparedStatement statement =
                lock.prepareStatement(
                        "INSERT INTO disbursement (organization_id, id, version, case_id,"
                            + " payment_id, payee, state, amount, currency, planned_at,"
                            + " planned_by_name, receipt_number) SELECT organization_id, -1,"
                            + " version, case_id, payment_id, payee, 'CANCELLED', amount, currency,"
                            + " planned_at, planned_by_name, ? FROM disbursement WHERE id ="
                            + " -999")) {
            statement.setInt(1, HALF);
            assertEquals(1, statement.executeUpdate());
        }
        releaser.sendOnly(release);
        ReminderKillIT.until("the payouts are in the middle", () -> written() == HALF);
        assertEquals(Map.of(WHOLE, HALF - 1, ABSENT, PAYOUTS - HALF + 1), states());
    }

    /** The paralegal who did not put it together. */
    private String releaser() {
        boolean byFirst =
                database.rows(
                                        "SELECT r.id FROM disbursement_run r WHERE r.id = ? AND"
                                                + " r.made_by = (SELECT MIN(m.account_id) FROM"
                                                + " membership m WHERE m.organization_id ="
                                                + " r.organization_id AND m.role = 'PARALEGAL')",
                                        run)
                                .size()
                        == 1;
        return byFirst ? "paralegal2@legalaid.example" : "paralegal@legalaid.example";
    }

    /** How many payouts have left the trust account, with the one that may yet be rolled back. */
    private int written() throws SQLException {
        try (PreparedStatement statement =
                lock.prepareStatement(
                        "SELECT COUNT(*) FROM trust_entry WHERE case_id = ? AND disbursement_id <"
                                + " 0")) {
            statement.setLong(1, caseId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private Map<String, Integer> states() {
        Map<String, Integer> states = new TreeMap<>();
        database.rows(STATES, run)
                .forEach(
                        row ->
                                states.put(
                                        row.get("look").toString(),
                                        ((Number) row.get("payouts")).intValue()));
        return states;
    }

    /** After the kill: nothing of the one that was half written is left, and the others stand. */
    void assertWholeOrAbsent() throws Exception {
        lock.rollback();
        ReminderKillIT.until("the half payout is gone", () -> written() == HALF - 1);
        assertEquals(Map.of(WHOLE, HALF - 1, ABSENT, PAYOUTS - HALF + 1), states());
        assertMoved(new BigDecimal(HALF - 1));
    }

    /** The run was carried on: each payout is out, with a receipt of its own. */
    void assertCarriedOn() throws Exception {
        ReminderKillIT.until(
                "the run is done",
                () ->
                        database.rows(
                                                "SELECT id FROM disbursement_run WHERE id = ? AND"
                                                        + " state = 'DONE'",
                                                run)
                                        .size()
                                == 1);
        assertEquals(Map.of(WHOLE, PAYOUTS), states());
        assertMoved(new BigDecimal(PAYOUTS).add(others));
        assertEquals(
                PAYOUTS,
                database.amount(
                                "SELECT COUNT(DISTINCT receipt_number) FROM disbursement WHERE"
                                        + " run_id = ? AND id < 0",
                                run)
                        .intValue());
    }

    /** Of the whole database; no server may use it, since the command starts it for itself. */
    static void assertMoneyAddsUp(Product first) {
        Command money = Command.run(first.data(), "verify-money");
        assertEquals(0, money.status(), money.output());
        assertTrue(money.output().contains("The money adds up."), money.output());
    }

    private void assertMoved(BigDecimal amount) {
        assertEquals(0, held.subtract(amount).compareTo(held()), () -> "held: " + held());
        assertEquals(0, paid.add(amount).compareTo(paid()), () -> "paid: " + paid());
    }

    @Override
    public void close() throws SQLException {
        lock.close();
    }
}
