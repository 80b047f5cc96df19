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
            Sql.OF_POSTING + " WHERE p.organization_id = ? AND p.currency <> f.currency"),

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
                    + " AND NOT (o.reverses_id IS NULL AND p.case_id = o.case_id"
                    + " AND p.worker_id <=> o.worker_id AND p.violation = o.violation"
                    + " AND p.stage = o.stage AND p.currency = o.currency"
                    + " AND p.effective_on = o.effective_on AND p.amount = -o.amount)"),

    /** Nobody can have received less than nothing. */
    BELOW_ZERO(
            "is the last one of a stage that adds up to less than nothing",
            "SELECT MAX(p.id), MAX(f.number) FROM money_posting p"
                    + Sql.ITS_CASE
                    + " WHERE p.organization_id = ?"
                    + " GROUP BY p.case_id, p.worker_id, p.violation, p.stage"
                    + " HAVING SUM(p.amount) < 0"),

    /** Money is somebody's who is in the case; of who was erased only the money is left. */
    CLAIMANT(
            "is money of a worker who is not in its case",
            Sql.OF_POSTING
                    + " JOIN worker w ON w.organization_id = p.organization_id"
                    + " AND w.id = p.worker_id WHERE p.organization_id = ?"
                    + " AND w.erased_on IS NULL AND NOT (p.worker_id <=> f.worker_id)"
                    + " AND NOT EXISTS (SELECT 1 FROM wage_claim c"
                    + " WHERE c.organization_id = p.organization_id AND c.case_id = p.case_id"
                    + " AND c.worker_id = p.worker_id)"),

    /** What is computed is what the calculation says that was accepted last. */
    COMPUTED(
            "is an accepted calculation whose total is not what stands as computed",
            "SELECT k.id, f.number FROM wage_claim c JOIN calculation_decision d"
                    + " ON d.organization_id = c.organization_id AND d.claim_id = c.id"
                    + " AND d.id = (SELECT MAX(x.id) FROM calculation_decision x"
                    + " WHERE x.organization_id = c.organization_id AND x.claim_id = c.id"
                    + " AND x.decision = 'ACCEPTED') JOIN wage_calculation k"
                    + " ON k.organization_id = c.organization_id AND k.id = d.calculation_id"
                    + " JOIN case_file f ON f.organization_id = c.organization_id"
                    + " AND f.id = c.case_id LEFT JOIN (SELECT case_id, worker_id,"
                    + " SUM(amount) AS computed FROM money_posting WHERE organization_id = ?"
                    + " AND stage = 'COMPUTED' GROUP BY case_id, worker_id) m"
                    + " ON m.case_id = c.case_id AND m.worker_id <=> c.worker_id"
                    + " WHERE c.organization_id = ? AND COALESCE(m.computed, 0) <> k.total");

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
        private static final String ITS_CASE =
                " JOIN case_file f ON f.organization_id = p.organization_id AND f.id = p.case_id";

        private static final String OF_POSTING =
                "SELECT p.id, f.number FROM money_posting p" + ITS_CASE;
    }
}
