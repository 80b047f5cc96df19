package org.makewhole.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A mail server in the server's own process that takes every mail (RFC 5321, without extensions)
 * and keeps it, and to which the application is told to send as long as it is open.
 */
public final class MailSink implements AutoCloseable {
    private static final String SETTING = "makewhole.";

    private final ServerSocket server;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    public MailSink() throws IOException {
        server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail-sink");
        thread.setDaemon(true);
        thread.start();
        System.setProperty(SETTING + "smtp.host", "127.0.0.1");
        System.setProperty(SETTING + "smtp.port", String.valueOf(server.getLocalPort()));
        System.setProperty(SETTING + "smtp.from", "no-reply@makewhole.example");
        System.setProperty(SETTING + "smtp.security", "none");
        System.setProperty(SETTING + "url", "https://makewhole.example");
    }

    /** What came in, each with its envelope and its head. */
    public List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                talk(client);
            } catch (IOException closed) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        StringBuilder mail = new StringBuilder();
        say(out, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            mail.append(line).append('\n');
            if (line.equals("DATA")) {
                say(out, "354 go on");
                for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
                    mail.append(text).append('\n');
                }
                mails.add(mail.toString());
                mail.setLength(0);
            }
            if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            }
            say(out, "250 ok");
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        Stream.of("smtp.host", "smtp.port", "smtp.from", "smtp.security", "url")
                .forEach(name -> System.clearProperty(SETTING + name));
        server.close();
    }
}
