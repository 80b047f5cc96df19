package org.makewhole.shared.pulse;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SignOfLifeTest {
    private static final int PATIENCE_MILLIS = 500;

    @Test
    void whereNobodyListensThereIsNone() throws Exception {
        try (SignOfLife sign = of(freePort())) {
            assertFalse(sign.isGiven());
            assertFalse(sign.isGiven());
        }
    }

    /** Connections come about, and nothing is ever said on them. */
    @Test
    void whoSaysNothingGivesNone() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                SignOfLife sign = of(silent.getLocalPort())) {
            assertFalse(sign.isGiven());
            assertFalse(sign.isGiven());
        }
    }

    private static SignOfLife of(int port) throws SQLException {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl("jdbc:mysql://127.0.0.1:" + port + "/makewhole?sslMode=DISABLED");
        return new SignOfLife(database, PATIENCE_MILLIS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
