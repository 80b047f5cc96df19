package org.makewhole.remedy.check;

/**
 * A total that screens show from tables of their own, and the same total from the postings. Both
 * statements give a name of one or more columns and then figures; those of nothing are left out.
 */
enum ShownTotal {
    BY_COUNTRY(
            "the dashboard of",
            "SELECT CONCAT(country, ' ', currency), SUM(cases), SUM(claimed), SUM(computed),"
                    + " SUM(awarded), SUM(agreed), SUM(paid) FROM dashboard_cell"
                    + " WHERE organization_id = ? AND violation = '*' GROUP BY country, currency",
            "SELECT CONCAT(f.country, ' ', f.currency), COUNT(DISTINCT f.id), "
                    + Sql.STAGES
                    + " FROM case_file f LEFT JOIN money_posting p"
                    + " ON p.organization_id = f.organization_id AND p.case_id = f.id"
                    + Sql.WORKERS
                    + " WHERE f.organization_id = ? GROUP BY f.country, f.currency"),

    BY_VIOLATION(
            "the dashboard by violation of",
            "SELECT CONCAT(country, ' ', currency, ' ', violation), SUM(claimed), SUM(computed),"
                    + " SUM(awarded), SUM(agreed), SUM(paid) FROM dashboard_cell"
                    + " WHERE organization_id = ? AND violation <> '*'"
                    + " GROUP BY country, currency, violation",
            "SELECT CONCAT(f.country, ' ', f.currency, ' ', p.violation), "
                    + Sql.STAGES
                    + Sql.OF_CASES
                    + " GROUP BY f.country, f.currency, p.violation"),

    BY_MONTH(
            "what the dashboard says was paid in",
            "SELECT CONCAT(country, ' ', currency, ' ', DATE_FORMAT(paid_month, '%Y-%m')),"
                    + " SUM(paid) FROM dashboard_payment WHERE organization_id = ?"
                    + " GROUP BY country, currency, paid_month",
            "SELECT CONCAT(f.country, ' ', f.currency, ' ',"
                    + " DATE_FORMAT(p.effective_on, '%Y-%m')) AS place, SUM(p.amount)"
                    + Sql.OF_CASES
                    + " AND p.stage = 'PAID' GROUP BY place");

    private final String words;
    private final String shown;
    private final String posted;

    ShownTotal(String words, String shown, String posted) {
        this.words = words;
        this.shown = shown;
        this.posted = posted;
    }

    /** What it is called before the name. */
    String words() {
        return words;
    }

    /** As screens show it. */
    String shown() {
        return shown;
    }

    /** As the postings add up. */
    String posted() {
        return posted;
    }

    private static final class Sql {
        /** What workers won, as all screens count it. */
        private static final String WORKERS =
                " AND p.component IN ('WAGES', 'INTEREST', 'DAMAGES')";

        private static final String STAGES =
                "COALESCE(SUM(IF(p.stage = 'CLAIMED', p.amount, 0)), 0),"
                        + " COALESCE(SUM(IF(p.stage = 'COMPUTED', p.amount, 0)), 0),"
                        + " COALESCE(SUM(IF(p.stage = 'AWARDED', p.amount, 0)), 0),"
                        + " COALESCE(SUM(IF(p.stage = 'AGREED', p.amount, 0)), 0),"
                        + " COALESCE(SUM(IF(p.stage = 'PAID', p.amount, 0)), 0)";

        private static final String OF_CASES =
                " FROM case_file f JOIN money_posting p ON p.organization_id = f.organization_id"
                        + " AND p.case_id = f.id"
                        + WORKERS
                        + " WHERE f.organization_id = ?";
    }
}
