package org.makewhole.shared.pulse;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connections that are made within seconds or not at all, and end together when the database gives
 * no sign of life. What the operator's URL says of {@code connectTimeout} and {@code socketTimeout}
 * goes before what is said here.
 */
public class PatientDataSource extends MysqlDataSource {
    private static final long serialVersionUID = 1L;

    /** For the greeting and the sign-in at the database, each answer of it. */
    private static final int GREETING_MILLIS = 3_000;

    /** The last resort for one answer, where the pulse beats and one connection alone is dead. */
    private static final int ANSWER_MILLIS = 900_000;

    private static final String ANSWER = "socketTimeout";

    @Override
    protected Connection getConnection(Properties properties) throws SQLException {
        Connection connection = WhilePulse.beats(() -> open(properties));
        OpenConnections.add(connection);
        return (Connection)
                Proxy.newProxyInstance(
                        PatientDataSource.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new PatientConnection(connection));
    }

    private Connection open(Properties properties) throws SQLException {
        Properties login = new Properties();
        login.putAll(properties);
        login.setProperty("connectTimeout", String.valueOf(GREETING_MILLIS));
        login.setProperty(ANSWER, String.valueOf(GREETING_MILLIS));
        Connection connection = super.getConnection(login);
        if (!getUrl().contains(ANSWER + "=")) {
            connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        }
        return connection;
    }
}
