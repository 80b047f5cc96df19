package org.makewhole.launcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers at the port before and after the application does: status 503 and a page that says that
 * MakeWhole is starting or stopping, and asks again by itself. The server alone would answer "not
 * found" while the application is deployed, and with errors of its own while it goes.
 */
final class Doorkeeper implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Doorkeeper.class.getName());
    private static final String STYLE = "door.css";
    private static final String PAGE = "door.html";
    private static final String SECONDS = "5";
    private static final int FINE = 200;
    private static final int NOT_YET = 503;
    private static final int MOST_WAITING = 50;
    private static final int THREADS = 2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Doorkeeper(HttpServer server) {
        this.server = server;
    }

    /**
     * Stands at a port.
     *
     * @throws StartFailure when it cannot be had, as {@link WebServer#requirePort} says
     */
    static Doorkeeper at(InetAddress address, int port) {
        WebServer.requirePort(address, port);
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(address, port), MOST_WAITING);
            Doorkeeper keeper = new Doorkeeper(server);
            server.createContext("/", keeper::answer);
            server.setExecutor(keeper.threads);
            server.start();
            return keeper;
        } catch (IOException justTaken) {
            throw new StartFailure(
                    ExitStatus.PORT_TAKEN,
                    "port " + port + " was taken by another program just now",
                    "Stop that program, or set MAKEWHOLE_PORT to a free port",
                    justTaken);
        }
    }

    /**
     * Everybody gets the page, whatever they asked for; it needs nothing but its style. Who sent a
     * form stays here and goes back to it.
     */
    private void answer(HttpExchange asked) {
        try (asked) {
            boolean style = asked.getRequestURI().getPath().equals("/" + STYLE);
            boolean head = asked.getRequestMethod().equals("HEAD");
            byte[] content = content(style ? STYLE : PAGE);
            write(asked.getResponseHeaders(), style ? "css" : "html");
            if (!asked.getRequestMethod().equals("POST")) {
                asked.getResponseHeaders().set("Refresh", SECONDS);
            }
            asked.sendResponseHeaders(style ? FINE : NOT_YET, head ? -1 : content.length);
            if (!head) {
                asked.getResponseBody().write(content);
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "Who asked went away", gone);
        }
    }

    private static void write(Headers headers, String type) {
        headers.set("Content-Type", "text/" + type + "; charset=UTF-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Retry-After", SECONDS);
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream in = Doorkeeper.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Leaves the port to the server. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
