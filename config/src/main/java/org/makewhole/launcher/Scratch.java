package org.makewhole.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A database of its own for as long as a command takes, in the folder {@code scratch} of the data
 * folder. It is as private as the database itself, and gone afterwards; what a killed command left
 * goes at the next one, or at the next start.
 */
final class Scratch implements AutoCloseable {
    private static final String NAME = "scratch";

    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private final DatabaseAccess access;
    private final String rootPassword;

    private Scratch(
            DataFolder folder,
            EmbeddedDatabase database,
            DatabaseAccess access,
            String rootPassword) {
        this.folder = folder;
        this.database = database;
        this.access = access;
        this.rootPassword = rootPassword;
    }

    /** What is done in its folder before the server starts. */
    interface Preparation {
        /**
         * @param folder of the server
         * @return options for it
         */
        List<String> in(Path folder) throws IOException;
    }

    /**
     * Starts an empty database.
     *
     * @throws StartFailure when another command is using its folder, or it does not start
     */
    static Scratch open(Path data, Path home, Preparation preparation) throws IOException {
        DataFolder folder = DataFolder.open(data.resolve(NAME));
        try {
            System.setProperty("java.io.tmpdir", folder.temporary().toString());
            Secrets secrets = secrets(folder, home);
            EmbeddedDatabase database =
                    database(folder, secrets, home, preparation.in(folder.root()));
            return new Scratch(
                    folder, database, database.start(), secrets.get("database.root.password"));
        } catch (IOException | RuntimeException failure) {
            close(folder);
            throw failure;
        }
    }

    /** Removes what a killed command left; does nothing while a command is at work. */
    static void tidy(Path data, Path home) throws IOException {
        if (Files.notExists(data.resolve(NAME))) {
            return;
        }
        try (DataFolder folder = DataFolder.open(data.resolve(NAME))) {
            secrets(folder, home);
        } catch (StartFailure atWork) {
            if (atWork.status() != ExitStatus.DATA_IN_USE) {
                throw atWork;
            }
            return;
        }
        DataFolder.deleteTree(data.resolve(NAME));
    }

    /** Of an empty folder: whatever runs or lies there is of a command that was killed. */
    private static Secrets secrets(DataFolder folder, Path home) throws IOException {
        Path file = folder.root().resolve(Backup.SECRETS);
        if (Files.exists(file)) {
            database(folder, Secrets.open(file, folder.database()), home, List.of()).stopOrphan();
        }
        DataFolder.deleteTree(folder.database());
        Files.deleteIfExists(file);
        return Secrets.open(file, folder.database());
    }

    private static EmbeddedDatabase database(
            DataFolder folder, Secrets secrets, Path home, List<String> options) {
        return new EmbeddedDatabase(
                folder, secrets, home.resolve("lib").resolve("mariadb"), () -> {}, options);
    }

    String rootPassword() {
        return rootPassword;
    }

    DatabaseAccess access() {
        return access;
    }

    DatabaseTools tools(Path home) {
        return new DatabaseTools(access, home, folder.temporary());
    }

    @Override
    public void close() throws IOException {
        database.close();
        close(folder);
    }

    private static void close(DataFolder folder) throws IOException {
        folder.close();
        DataFolder.deleteTree(folder.root());
    }
}
