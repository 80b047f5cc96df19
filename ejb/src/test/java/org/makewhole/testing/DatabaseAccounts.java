package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.persistence.DatabaseSettings;

/** Plain SQL under each of the three database accounts, past all Java code of the product. */
@ApplicationScoped
public class DatabaseAccounts {
    @Inject private DatabaseSettings settings;

    @Inject
    @ConfigProperty(name = "makewhole.db.report.password")
    private String reportPassword;

    /** Work on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Under the account that the application uses. */
    public <T> T application(Work<T> work) throws SQLException {
        return as(settings.user(), settings.password(), work);
    }

    /** The same, on a connection that works for an organisation as the product's pool has it. */
    public <T> T application(int organization, Work<T> work) throws SQLException {
        return application(
                connection -> {
                    update(connection, "SET @makewhole_organization = " + organization);
                    return work.on(connection);
                });
    }

    /** Under the account that owns the schema. */
    public <T> T owner(Work<T> work) throws SQLException {
        return as(settings.ownerUser(), settings.ownerPassword(), work);
    }

    /** Under the account that reads the dashboard's tables. */
    public <T> T report(Work<T> work) throws SQLException {
        return as(settings.reportUser(), reportPassword, work);
    }

    private <T> T as(String user, String password, Work<T> work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url(), user, password)) {
            return work.on(connection);
        }
    }

    /** Changes rows and tells how many. */
    public static int update(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The rows of a query, each a list of texts in the order of the columns. */
    public static List<List<String>> rows(Connection connection, String sql, Object... parameters)
            throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The one value of a query. */
    public static String single(Connection connection, String sql, Object... parameters)
            throws SQLException {
        return rows(connection, sql, parameters).get(0).get(0);
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
