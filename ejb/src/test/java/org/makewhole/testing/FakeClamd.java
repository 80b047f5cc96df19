package org.makewhole.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the protocol of ClamAV's daemon and knows one virus, the test file of EICAR. What else it
 * does follows from the content, so that tests which run at the same time do not disturb each
 * other: about a content with {@code scanner-away-<word>} it hangs up without an answer, each time,
 * or the first time only where the word begins with {@code once}.
 */
public final class FakeClamd implements AutoCloseable {
    private static final Pattern AWAY = Pattern.compile("scanner-away-(\\w+)");
    private static final String COMMAND = "zINSTREAM";

    /** Written in two pieces, so that a scanner does not take this class for the virus. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Set<String> hungUp = ConcurrentHashMap.newKeySet();

    /** Listens on a free port of this machine. */
    public FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** The test file that every scanner knows, <a href="https://www.eicar.org">eicar.org</a>. */
    public static String eicar() {
        return EICAR;
    }

    /** As the setting wants it. */
    public String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                answer(caller);
            } catch (IOException callerOrServerGone) {
                Thread.onSpinWait();
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = command(in);
        OutputStream out = caller.getOutputStream();
        if (command.equals("zPING")) {
            out.write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        if (!command.equals(COMMAND)) {
            out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        String content = content(in);
        Matcher away = AWAY.matcher(content);
        if (away.find() && (!away.group(1).startsWith("once") || hungUp.add(away.group(1)))) {
            return;
        }
        String reply =
                content.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        out.write(reply.getBytes(StandardCharsets.US_ASCII));
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        return command.toString();
    }

    private static String content(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toString(StandardCharsets.ISO_8859_1);
    }
}
