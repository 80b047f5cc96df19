package org.makewhole.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;

/**
 * Starts everything in order and stops it in the reverse order.
 *
 * <p>Signals are handled here, not in a shutdown hook: hooks run side by side and the server has
 * one of its own, so that the database could stop under the feet of the last request.
 */
public final class Launcher {
    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());
    private static final long LAST_RESORT_SECONDS = 90;

    private final Console console;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final String setupCode = Secrets.setupCode();
    private DataFolder folder;
    private volatile Doorkeeper door;
    private volatile WebServer web;
    private volatile EmbeddedDatabase database;
    private volatile ChangeKeeper changes;

    private Launcher(Console console) {
        this.console = console;
    }

    /**
     * Starts MakeWhole and returns once it is ready; the process lives on until it is told to stop.
     */
    public static void main(String[] args) {
        Launcher launcher = new Launcher(new Console(System.out, System.err));
        try {
            launcher.start(args);
        } catch (StartFailure failure) {
            launcher.fail(failure);
        } catch (IOException | RuntimeException unexpected) {
            launcher.fail(launcher.unexpected(unexpected));
        }
    }

    private void start(String[] args) throws IOException {
        if (args.length > 0 && VerifyCommand.isNamed(args[0])) {
            Settings settings = Settings.read(System.getenv(), System.getProperties());
            List<String> noted = List.of(args).subList(1, args.length);
            System.exit(new VerifyCommand(args[0], settings, home(), System.out).run(noted));
        }
        Settings settings = Settings.read(System.getenv(), System.getProperties());
        console.unknownSettings(settings.unknown());
        if (args.length > 0) {
            new OperatorCommand(settings, console, home()).run(args);
            // What the command started is closed; a library's idle thread must not hold it up.
            Runtime.getRuntime().halt(0);
        }
        folder = DataFolder.open(settings.data());
        Scratch.tidy(settings.data(), home());
        turnChangeLog(settings);
        // Before any library asks: uploads and unpacked files must not lie where others can read
        // them.
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        Logging.begin(folder);
        Secrets secrets =
                Secrets.open(folder.root().resolve("secrets.properties"), folder.database());
        door = Doorkeeper.at(settings.address(), settings.port());
        listenToSignals();
        console.say("MakeWhole is starting ...");

        web =
                new WebServer(
                        settings,
                        folder.log(),
                        home().resolve("lib"),
                        folder.temporary().resolve("server"));
        CompletableFuture<DatabaseAccess> access = startDatabase(settings, secrets);
        web.boot();
        publish(settings, secrets, await(access));
        web.deploy(home().resolve("makewhole.ear"));
        door.close();
        web.open();
        if (!ending.get()) {
            writeReadyFile(settings, access.join());
            keepChanges(settings, secrets, access.join());
            console.ready(settings, folder, secrets, setupCode);
        }
    }

    /** Only with a folder to give it to: a log that nobody takes away would grow for ever. */
    private static void turnChangeLog(Settings settings) throws IOException {
        Optional<Path> backups = ChangeLog.backups();
        if (backups.isPresent()
                && (settings.database().isPresent() || !Files.isDirectory(backups.get()))) {
            throw new StartFailure(
                    ExitStatus.BAD_SETTING,
                    "MAKEWHOLE_BACKUPS names no folder, or stands beside MAKEWHOLE_DB_URL",
                    "Make the folder; a database of your own keeps its log itself");
        }
        ChangeLog.turn(backups.isPresent(), settings.data());
    }

    private void keepChanges(Settings settings, Secrets secrets, DatabaseAccess access) {
        if (database != null && ChangeLog.isOn(settings.data())) {
            changes =
                    new ChangeKeeper(
                            settings,
                            ChangeLog.backups().orElseThrow(),
                            access,
                            secrets.get("database.root.password"));
            changes.begin();
        }
    }

    /** Beside the server's own start; a failure is told at once, without waiting for that. */
    private CompletableFuture<DatabaseAccess> startDatabase(Settings settings, Secrets secrets) {
        CompletableFuture<DatabaseAccess> access =
                CompletableFuture.supplyAsync(
                        () ->
                                settings.database()
                                        .map(ExternalDatabase::checked)
                                        .orElseGet(() -> startEmbedded(secrets)));
        access.exceptionally(
                failure -> {
                    Throwable cause =
                            failure instanceof CompletionException ? failure.getCause() : failure;
                    fail(cause instanceof StartFailure known ? known : unexpected(cause));
                    return null;
                });
        return access;
    }

    private DatabaseAccess startEmbedded(Secrets secrets) {
        database =
                new EmbeddedDatabase(
                        folder,
                        secrets,
                        home().resolve("lib").resolve("mariadb"),
                        this::databaseLost);
        return database.start();
    }

    private static DatabaseAccess await(CompletableFuture<DatabaseAccess> access) {
        try {
            return access.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StartFailure known) {
                throw known;
            }
            throw failure;
        }
    }

    /** What the application reads through MicroProfile Config. */
    private void publish(Settings settings, Secrets secrets, DatabaseAccess access) {
        System.setProperty("makewhole.db.url", access.url());
        System.setProperty("makewhole.db.user", access.application().user());
        System.setProperty("makewhole.db.password", access.application().password());
        System.setProperty("makewhole.db.owner.user", access.owner().user());
        System.setProperty("makewhole.db.owner.password", access.owner().password());
        System.setProperty("makewhole.db.report.user", access.report().user());
        System.setProperty("makewhole.db.report.password", access.report().password());
        System.setProperty("makewhole.demo", String.valueOf(settings.demo()));
        System.setProperty("makewhole.demo.password", secrets.get("makewhole.demo.password"));
        System.setProperty("makewhole.pepper", secrets.get("makewhole.pepper"));
        System.setProperty("makewhole.audit.key", secrets.get("makewhole.audit.key"));
        System.setProperty("makewhole.setup.code", setupCode);
        System.setProperty("makewhole.data", folder.root().toString());
        settings.clamd().ifPresent(address -> System.setProperty("makewhole.clamd", address));
        settings.metricsToken()
                .ifPresent(token -> System.setProperty("makewhole.metrics.token", token));
    }

    private void writeReadyFile(Settings settings, DatabaseAccess access) throws IOException {
        DataFolder.writePrivately(
                folder.readyFile(),
                "url="
                        + settings.url()
                        + "\npid="
                        + ProcessHandle.current().pid()
                        + "\ndatabase="
                        + access.url()
                        + "\n"
                        + (database == null ? "" : "database.port=" + database.port() + "\n"));
    }

    private void listenToSignals() {
        for (String name : new String[] {"TERM", "INT", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> stop());
            } catch (IllegalArgumentException notOnThisSystem) {
                LOG.log(Level.FINE, "No signal " + name + " here", notOnThisSystem);
            }
        }
        if (Boolean.getBoolean("makewhole.stopWithParent")) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent -> parent.onExit().thenRun(this::stop));
        }
    }

    private void stop() {
        if (ending.compareAndSet(false, true)) {
            console.say("MakeWhole is stopping ...");
            end(0);
        }
    }

    private void databaseLost() {
        fail(
                new StartFailure(
                        ExitStatus.DATABASE_LOST,
                        "the embedded database ended unexpectedly",
                        "See " + folder.log() + " and start again; what was saved is safe"));
    }

    private void fail(StartFailure failure) {
        if (ending.compareAndSet(false, true)) {
            if (System.getProperty("makewhole.log") != null) {
                LOG.log(Level.SEVERE, failure.line(), failure);
            }
            console.warn(failure.line());
            end(failure.status().code());
        }
    }

    /**
     * Ends everything on a thread of its own that is no daemon: those that call here often are
     * (signals, the common pool), and the process would be gone with the server's last thread,
     * before the database has stopped.
     */
    private void end(int status) {
        Thread thread = new Thread(() -> closeAll(status), "makewhole-stop");
        thread.setDaemon(false);
        thread.start();
    }

    /**
     * Web first, then the database, then the folder; ends the process even if one of them hangs.
     */
    private void closeAll(int status) {
        Thread lastResort =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(LAST_RESORT_SECONDS * 1000);
                            } catch (InterruptedException ignored) {
                                Thread.currentThread().interrupt();
                            }
                            Runtime.getRuntime().halt(status);
                        },
                        "makewhole-last-resort");
        lastResort.setDaemon(true);
        lastResort.start();
        close(door);
        close(web);
        close(changes);
        close(database);
        close(folder);
        if (status == 0) {
            console.say("MakeWhole has stopped.");
        }
        // Everything is closed: the server's own hook would only find that out.
        Runtime.getRuntime().halt(status);
    }

    private static void close(AutoCloseable part) {
        if (part == null) {
            return;
        }
        try {
            part.close();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, "A part did not stop cleanly", failure);
        }
    }

    private StartFailure unexpected(Throwable failure) {
        String where = folder == null ? "Report this with the line above" : "See " + folder.log();
        return new StartFailure(
                ExitStatus.SERVER_FAILED,
                "something went wrong that was not foreseen (" + failure + ")",
                where,
                failure);
    }

    /** The folder that makewhole.jar lies in. */
    private static Path home() {
        try {
            Path jar =
                    Path.of(
                            Launcher.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isDirectory(jar) ? jar : jar.getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
