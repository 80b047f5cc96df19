package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class WebServerTest {

    @Test
    void aTakenPortIsNamedAndAFreedOneAccepted() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, loopback)) {
            port = other.getLocalPort();
            StartFailure failure =
                    assertThrows(StartFailure.class, () -> WebServer.requirePort(loopback, port));
            assertEquals(ExitStatus.PORT_TAKEN, failure.status());
            assertTrue(failure.line().contains(String.valueOf(port)), failure.line());
        }
        assertDoesNotThrow(() -> WebServer.requirePort(loopback, port));
    }

    @Test
    void anAddressOfAnotherMachineIsABadSetting() throws IOException {
        // 192.0.2.0/24 is reserved for documentation and never assigned (RFC 5737).
        InetAddress foreign = InetAddress.getByName("192.0.2.1");

        StartFailure failure =
                assertThrows(StartFailure.class, () -> WebServer.requirePort(foreign, 0));
        assertEquals(ExitStatus.BAD_SETTING, failure.status());
    }
}
