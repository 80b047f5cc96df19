package org.makewhole.shared.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08S01, 0, true, false",
        "08001, 0, true, false",
        "08S01, 1053, true, false",
        "08004, 1040, true, true",
        "23000, 1062, false, true",
        "40001, 1213, false, true",
        "28000, 1045, false, true"
    })
    void whatTheDatabaseItselfSaidIsToldFromItsSilence(
            String state, int code, boolean away, boolean answered) {
        SQLException refused = new SQLException("", state, code);

        assertEquals(away, DatabaseAway.isCauseOf(new IllegalStateException("wrapped", refused)));
        assertEquals(answered, DatabaseAway.answeredBy(refused));
    }

    @Test
    void aPoolWithoutAConnectionAndATransactionWithoutItsDatabaseCountAsWell() {
        assertTrue(
                DatabaseAway.isCauseOf(
                        new SQLException("Error in allocating a connection. Cause: none")));
        assertTrue(DatabaseAway.isCauseOf(new IllegalStateException(new XAException())));
        assertFalse(DatabaseAway.isCauseOf(new IllegalStateException("anything else")));
    }

    /** As the driver tells of rows of which the second half never came. */
    @Test
    void anAnswerThatWasCutInTheMiddleCountsAsWell() {
        SQLException cut = new SQLException("Can not read response", new EOFException());

        assertTrue(DatabaseAway.isCauseOf(new IllegalStateException("a page", cut)));
        assertFalse(DatabaseAway.answeredBy(cut));
        assertFalse(DatabaseAway.isCauseOf(new IllegalStateException(new EOFException())));
    }

    /** A pool that finds one connection dead throws all away, also those at work. */
    @Test
    void aStatementThatWasClosedUnderWhoUsedItCountsAsWell() {
        SQLException closed =
                new SQLException("No operations allowed after statement closed.", "S1009");

        assertTrue(DatabaseAway.isCauseOf(new IllegalStateException("a page", closed)));
        assertFalse(DatabaseAway.isCauseOf(new SQLException("Parameter index", "S1009")));
    }

    /** The pools ask so before they hand a connection out. */
    @Test
    void whetherAConnectionIsGoodIsNotAskedWithoutEnd() throws Throwable {
        int[] seconds = new int[1];
        Connection asked =
                (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (proxy, method, arguments) -> {
                                    seconds[0] = (int) arguments[0];
                                    return true;
                                });
        PatientConnection patient = new PatientConnection(asked);

        patient.invoke(null, Connection.class.getMethod("isValid", int.class), new Object[] {0});
        assertEquals(PatientConnection.SECONDS, seconds[0]);
        patient.invoke(null, Connection.class.getMethod("isValid", int.class), new Object[] {9});
        assertEquals(9, seconds[0]);
    }
}
