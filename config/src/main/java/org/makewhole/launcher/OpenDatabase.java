package org.makewhole.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The database for a command: the one of the running MakeWhole, the operator's own, or the embedded
 * one, started for as long as the command takes.
 */
final class OpenDatabase implements AutoCloseable {
    private final DatabaseAccess access;
    private final EmbeddedDatabase started;
    private final DataFolder folder;

    private OpenDatabase(DatabaseAccess access, EmbeddedDatabase started, DataFolder folder) {
        this.access = access;
        this.started = started;
        this.folder = folder;
    }

    /**
     * Finds the database of a data folder that exists.
     *
     * @throws StartFailure when it cannot be reached
     */
    static OpenDatabase of(Settings settings, Path home) throws IOException {
        if (settings.database().isPresent()) {
            return new OpenDatabase(
                    ExternalDatabase.checked(settings.database().orElseThrow()), null, null);
        }
        Path secretsFile = settings.data().resolve("secrets.properties");
        if (Files.notExists(secretsFile)) {
            throw new StartFailure(
                    ExitStatus.DATA_DAMAGED,
                    "there is no MakeWhole in " + settings.data(),
                    "Set MAKEWHOLE_DATA to its data folder");
        }
        Properties ready = ready(settings.data());
        Secrets secrets = Secrets.open(secretsFile, settings.data().resolve("database"));
        if (ready.containsKey("database.port")) {
            int port = Integer.parseInt(ready.getProperty("database.port"));
            return new OpenDatabase(EmbeddedDatabase.access(port, secrets), null, null);
        }
        DataFolder folder = DataFolder.open(settings.data());
        return started(folder, secrets, home);
    }

    /** Starts the embedded database of a folder whose lock the caller holds. */
    static OpenDatabase started(DataFolder folder, Secrets secrets, Path home) throws IOException {
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        Logging.begin(folder);
        EmbeddedDatabase database =
                new EmbeddedDatabase(
                        folder, secrets, home.resolve("lib").resolve("mariadb"), () -> {});
        return new OpenDatabase(database.start(), database, folder);
    }

    /** What the running MakeWhole says of itself; empty when none runs. */
    private static Properties ready(Path data) throws IOException {
        Properties ready = new Properties();
        Path file = data.resolve("run").resolve("ready.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                ready.load(reader);
            }
            long pid = Long.parseLong(ready.getProperty("pid", "0"));
            if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
                ready.clear();
            }
        }
        return ready;
    }

    DatabaseAccess access() {
        return access;
    }

    /** Whether this command started it: then nobody else is at work there. */
    boolean isOwn() {
        return started != null;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
            folder.close();
        }
    }
}
