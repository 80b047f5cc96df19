package org.makewhole.remedy.check;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the whole ledger of an organisation as it is at one moment. */
final class MoneyCheck {
    /** Of one rule so many lines are named, and how many more there are. */
    private static final int NAMED = 100;

    private static final String TOTALS =
            "SELECT currency, stage, component, SUM(amount) FROM money_posting"
                    + " WHERE organization_id = ? GROUP BY currency, stage, component"
                    + " ORDER BY currency,"
                    + " FIELD(stage, 'CLAIMED', 'COMPUTED', 'AWARDED', 'AGREED', 'PAID'),"
                    + " FIELD(component, 'WAGES', 'INTEREST', 'DAMAGES', 'PENALTIES', 'FEES',"
                    + " 'COSTS')";

    private final Connection connection;

    /**
     * @param connection of an account that may read the tables
     */
    MoneyCheck(Connection connection) {
        this.connection = connection;
    }

    /** The organisations that there are, with their names. */
    Map<Integer, String> organizations() throws SQLException {
        Map<Integer, String> names = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, name FROM organization")) {
            while (row.next()) {
                names.put(row.getInt(1), row.getString(2));
            }
        }
        return names;
    }

    /** As it is at one moment, whatever others store meanwhile. */
    MoneyReport of(int organization) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            return look(organization);
        } finally {
            connection.rollback();
            connection.setAutoCommit(alone);
        }
    }

    /** As the connection's own transaction sees it. */
    MoneyReport look(int organization) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (MoneyRule rule : MoneyRule.values()) {
            broken.addAll(broken(rule, organization));
        }
        List<String> differing = new ArrayList<>();
        for (ShownTotal total : ShownTotal.values()) {
            differing.addAll(differing(total, organization));
        }
        return new MoneyReport(count(organization), broken, differing);
    }

    /**
     * What stands in the ledger by currency, stage and what it is for, one a line; as it is at this
     * moment.
     */
    List<String> totals(int organization) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TOTALS)) {
            statement.setInt(1, organization);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(
                            String.format(
                                    Locale.ROOT,
                                    "%s %-9s %-10s %,20." + decimals(row.getString(1)) + "f",
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getBigDecimal(4)));
                }
            }
        }
        return lines;
    }

    private static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private long count(int organization) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT COUNT(*) FROM money_posting WHERE organization_id = ?")) {
            statement.setInt(1, organization);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> broken(MoneyRule rule, int organization) throws SQLException {
        List<String> lines = new ArrayList<>();
        int more = 0;
        try (PreparedStatement statement = connection.prepareStatement(rule.sql())) {
            for (int i = 1; i <= rule.parameters(); i++) {
                statement.setInt(i, organization);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (lines.size() < NAMED) {
                        lines.add(
                                "%d of case %s %s"
                                        .formatted(row.getLong(1), row.getString(2), rule.words()));
                    } else {
                        more++;
                    }
                }
            }
        }
        if (more > 0) {
            lines.add("and %d more: %s".formatted(more, rule.words()));
        }
        return lines;
    }

    private List<String> differing(ShownTotal total, int organization) throws SQLException {
        Map<String, List<BigDecimal>> shown = read(total.shown(), organization);
        Map<String, List<BigDecimal>> posted = read(total.posted(), organization);
        TreeSet<String> places = new TreeSet<>(shown.keySet());
        places.addAll(posted.keySet());
        return places.stream()
                .filter(place -> !posted.getOrDefault(place, List.of()).equals(shown.get(place)))
                .map(
                        place ->
                                "%s %s shows %s, the postings are %s"
                                        .formatted(
                                                total.words(),
                                                place,
                                                told(shown.get(place)),
                                                told(posted.get(place))))
                .toList();
    }

    private static String told(List<BigDecimal> figures) {
        return figures == null
                ? "nothing"
                : String.join(" / ", figures.stream().map(BigDecimal::toPlainString).toList());
    }

    private Map<String, List<BigDecimal>> read(String sql, int organization) throws SQLException {
        Map<String, List<BigDecimal>> read = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, organization);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<BigDecimal> figures = new ArrayList<>();
                    for (int i = 2; i <= columns; i++) {
                        figures.add(plain(row.getBigDecimal(i)));
                    }
                    if (figures.stream().anyMatch(figure -> figure.signum() != 0)) {
                        read.put(row.getString(1), figures);
                    }
                }
            }
        }
        return read;
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    }
}
