package org.makewhole.product;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of a running product, read with the account of its owner: what the figures have to
 * agree with.
 */
public final class Database {
    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    private final String url;
    private final String password;

    private Database(String url, String password) {
        this.url = url;
        this.password = password;
    }

    public static Database of(Product product) {
        String command =
                product.database().flatMap(process -> process.info().commandLine()).orElseThrow();
        Matcher port = PORT.matcher(command);
        if (!port.find()) {
            throw new IllegalStateException("no port in " + command);
        }
        return new Database(
                "jdbc:mysql://127.0.0.1:"
                        + port.group(1)
                        + "/makewhole?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                product.secret("database.owner.password"));
    }

    /** Where this database is, for another server. */
    public String url() {
        return url;
    }

    /** A connection of the owner, for who holds locks. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, "makewhole_owner", password);
    }

    /** The rows of a query, each by the names of its columns. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows as only the owner of the database can. */
    public int update(String sql, Object... parameters) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one amount that a query yields; nought where it yields none. */
    public BigDecimal amount(String sql, Object... parameters) {
        Object found = rows(sql, parameters).get(0).values().iterator().next();
        return found == null ? BigDecimal.ZERO : new BigDecimal(found.toString());
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        return row;
    }
}
