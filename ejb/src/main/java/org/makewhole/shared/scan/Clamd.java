package org.makewhole.shared.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One conversation with ClamAV's daemon: {@code zINSTREAM}, then the content in chunks, each after
 * its length as four bytes, an empty chunk at the end; the answer ends with a zero byte. Before it
 * a {@code zPING}: a daemon that stands still is not waited for while a person is.
 *
 * @param host of the daemon
 * @param port of the daemon, most often 3310
 */
record Clamd(String host, int port) {
    private static final int CONNECT_MILLISECONDS = 2_000;

    /** For the answer to a ping, which needs no work. */
    private static final int PING_MILLISECONDS = 2_000;

    /** A workbook of 50 MB takes the daemon some seconds. */
    private static final int ANSWER_MILLISECONDS = 60_000;

    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST_REPLY = 1024;

    /**
     * @param address {@code host:port}, checked when MakeWhole was started
     */
    static Clamd at(String address) {
        int colon = address.lastIndexOf(':');
        return new Clamd(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /**
     * Sends a content.
     *
     * @return the daemon's answer, such as {@code stream: OK}
     * @throws IOException when the content cannot be read
     */
    String scan(InputStream content) throws IOException, ScannerException {
        requireAwake();
        try (Socket socket = new Socket()) {
            connect(socket, ANSWER_MILLISECONDS);
            try {
                send(socket, content);
            } catch (ScannerException brokenOff) {
                // It hangs up on what is too long for it, having said so.
                String said = reply(socket);
                if (said.isEmpty()) {
                    throw brokenOff;
                }
                return said;
            }
            return reply(socket);
        }
    }

    private void requireAwake() throws IOException, ScannerException {
        try (Socket socket = new Socket()) {
            connect(socket, PING_MILLISECONDS);
            try {
                socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException brokenOff) {
                throw new ScannerException(brokenOff);
            }
            if (!"PONG".equals(reply(socket))) {
                throw new ScannerException(new IOException("It does not answer a ping"));
            }
        }
    }

    private void connect(Socket socket, int patience) throws ScannerException {
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
            socket.setSoTimeout(patience);
        } catch (IOException refused) {
            throw new ScannerException(refused);
        }
    }

    private static void send(Socket socket, InputStream content)
            throws IOException, ScannerException {
        byte[] chunk = new byte[CHUNK];
        DataOutputStream out = open(socket);
        int read = content.read(chunk);
        while (read >= 0) {
            write(out, chunk, read);
            read = content.read(chunk);
        }
        write(out, chunk, 0);
    }

    private static DataOutputStream open(Socket socket) throws ScannerException {
        try {
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            return out;
        } catch (IOException brokenOff) {
            throw new ScannerException(brokenOff);
        }
    }

    private static void write(DataOutputStream out, byte[] chunk, int length)
            throws ScannerException {
        try {
            out.writeInt(length);
            out.write(chunk, 0, length);
            if (length == 0) {
                out.flush();
            }
        } catch (IOException brokenOff) {
            throw new ScannerException(brokenOff);
        }
    }

    private static String reply(Socket socket) throws ScannerException {
        try {
            byte[] reply = socket.getInputStream().readNBytes(LONGEST_REPLY);
            return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException brokenOff) {
            throw new ScannerException(brokenOff);
        }
    }
}
