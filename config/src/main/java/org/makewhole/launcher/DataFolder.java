package org.makewhole.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folder that holds everything of one installation, readable by its account only.
 *
 * <pre>
 * database/            the embedded database
 * secrets.properties   keys and passwords, see {@link Secrets}
 * master.key           wraps the keys of the organisations; made by the application
 * backup.key           encrypts the backups; made by the first of them
 * uploads/             files that wait to be read, encrypted
 * logs/                server.log and its predecessors
 * put-back/            organisations as they stood before one was put back, encrypted
 * scratch/             a database that a command needs for a while
 * run/                 what belongs to the running process: lock, ready.properties, temporary files
 * </pre>
 *
 * <p>The lock is an operating system lock on {@code run/lock}: it vanishes with the process however
 * that ends, so there is no stale lock to remove by hand.
 */
public final class DataFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> PRIVATE_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder where it is missing, makes it private and takes its lock.
     *
     * @throws StartFailure when it cannot be written to or another process holds it
     */
    public static DataFolder open(Path root) {
        try {
            makePrivate(root);
            Path run = makePrivate(root.resolve("run"));
            makePrivate(root.resolve("logs"));
            FileChannel lockFile = lock(root, run.resolve("lock"));
            DataFolder folder = new DataFolder(root, lockFile);
            deleteTree(folder.temporary());
            makePrivate(folder.temporary());
            Files.deleteIfExists(folder.readyFile());
            return folder;
        } catch (IOException cannot) {
            throw notWritable(root, cannot);
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path log() {
        return root.resolve("logs").resolve("server.log");
    }

    /** Emptied at each start; unlike the machine's own, no other account can look into it. */
    public Path temporary() {
        return root.resolve("run").resolve("tmp");
    }

    /** Exists while the application is ready, see {@link Console#ready}. */
    public Path readyFile() {
        return root.resolve("run").resolve("ready.properties");
    }

    public Path databasePidFile() {
        return root.resolve("run").resolve("mariadbd.pid");
    }

    /** Gives the folder free for another process. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(readyFile());
            deleteTree(temporary());
            lockFile.close();
        } catch (IOException ignored) {
            // The process is about to end, which frees the lock; the next start cleans up.
            System.err.println("The data folder could not be tidied up: " + ignored.getMessage());
        }
    }

    /** Writes a file that nobody else may read, whole or not at all. */
    static void writePrivately(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, privateFile());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(
                draft,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a folder with all it holds; nothing happens when there is none. */
    static void deleteTree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static FileAttribute<?>[] privateFile() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Creates a folder that nobody else may look into. */
    static Path makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PRIVATE_FOLDER);
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        return folder;
    }

    private static FileChannel lock(Path root, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            throw inUse(root, sameProcess);
        }
        channel.close();
        throw inUse(root, null);
    }

    private static StartFailure inUse(Path root, Exception cause) {
        return new StartFailure(
                ExitStatus.DATA_IN_USE,
                "the data folder " + root + " is in use by another MakeWhole",
                "Stop that one, or set MAKEWHOLE_DATA to another folder",
                cause);
    }

    private static StartFailure notWritable(Path root, IOException cause) {
        return new StartFailure(
                ExitStatus.DATA_NOT_WRITABLE,
                "the data folder "
                        + root
                        + " cannot be written to ("
                        + cause.getClass().getSimpleName()
                        + " at "
                        + cause.getMessage()
                        + ")",
                "Give this account the right to write there, or set MAKEWHOLE_DATA to another"
                        + " folder",
                cause);
    }
}
