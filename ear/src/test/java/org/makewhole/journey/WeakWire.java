package org.makewhole.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way between a phone and the product, which breaks at a moment of the test's choice: every
 * connection is torn, and none comes about until it is mended.
 */
final class WeakWire implements AutoCloseable {
    private static final int CHUNK = 16_384;

    /** When it breaks. */
    enum Break {
        /** What the browser sends is lost. */
        REQUEST,
        /** The product gets it and does it; what it answers is lost. */
        ANSWER
    }

    private final URI product;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile String waitsFor;
    private volatile Break breaks;
    private volatile boolean torn;

    WeakWire(URI product) throws IOException {
        this.product = product;
        this.entrance = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + entrance.getLocalPort());
    }

    /**
     * Breaks at the next request that begins with a line such as {@code POST /a.xhtml}, and stays
     * broken.
     */
    void breakAt(String requestLine, Break when) {
        breaks = when;
        waitsFor = requestLine;
    }

    boolean isTorn() {
        return torn;
    }

    void mend() {
        torn = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                if (torn) {
                    browser.close();
                } else {
                    join(browser);
                }
            } catch (IOException closed) {
                tear();
            }
        }
    }

    private void join(Socket browser) throws IOException {
        Socket server = new Socket(product.getHost(), product.getPort());
        open.add(browser);
        open.add(server);
        boolean[] answerIsLost = new boolean[1];
        threads.execute(() -> pass(browser, server, answerIsLost, true));
        threads.execute(() -> pass(server, browser, answerIsLost, false));
    }

    private void pass(Socket from, Socket to, boolean[] answerIsLost, boolean requests) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (requests && isAwaited(chunk, read)) {
                    waitsFor = null;
                    if (breaks == Break.REQUEST) {
                        tear();
                        return;
                    }
                    answerIsLost[0] = true;
                }
                if (!requests && answerIsLost[0]) {
                    tear();
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException torn) {
            open.remove(from);
        }
    }

    private boolean isAwaited(byte[] chunk, int length) {
        return waitsFor != null
                && new String(chunk, 0, length, StandardCharsets.ISO_8859_1).startsWith(waitsFor);
    }

    private void tear() {
        torn = true;
        open.forEach(WeakWire::close);
        open.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        tear();
        threads.shutdownNow();
    }
}
