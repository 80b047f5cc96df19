package org.makewhole.evidence.hidden;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.filetype.FileSource;
import org.makewhole.evidence.filetype.FileType;

/**
 * Has files looked into by another Java machine, one at a time: of {@value #HEAP}, for {@value
 * #SECONDS} seconds. A file that takes more is one that could not be read.
 */
@ApplicationScoped
public class ApartLook {
    private static final Logger LOG = Logger.getLogger(ApartLook.class.getName());
    private static final String HEAP = "-Xmx256m";
    private static final int SECONDS = 60;
    private static final int PATIENCE = 60;
    private static final int LONGEST_ANSWER = 32 * 1024;
    private static final int PIECE = 64 * 1024;

    private final Semaphore oneAtATime = new Semaphore(1, true);

    /** What a file says beside its content. */
    public HiddenData look(FileType type, FileSource content) throws IOException {
        if (type == FileType.TXT) {
            return HiddenData.of(List.of());
        }
        try (InputStream in = content.open()) {
            return run(LookMain.LOOK, type, in, LONGEST_ANSWER)
                    .map(answer -> HiddenData.read(new String(answer, StandardCharsets.UTF_8)))
                    .orElse(HiddenData.UNREADABLE);
        }
    }

    /** Whether copies are made of this type; of a single file it may turn out that none can be. */
    public static boolean isCopied(FileType type) {
        return switch (type) {
            case JPEG, PNG, PDF, DOCX, XLSX, MP3 -> true;
            case HEIC, M4A, OGG, TXT -> false;
        };
    }

    /** A copy that says nothing beside its content; empty where none can be made. */
    public Optional<byte[]> copy(FileType type, InputStream content) throws IOException {
        if (PhotoCopy.isPossible(type)) {
            try {
                return Optional.of(PhotoCopy.of(type, content));
            } catch (IOException damaged) {
                return Optional.empty();
            }
        }
        return isCopied(type)
                ? run(LookMain.COPY, type, content, (int) StoredContent.MOST_BYTES)
                : Optional.empty();
    }

    private Optional<byte[]> run(String task, FileType type, InputStream content, int mostBytes)
            throws IOException {
        try {
            if (!oneAtATime.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
            try {
                Optional<Process> process = start(task, type);
                return process.isPresent()
                        ? answer(process.get(), content, mostBytes)
                        : Optional.empty();
            } finally {
                oneAtATime.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Process> start(String task, FileType type) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.awt.headless=true",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-cp",
                        LookClasses.path(),
                        LookMain.class.getName(),
                        task,
                        type.name());
        builder.environment().clear();
        builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return Optional.of(builder.start());
        } catch (IOException notStarted) {
            LOG.log(Level.WARNING, "No Java machine can be started to look at files", notStarted);
            return Optional.empty();
        }
    }

    /**
     * What the process answers within its time.
     *
     * @throws IOException when the file itself cannot be read
     */
    private static Optional<byte[]> answer(Process process, InputStream file, int mostBytes)
            throws IOException, InterruptedException {
        process.onExit()
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .exceptionally(
                        late -> {
                            process.destroyForcibly();
                            return process;
                        });
        try {
            hand(file, process.getOutputStream());
            return heard(process, mostBytes);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<byte[]> heard(Process process, int mostBytes)
            throws InterruptedException {
        try (InputStream out = process.getInputStream()) {
            byte[] answer = out.readNBytes(mostBytes + 1);
            return process.waitFor(SECONDS, TimeUnit.SECONDS)
                            && process.exitValue() == 0
                            && answer.length <= mostBytes
                    ? Optional.of(answer)
                    : Optional.empty();
        } catch (IOException ended) {
            LOG.log(Level.FINE, "The look at a file was ended", ended);
            return Optional.empty();
        }
    }

    /** Piece by piece: nobody who waits for their turn holds a file in memory. */
    private static void hand(InputStream file, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            try {
                to.write(piece, 0, read);
            } catch (IOException ended) {
                LOG.log(Level.FINE, "The look at a file ended before the file did", ended);
                return;
            }
        }
        try {
            to.close();
        } catch (IOException ended) {
            LOG.log(Level.FINE, "The look at a file ended before the file did", ended);
        }
    }
}
