package org.makewhole.shared.tenancy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.makewhole.shared.pulse.PatientDataSource;

/**
 * Connections that tell the database for which organisation they work, statement by statement; see
 * {@link BoundConnection}. The pool of the application's account is made of these.
 */
public class TenantDataSource extends PatientDataSource {
    private static final long serialVersionUID = 1L;

    @Override
    protected Connection getConnection(Properties properties) throws SQLException {
        return (Connection)
                Proxy.newProxyInstance(
                        TenantDataSource.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new BoundConnection(super.getConnection(properties)));
    }
}
