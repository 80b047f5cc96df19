package org.makewhole.shared.pulse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Statement;

/** A statement that is not sent any more when patience with late answers has ended. */
final class PatientStatement implements InvocationHandler {
    private final Statement statement;
    private final PatientConnection connection;

    private PatientStatement(Statement statement, PatientConnection connection) {
        this.statement = statement;
        this.connection = connection;
    }

    /**
     * Wraps it.
     *
     * @param type of {@code java.sql}, as which it was asked for
     */
    static Object of(Statement statement, Class<?> type, PatientConnection connection) {
        return Proxy.newProxyInstance(
                PatientStatement.class.getClassLoader(),
                new Class<?>[] {type},
                new PatientStatement(statement, connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals")) {
            return proxy == arguments[0];
        }
        if (!method.getName().startsWith("execute")) {
            return PatientConnection.call(statement, method, arguments);
        }
        connection.requirePatience();
        return PatientConnection.timed(statement, method, arguments);
    }
}
