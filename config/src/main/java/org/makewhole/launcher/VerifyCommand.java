package org.makewhole.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * {@code makewhole verify-audit} follows every chain of the audit trail, {@code makewhole
 * verify-money} proves that the money adds up, whether the server runs on the data folder or not.
 * What verifies is the application's own code, taken out of the EAR.
 */
final class VerifyCommand {
    /** The commands, and the class of the application that carries each out. */
    private static final Map<String, String> VERIFIERS =
            Map.of(
                    "verify-audit", "org.makewhole.audit.chain.VerifyAudit",
                    "verify-money", "org.makewhole.remedy.check.VerifyMoney");

    private final String name;
    private final Settings settings;
    private final Path home;
    private final PrintStream out;

    /** Whether there is a command of this name. */
    static boolean isNamed(String name) {
        return VERIFIERS.containsKey(name);
    }

    /**
     * @param name of the command
     * @param home the folder that makewhole.jar lies in
     * @param out where the result goes; logging takes the standard stream for itself
     */
    VerifyCommand(String name, Settings settings, Path home, PrintStream out) {
        this.name = name;
        this.settings = settings;
        this.home = home;
        this.out = out;
    }

    /**
     * Verifies and prints.
     *
     * @param noted what follows the name of the command: ends of chains that people noted down
     * @return the status to end with
     * @throws StartFailure when there is nothing to verify or the database cannot be reached
     */
    int run(List<String> noted) throws IOException {
        Path secrets = settings.data().resolve("secrets.properties");
        if (Files.notExists(secrets)) {
            throw new StartFailure(
                    ExitStatus.BAD_SETTING,
                    "there is no MakeWhole in " + settings.data(),
                    "Set MAKEWHOLE_DATA to its data folder");
        }
        if (settings.database().isPresent()) {
            return verify(ExternalDatabase.checked(settings.database().get()), noted);
        }
        try (DataFolder folder = DataFolder.open(settings.data())) {
            Logging.begin(folder);
            return onItsOwn(folder, secrets, noted);
        } catch (StartFailure failure) {
            if (failure.status() != ExitStatus.DATA_IN_USE) {
                throw failure;
            }
            return verify(running(), noted);
        }
    }

    private int onItsOwn(DataFolder folder, Path secrets, List<String> noted) throws IOException {
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        Path binaries = home.resolve("lib").resolve("mariadb");
        try (EmbeddedDatabase database =
                new EmbeddedDatabase(
                        folder, Secrets.open(secrets, folder.database()), binaries, () -> {})) {
            return verify(database.start(), noted);
        }
    }

    /** The database of the server that holds the folder, where that server says it is. */
    private DatabaseAccess running() throws IOException {
        String url = read(settings.data().resolve("run").resolve("ready.properties"), "database");
        if (url == null) {
            throw new StartFailure(
                    ExitStatus.DATA_IN_USE,
                    "the MakeWhole on " + settings.data() + " is starting or stopping",
                    "Try again in a moment");
        }
        DatabaseAccess.Account owner =
                new DatabaseAccess.Account(
                        EmbeddedDatabase.OWNER, secret("database.owner.password"));
        return new DatabaseAccess(url, owner, owner, owner);
    }

    private int verify(DatabaseAccess access, List<String> noted) throws IOException {
        try (DomainCode domain = new DomainCode(home, settings.data().resolve("run"));
                Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner().user(), access.owner().password())) {
            return (int)
                    domain.call(
                            VERIFIERS.get(name),
                            "run",
                            connection,
                            secret("makewhole.audit.key"),
                            settings.data(),
                            noted,
                            out);
        } catch (StartFailure | IOException known) {
            throw known;
        } catch (Exception failure) {
            throw new StartFailure(
                    ExitStatus.SERVER_FAILED,
                    "the database could not be read",
                    "Start MakeWhole once with this version, then try again",
                    failure);
        }
    }

    private String secret(String name) throws IOException {
        String value = read(settings.data().resolve("secrets.properties"), name);
        if (value == null) {
            throw new StartFailure(
                    ExitStatus.DATA_DAMAGED,
                    name + " is missing in secrets.properties",
                    "Start MakeWhole once with this version, or put the file back from a backup");
        }
        return value;
    }

    private static String read(Path file, String name) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return values.getProperty(name);
    }
}
