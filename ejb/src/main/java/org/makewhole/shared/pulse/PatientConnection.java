package org.makewhole.shared.pulse;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;

/**
 * A connection that is not waited for without end when it is asked whether it is still good. The
 * server's pools ask so before they hand it out, and set no limit.
 *
 * <p>Nor is it asked anything more for a person whose patience with late answers has ended ({@link
 * PagePatience}). A transaction that stands open then is broken off, so that nobody waits for its
 * end either: the database takes back what was not committed. One that only has to be stored is
 * stored.
 */
final class PatientConnection implements InvocationHandler {
    static final int SECONDS = 3;

    private final Connection connection;

    /** A transaction may stand open at the database. */
    private boolean open;

    private boolean broken;

    PatientConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "isValid":
                return isGood(method, (int) arguments[0]);
            case "setAutoCommit":
                return (boolean) arguments[0] ? end(method, arguments) : begin(method, arguments);
            case "commit":
                if (PagePatience.isOver()) {
                    throw refuse();
                }
                return timed(connection, method, arguments);
            case "rollback":
                return end(method, arguments);
            default:
                Object result = call(connection, method, arguments);
                return result instanceof Statement statement
                        ? PatientStatement.of(statement, method.getReturnType(), this)
                        : result;
        }
    }

    /** Whoever would be refused the next question is not told of it by a connection thrown away. */
    private Object isGood(Method method, int seconds) throws Throwable {
        if (broken || PagePatience.endsWithin(PagePatience.ASK_AND_STORE)) {
            return !broken;
        }
        return timed(connection, method, new Object[] {seconds == 0 ? SECONDS : seconds});
    }

    private Object begin(Method method, Object[] arguments) throws Throwable {
        requirePatience();
        Object result = timed(connection, method, arguments);
        open = true;
        return result;
    }

    /** Undone or stored: who has no patience left does not wait for the connection to be clean. */
    private Object end(Method method, Object[] arguments) throws Throwable {
        if (PagePatience.endsWithin(PagePatience.END)) {
            breakOff();
            return null;
        }
        Object result = timed(connection, method, arguments);
        if (method.getName().equals("setAutoCommit")) {
            open = false;
        }
        return result;
    }

    /**
     * Lets a question pass, or not.
     *
     * @throws AnswersLateException when it would be answered too late
     */
    void requirePatience() throws AnswersLateException {
        if (PagePatience.endsWithin(PagePatience.ASK_AND_STORE)) {
            throw refuse();
        }
    }

    private AnswersLateException refuse() {
        breakOff();
        return PagePatience.giveUp();
    }

    /** One that has nothing to take back stays as it is. */
    private void breakOff() {
        if (open && !broken) {
            broken = true;
            OpenConnections.breakOff(connection);
        }
    }

    /** Asks, and notes how long the answer took. */
    static Object timed(Object asked, Method method, Object[] arguments) throws Throwable {
        long begun = System.nanoTime();
        try {
            return call(asked, method, arguments);
        } finally {
            PagePatience.answered(System.nanoTime() - begun);
        }
    }

    static Object call(Object asked, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(asked, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
