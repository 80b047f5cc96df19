package org.makewhole.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The way between the product and a server that it needs, which fails in the way that is asked. */
final class FaultProxy implements AutoCloseable {
    private static final int CHUNK = 16_384;

    /** What it does. */
    enum Fault {
        /** Everything passes. */
        NONE(0),
        /** Nobody listens, and who was connected is thrown out. */
        DOWN(0),
        /** Connections come about and stand; nothing passes. */
        BLACK_HOLE(0),
        /** Each answer comes one second late. */
        LATE_BY_ONE(1_000),
        /** Each answer comes two seconds late. */
        LATE_BY_TWO(2_000),
        /** Each answer comes later than the product waits for a sign of life. */
        SLOW(4_000),
        /** Of the next answers a part comes through, then the connection ends. */
        CUT(0);

        private final int lateMillis;

        Fault(int lateMillis) {
            this.lateMillis = lateMillis;
        }
    }

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Fault fault = Fault.NONE;
    private volatile ServerSocket entrance;

    /**
     * @param target the port of this machine that it leads to
     */
    FaultProxy(int target) throws IOException {
        this.target = target;
        entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        port = entrance.getLocalPort();
        threads.execute(this::accept);
    }

    int port() {
        return port;
    }

    /** Fails in that way from now on; a black hole swallows what is under way, too. */
    void set(Fault next) throws IOException {
        Fault before = fault;
        fault = next;
        if (next == Fault.DOWN) {
            entrance.close();
            tear();
        } else if (before == Fault.DOWN) {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            entrance = again;
            threads.execute(this::accept);
        }
        if (before == Fault.BLACK_HOLE) {
            // As after a cable was out for long: what stood before does not come back to life.
            tear();
        }
    }

    private void accept() {
        ServerSocket mine = entrance;
        while (!mine.isClosed()) {
            try {
                join(mine.accept());
            } catch (IOException closed) {
                Thread.onSpinWait();
            }
        }
    }

    private void join(Socket client) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        threads.execute(() -> pass(client, server, false));
        threads.execute(() -> pass(server, client, true));
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                while (fault == Fault.BLACK_HOLE && !from.isClosed()) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                if (answers) {
                    TimeUnit.MILLISECONDS.sleep(fault.lateMillis);
                }
                if (answers && fault == Fault.CUT) {
                    out.write(chunk, 0, read / 2);
                    out.flush();
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException torn) {
            open.remove(to);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
        }
    }

    private void tear() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        tear();
        threads.shutdownNow();
    }
}
