package org.makewhole.remedy.check;

/**
 * What holds for every line of the ledger. Each statement finds the lines for which it does not:
 * the id of a posting or calculation and the number of its case. Every parameter is the
 * organisation.
 */
enum MoneyRule {
    /** A case has one currency. */
    CURRENCY(
            "is in another currency than its case",
            Sql.of(Sql.KINDS + ", currency")
                    + " AND p.currency = d.currency WHERE d.currency <> f.currency"),

    ZERO(
            "is an amount of nothing",
            Sql.OF_POSTING + " WHERE p.organization_id = ? AND p.amount = 0"),

    /** What was won or received grows; less of it is a reversal and says of what. */
    SIGN(
            "takes money away without saying which posting it reverses",
            Sql.OF_POSTING
                    + " WHERE p.organization_id = ? AND p.amount < 0 AND p.reverses_id IS NULL"
                    + " AND p.stage IN ('AWARDED', 'AGREED', 'PAID')"),

    /** A reversal is its posting with the other sign, and is never reversed. */
    REVERSAL(
            "reverses a posting that it does not mirror",
            Sql.OF_POSTING
                    + " JOIN money_posting o ON o.organization_id = p.organization_id"
                    + " AND o.id = p.reverses_id WHERE p.organization_id = ?"
                    + " AND p.reverses_id IS NOT NULL"
                    + " AND NOT (o.reverses_id IS NULL AND p.case_id = o.case_id"
                    + " AND p.worker_id <=> o.worker_id AND p.violation = o.violation"
                    + " AND p.component = o.component"
                    + " AND p.stage = o.stage AND p.currency = o.currency"
                    + " AND p.effective_on = o.effective_on AND p.amount = -o.amount)"),

    /** Nobody can have received less than nothing. */
    BELOW_ZERO(
            "is the last one of a stage that adds up to less than nothing",
            "SELECT s.last, f.number FROM (SELECT organization_id, case_id, MAX(id) AS last"
                    + " FROM money_posting WHERE organization_id = ? GROUP BY organization_id,"
                    + " case_id, worker_id, currency, stage, violation, component"
                    + " HAVING SUM(amount) < 0) s"
                    + Sql.caseOf("s")),

    /** Money is somebody's who is in the case; of who was erased only the money is left. */
    CLAIMANT(
            "is money of a worker who is not in its case",
            Sql.of(Sql.KINDS)
                    + " JOIN worker w ON w.organization_id = d.organization_id"
                    + " AND w.id = d.worker_id"
                    + " WHERE w.erased_on IS NULL AND NOT (d.worker_id <=> f.worker_id)"
                    + " AND NOT EXISTS (SELECT 1 FROM wage_claim c"
                    + " WHERE c.organization_id = d.organization_id AND c.case_id = d.case_id"
                    + " AND c.worker_id = d.worker_id)"
                    + " AND NOT EXISTS (SELECT 1 FROM grievance_grievor g"
                    + " WHERE g.organization_id = d.organization_id AND g.case_id = d.case_id"
                    + " AND g.worker_id = d.worker_id)"),

    /** What is computed is what the calculation says that was accepted last. */
    COMPUTED(
            "is an accepted calculation whose total is not what stands as computed",
            Sql.ACCEPTED
                    + " LEFT JOIN (SELECT case_id, worker_id, SUM(amount) AS computed"
                    + " FROM money_posting WHERE organization_id = ? AND stage = 'COMPUTED'"
                    + " AND component = 'WAGES' GROUP BY case_id, worker_id) m"
                    + " ON m.case_id = c.case_id AND m.worker_id <=> c.worker_id"
                    + " WHERE c.organization_id = ? AND COALESCE(m.computed, 0) <> k.total"),

    /** The same for what it yields beside wages, where that was kept. */
    COMPUTED_APART(
            "is an accepted calculation whose interest or damages are not what stands as computed",
            Sql.ACCEPTED
                    + " LEFT JOIN (SELECT case_id, worker_id,"
                    + " SUM(IF(component = 'INTEREST', amount, 0)) AS interest,"
                    + " SUM(IF(component = 'DAMAGES', amount, 0)) AS on_top"
                    + " FROM money_posting WHERE organization_id = ? AND stage = 'COMPUTED'"
                    + " GROUP BY case_id, worker_id) m"
                    + " ON m.case_id = c.case_id AND m.worker_id <=> c.worker_id"
                    + " WHERE c.organization_id = ? AND k.interest IS NOT NULL"
                    + " AND (COALESCE(m.interest, 0) <> k.interest"
                    + " OR COALESCE(m.on_top, 0) <> k.on_top)"),

    /** Nobody stands by what they entered themselves. */
    CONFIRMED_ALONE(
            "is confirmed by who recorded it",
            Sql.OF_POSTING
                    + " JOIN money_confirmation k ON k.organization_id = p.organization_id"
                    + " AND k.posting_id = p.id WHERE p.organization_id = ?"
                    + " AND k.confirmed_by = p.posted_by"),

    /** What is held is what moved it. */
    HELD(
            "is a balance that is not the sum of its entries, or below nothing",
            "SELECT b.id, f.number FROM trust_balance b"
                    + Sql.caseOf("b")
                    + " LEFT JOIN (SELECT case_id, currency, SUM(amount) AS moved"
                    + " FROM trust_entry WHERE organization_id = ? GROUP BY case_id, currency) e"
                    + " ON e.case_id = b.case_id AND e.currency = b.currency"
                    + " WHERE b.organization_id = ?"
                    + " AND (b.balance < 0 OR b.balance <> COALESCE(e.moved, 0))"),

    /** What moved it says what is held. */
    HELD_NOWHERE(
            "is an entry of the trust account without a balance",
            "SELECT e.id, f.number FROM trust_entry e"
                    + Sql.caseOf("e")
                    + " LEFT JOIN trust_balance b ON b.organization_id = e.organization_id"
                    + " AND b.case_id = e.case_id AND b.currency = e.currency"
                    + " WHERE e.organization_id = ? AND b.id IS NULL"),

    /** A payment is in the trust account when it is confirmed, and only then. */
    RECEIVED(
            "is a payment that is not what the trust account took in for it",
            "SELECT y.id, f.number FROM employer_payment y"
                    + Sql.caseOf("y")
                    + " LEFT JOIN (SELECT payment_id, SUM(amount) AS moved FROM trust_entry"
                    + " WHERE organization_id = ? AND payment_id IS NOT NULL GROUP BY payment_id)"
                    + " e ON e.payment_id = y.id WHERE y.organization_id = ?"
                    + " AND COALESCE(e.moved, 0) <> IF(y.state = 'CONFIRMED', y.amount, 0)"),

    RECEIVED_ALONE(
            "is a payment that was confirmed by who recorded it",
            "SELECT y.id, f.number FROM employer_payment y"
                    + Sql.caseOf("y")
                    + " WHERE y.organization_id = ? AND y.confirmed_by = y.recorded_by"),

    /** What was handed over is kept, and comes to what is counted by a dated rate alone. */
    CONVERTED(
            "is a payment that differs from what was handed over without a dated rate",
            "SELECT y.id, f.number FROM employer_payment y"
                    + Sql.caseOf("y")
                    + " WHERE y.organization_id = ? AND IF(y.currency = y.original_currency,"
                    + " y.amount <> y.original_amount, y.rate IS NULL OR y.rated_on IS NULL)"),

    /** No more is divided than there is. */
    ALLOCATED(
            "is a payment of which more is divided than was received",
            "SELECT y.id, f.number FROM employer_payment y"
                    + Sql.caseOf("y")
                    + " JOIN (SELECT payment_id, SUM(amount) AS divided FROM disbursement"
                    + " WHERE organization_id = ? AND state IN ('PLANNED', 'RELEASED')"
                    + " GROUP BY payment_id) d ON d.payment_id = y.id"
                    + " WHERE y.organization_id = ?"
                    + " AND d.divided > IF(y.state = 'CONFIRMED', y.amount, 0)"),

    /** A payout is what it consists of. */
    PARTS(
            "is a payout that is not the sum of its parts",
            "SELECT d.id, f.number FROM disbursement d"
                    + Sql.caseOf("d")
                    + " LEFT JOIN (SELECT disbursement_id, SUM(amount) AS parts"
                    + " FROM disbursement_part WHERE organization_id = ? GROUP BY disbursement_id)"
                    + " q ON q.disbursement_id = d.id WHERE d.organization_id = ?"
                    + " AND COALESCE(q.parts, 0) <> d.amount"),

    /** A payout is out of the trust account, and posted as paid, or neither. */
    PAID_OUT(
            "is a payout that is not whole: trust account, postings or receipt say otherwise",
            "SELECT d.id, f.number FROM disbursement d"
                    + Sql.caseOf("d")
                    + " LEFT JOIN (SELECT disbursement_id, SUM(amount) AS moved FROM trust_entry"
                    + " WHERE organization_id = ? AND disbursement_id IS NOT NULL"
                    + " GROUP BY disbursement_id) e ON e.disbursement_id = d.id"
                    + " LEFT JOIN (SELECT disbursement_id, SUM(amount) AS paid FROM money_posting"
                    + " WHERE organization_id = ? AND disbursement_id IS NOT NULL"
                    + " AND stage = 'PAID' GROUP BY disbursement_id) m"
                    + " ON m.disbursement_id = d.id WHERE d.organization_id = ?"
                    + " AND (COALESCE(e.moved, 0) <> IF(d.state = 'RELEASED', -d.amount, 0)"
                    + " OR COALESCE(m.paid, 0) <> IF(d.state = 'RELEASED', d.amount, 0)"
                    + " OR (d.state = 'RELEASED' AND d.receipt_number IS NULL))"),

    PAID_OUT_ALONE(
            "is a payout that was released by who planned it",
            "SELECT d.id, f.number FROM disbursement d"
                    + Sql.caseOf("d")
                    + " WHERE d.organization_id = ? AND d.released_by = d.planned_by"),

    /** What the bank says and what is held are the same thing. */
    AT_THE_BANK(
            "is matched with a line of the bank of another amount",
            "SELECT l.id, f.number FROM bank_line l LEFT JOIN employer_payment y"
                    + " ON y.organization_id = l.organization_id AND y.id = l.payment_id"
                    + " LEFT JOIN disbursement d ON d.organization_id = l.organization_id"
                    + " AND d.id = l.disbursement_id JOIN case_file f"
                    + " ON f.organization_id = l.organization_id"
                    + " AND f.id = COALESCE(y.case_id, d.case_id) WHERE l.organization_id = ?"
                    + " AND l.amount <> CASE l.state WHEN 'RECEIVED' THEN y.original_amount"
                    + " WHEN 'BOUNCED' THEN -y.original_amount WHEN 'PAID_OUT' THEN -d.amount"
                    + " WHEN 'CAME_BACK' THEN d.amount ELSE 0 END"),

    /** A month that was reconciled stays as it was. */
    RECONCILED(
            "is a month that no longer holds what was reconciled",
            "SELECT m.id, CONCAT(m.last_day, ' ', m.currency) FROM month_closing m"
                    + " WHERE m.organization_id = ? AND m.book_balance <> COALESCE("
                    + "(SELECT SUM(e.amount) FROM trust_entry e"
                    + " WHERE e.organization_id = m.organization_id AND e.currency = m.currency"
                    + " AND e.booked_on <= m.last_day), 0)"),

    /** What was divided is what was agreed or ordered, to the last cent. */
    SHARES(
            "is a settlement or order that is not the sum of its shares",
            Sql.OF_SETTLEMENT
                    + " LEFT JOIN (SELECT settlement_id, SUM(amount) AS shares"
                    + " FROM settlement_share WHERE organization_id = ? GROUP BY settlement_id) h"
                    + " ON h.settlement_id = s.id WHERE s.organization_id = ?"
                    + " AND COALESCE(h.shares, 0) <> s.total"),

    /** A settlement in force is posted whole, and one that was taken back not at all. */
    GRANTED(
            "is a settlement or order that is not what was posted for it",
            Sql.OF_SETTLEMENT
                    + " LEFT JOIN (SELECT h.settlement_id, SUM(p.amount) AS posted"
                    + " FROM share_posting k JOIN settlement_share h"
                    + " ON h.organization_id = k.organization_id AND h.id = k.share_id"
                    + " JOIN money_posting p ON p.organization_id = k.organization_id"
                    + " AND p.id = k.posting_id LEFT JOIN money_posting r"
                    + " ON r.organization_id = p.organization_id AND r.reverses_id = p.id"
                    + " WHERE k.organization_id = ? AND k.cause = 'GRANT' AND r.id IS NULL"
                    + " GROUP BY h.settlement_id) g ON g.settlement_id = s.id"
                    + " WHERE s.organization_id = ? AND COALESCE(g.posted, 0)"
                    + " <> IF(s.state IN ('DRAFT', 'TAKEN_BACK'), 0, s.total)"),

    /** What is to be paid is what was agreed or ordered. */
    INSTALMENTS(
            "is a settlement or order that is not the sum of its payments",
            Sql.OF_SETTLEMENT
                    + " LEFT JOIN (SELECT settlement_id, SUM(amount) AS planned FROM promise"
                    + " WHERE organization_id = ? AND position > 0 GROUP BY settlement_id) q"
                    + " ON q.settlement_id = s.id WHERE s.organization_id = ?"
                    + " AND s.state <> 'TAKEN_BACK' AND COALESCE(q.planned, 0) <> s.total"),

    /** No instalment is met by money that nobody received. */
    MET(
            "is the last settlement of a case whose payments are met by more than was paid",
            "SELECT MAX(s.id), MAX(f.number) FROM settlement s"
                    + Sql.caseOf("s")
                    + " JOIN promise q ON q.organization_id = s.organization_id"
                    + " AND q.settlement_id = s.id WHERE s.organization_id = ?"
                    + " AND s.state NOT IN ('DRAFT', 'TAKEN_BACK') AND q.state <> 'RELEASED'"
                    + " GROUP BY s.case_id HAVING SUM(COALESCE(q.paid, 0)) > COALESCE("
                    + "(SELECT SUM(p.amount) FROM money_posting p WHERE p.organization_id = ?"
                    + " AND p.case_id = s.case_id AND p.stage = 'PAID'), 0)");

    private final String words;
    private final String sql;

    MoneyRule(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    /** What is said of a line that breaks it. */
    String words() {
        return words;
    }

    String sql() {
        return sql;
    }

    /** How often the organisation stands in the statement. */
    int parameters() {
        return (int) sql.chars().filter(sign -> sign == '?').count();
    }

    private static final class Sql {
        private static String caseOf(String row) {
            return " JOIN case_file f ON f.organization_id = "
                    + row
                    + ".organization_id AND f.id = "
                    + row
                    + ".case_id";
        }

        private static final String ITS_CASE =
                " JOIN case_file f ON f.organization_id = p.organization_id AND f.id = p.case_id";

        private static final String OF_SETTLEMENT =
                "SELECT s.id, f.number FROM settlement s" + caseOf("s");

        /** Whose money it is, in which case. */
        private static final String KINDS = "organization_id, case_id, worker_id";

        /**
         * Postings that are looked at by kind, of which there are few, and not one by one: the
         * index {@code money_posting_standing} jumps from kind to kind.
         */
        private static String of(String kinds) {
            return "SELECT p.id, f.number FROM (SELECT DISTINCT "
                    + kinds
                    + " FROM money_posting WHERE organization_id = ?) d"
                    + caseOf("d")
                    + " JOIN money_posting p ON p.organization_id = d.organization_id"
                    + " AND p.case_id = d.case_id AND p.worker_id <=> d.worker_id";
        }

        /** The calculation of each claim that holds. */
        private static final String ACCEPTED =
                "SELECT k.id, f.number FROM wage_claim c JOIN calculation_decision d"
                        + " ON d.organization_id = c.organization_id AND d.claim_id = c.id"
                        + " AND d.id = (SELECT MAX(x.id) FROM calculation_decision x"
                        + " WHERE x.organization_id = c.organization_id AND x.claim_id = c.id"
                        + " AND x.decision = 'ACCEPTED') JOIN wage_calculation k"
                        + " ON k.organization_id = c.organization_id AND k.id = d.calculation_id"
                        + " JOIN case_file f ON f.organization_id = c.organization_id"
                        + " AND f.id = c.case_id";

        private static final String OF_POSTING =
                "SELECT p.id, f.number FROM money_posting p" + ITS_CASE;
    }
}
