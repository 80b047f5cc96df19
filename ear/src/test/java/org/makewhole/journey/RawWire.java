package org.makewhole.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.makewhole.product.Demonstration;

/** Requests that a well-behaved client would correct or refuse to send. */
final class RawWire {
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private RawWire() {}

    /**
     * Sends a request line as it is, with headers of its own.
     *
     * @return the whole answer; empty when the server just hung up
     */
    static String send(String requestLine, List<String> headers, String body) {
        return sendTo(Demonstration.address().getAuthority(), requestLine, headers, body);
    }

    /** The same with another {@code Host}. */
    static String sendTo(String host, String requestLine, List<String> headers, String body) {
        URI address = Demonstration.address();
        StringBuilder request = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
        request.append("Host: ").append(host).append("\r\n");
        if (headers.stream().noneMatch(header -> header.startsWith("Connection:"))) {
            request.append("Connection: close\r\n");
        }
        headers.forEach(header -> request.append(header).append("\r\n"));
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream()
                    .write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException resetByTheServer) {
            answer.write(new byte[0]);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
