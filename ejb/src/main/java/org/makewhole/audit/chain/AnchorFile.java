package org.makewhole.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the chains ended at earlier times: {@code audit/anchors} in the data folder, one line each,
 * signed with the installation's key. Outside the database, so that whoever owns the database
 * cannot shorten a chain unseen; {@link EndJournal} holds what came after the last line.
 *
 * <pre>2026-11-22T05:51:25.000000Z &lt;chain&gt; &lt;length&gt; &lt;hash&gt; &lt;signature&gt;
 * </pre>
 *
 * <p>The signature covers the line and the signature of the line before: lines taken out, or put
 * elsewhere, are found. Lines that are cut off at the end are not; hence copies elsewhere.
 */
public final class AnchorFile {
    private static final int PARTS = 5;

    private final Path file;
    private final ChainKey key;
    private final EndJournal journal;

    /**
     * @param data the data folder
     */
    public AnchorFile(Path data, ChainKey key) {
        this(data, key, new EndJournal(data, key));
    }

    /**
     * @param journal of the ends since the last anchors, where one is being written
     */
    public AnchorFile(Path data, ChainKey key, EndJournal journal) {
        this.journal = journal;
        this.file = data.resolve("audit").resolve("anchors");
        this.key = key;
    }

    /**
     * What the file says.
     *
     * @param heads in the order of the lines
     * @param broken the lengths named by lines that are not genuine; 0 for an unreadable line
     */
    public record Content(List<ChainHead> heads, List<ChainHead> broken, String lastSignature) {

        List<ChainHead> of(int chain) {
            return heads.stream().filter(head -> head.chain() == chain).toList();
        }

        /** The last head of each chain. */
        Map<Integer, ChainHead> latest() {
            Map<Integer, ChainHead> latest = new HashMap<>();
            heads.forEach(head -> latest.put(head.chain(), head));
            return latest;
        }
    }

    /** What is known of earlier ends: the anchors, and what was noted since. */
    public Content known() {
        Content anchors = read();
        List<ChainHead> all = new ArrayList<>(anchors.heads());
        all.addAll(EndJournal.toKeep(journal.read()));
        return new Content(all, anchors.broken(), anchors.lastSignature());
    }

    /** Reads the file; one that is not there is empty. */
    Content read() {
        List<ChainHead> heads = new ArrayList<>();
        List<ChainHead> broken = new ArrayList<>();
        String before = "";
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    int end = line.lastIndexOf(' ');
                    String signature = line.substring(end + 1);
                    String signed = line.substring(0, Math.max(end, 0));
                    boolean genuine = signature.equals(key.sign(before + "\n" + signed));
                    (genuine ? heads : broken).add(head(line));
                    before = signature;
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Content(heads, broken, before);
    }

    private static ChainHead head(String line) {
        String[] parts = line.split(" ", -1);
        try {
            return parts.length == PARTS
                    ? new ChainHead(Integer.parseInt(parts[1]), Long.parseLong(parts[2]), parts[3])
                    : ChainHead.empty(ChainEntry.PLATFORM);
        } catch (NumberFormatException unreadable) {
            return ChainHead.empty(ChainEntry.PLATFORM);
        }
    }

    /**
     * Adds the heads that moved since they were last written, and waits until the disk has them.
     */
    public void append(Collection<ChainHead> heads, Instant now) {
        Content content = read();
        Map<Integer, ChainHead> latest = content.latest();
        StringBuilder lines = new StringBuilder();
        String before = content.lastSignature();
        for (ChainHead head : heads) {
            if (head.length() == 0 || head.equals(latest.get(head.chain()))) {
                continue;
            }
            String line =
                    CanonicalForm.time(now)
                            + " "
                            + head.chain()
                            + " "
                            + head.length()
                            + " "
                            + head.hash();
            String signature = key.sign(before + "\n" + line);
            lines.append(line).append(' ').append(signature).append('\n');
            before = signature;
        }
        write(lines.toString());
    }

    private void write(String lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
