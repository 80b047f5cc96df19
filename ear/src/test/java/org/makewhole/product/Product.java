package org.makewhole.product;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the shipped folder, as a process of its own. */
public final class Product implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofSeconds(100);
    private static final Duration COMMAND = Duration.ofMinutes(30);

    /**
     * Options of the Java machine beside those of the shipped folder; in the environment, where its
     * script finds them. The build says which (profile {@code whole-run}).
     */
    public static final Map<String, String> QUICK =
            Map.of("JDK_JAVA_OPTIONS", System.getProperty("makewhole.quick", ""));

    private final Process process;
    private final Path data;
    private final Path console;
    private final int port;

    private Product(Process process, Path data, Path console, int port) {
        this.process = process;
        this.data = data;
        this.console = console;
        this.port = port;
    }

    /**
     * Starts the folder and returns at once.
     *
     * @param settings environment variables beside MAKEWHOLE_DATA and MAKEWHOLE_PORT, which they
     *     may replace
     */
    public static Product launch(Path data, Map<String, String> settings) {
        return launch(data, settings, List.of());
    }

    /**
     * Runs a command, such as {@code backup <file>}, to its end.
     *
     * @return the process, which has ended
     */
    public static Product run(Path data, Map<String, String> settings, String... command) {
        Product product = launch(data, settings, List.of(command));
        product.awaitEnd(COMMAND);
        return product;
    }

    private static Product launch(Path data, Map<String, String> settings, List<String> arguments) {
        int port = Integer.parseInt(settings.getOrDefault("MAKEWHOLE_PORT", "" + freePort()));
        Path console = newConsole();
        List<String> command = new ArrayList<>(command());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MAKEWHOLE_"));
        environment.put("MAKEWHOLE_DATA", data.toString());
        environment.put("MAKEWHOLE_PORT", "" + port);
        // Journeys ask faster than people do.
        environment.put("MAKEWHOLE_REQUESTS_PER_MINUTE", "0");
        // A build that starts a dozen servers may keep a database waiting for longer than life
        // does.
        environment.put("MAKEWHOLE_DATABASE_PATIENCE_SECONDS", "20");
        environment.putAll(QUICK);
        environment.putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(console.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        try {
            return new Product(builder.start(), data, console, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the folder and waits until it is ready. */
    public static Product start(Path data, Map<String, String> settings) {
        Product product = launch(data, settings);
        product.awaitReady();
        return product;
    }

    /** A data folder under the build folder that is not there yet. */
    public static Path freshData(String name) {
        Path data = buildFolder().resolve("data").resolve(name);
        deleteTree(data);
        return data;
    }

    /** The build folder of this module. */
    public static Path buildFolder() {
        return folder("makewhole.build.directory");
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pages are, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    /** All that the console showed so far. */
    public String console() {
        return read(console);
    }

    public boolean isReady() {
        return Files.exists(data.resolve("run/ready.properties"));
    }

    /** The secret of that name in the data folder, such as the password of a database account. */
    public String secret(String name) {
        Properties secrets = new Properties();
        try {
            secrets.load(new StringReader(read(data.resolve("secrets.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(secrets.getProperty(name)).orElseThrow();
    }

    /** The Java process; the script that starts it gives way to it. */
    public ProcessHandle web() {
        return process.toHandle();
    }

    /** The database server; empty before it runs. */
    public Optional<ProcessHandle> database() {
        Path file = data.resolve("run/mariadbd.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(read(file).strip()))
                : Optional.empty();
    }

    /**
     * Waits for the end of the process.
     *
     * @return its exit status
     */
    public int awaitEnd() {
        return awaitEnd(END);
    }

    private int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running after " + patience + ":\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean hasEnded() {
        return !process.isAlive();
    }

    /** Asks it to stop (SIGTERM) and waits. */
    public int stop() {
        process.toHandle().destroy();
        return awaitEnd();
    }

    /** Ends the Java process with no chance to tidy up (SIGKILL); its database lives on. */
    public void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    /** Waits until it is ready; it has four minutes for that. */
    public void awaitReady() {
        Instant end = Instant.now().plus(START);
        while (!isReady() || !console().contains("MakeWhole is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("did not start:\n" + console());
            }
            pause();
        }
    }

    /** Between two looks at a process: there is no event to wait for. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<String> command() {
        Path folder = folder("makewhole.folder");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return windows()
                ? List.of(
                        java,
                        "@" + folder.resolve("jvm.options"),
                        "-jar",
                        folder.resolve("makewhole.jar") + "")
                : List.of(folder.resolve("makewhole").toString());
    }

    private static java.io.File nothing() {
        return new java.io.File(windows() ? "NUL" : "/dev/null");
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static Path folder(String property) {
        String path = System.getProperty(property);
        if (path == null) {
            throw new IllegalStateException(
                    property + " is not set: run the journeys with mvn verify");
        }
        return Path.of(path);
    }

    private static Path newConsole() {
        try {
            Path folder = Files.createDirectories(buildFolder().resolve("consoles"));
            return Files.createTempFile(folder, "console", ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
