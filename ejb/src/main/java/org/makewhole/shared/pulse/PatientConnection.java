package org.makewhole.shared.pulse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;

/**
 * A connection that is not waited for without end when it is asked whether it is still good. The
 * server's pools ask so before they hand it out, and set no limit.
 */
final class PatientConnection implements InvocationHandler {
    static final int SECONDS = 3;

    private final Connection connection;

    PatientConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        if (method.getName().equals("isValid") && (int) arguments[0] == 0) {
            return connection.isValid(SECONDS);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
