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
import java.util.Optional;

/**
 * Where each transaction left its chains: {@code audit/ends} in the data folder, a signed line for
 * each, since the anchors were last written. So that nothing is cut off between two anchors unseen.
 *
 * <pre>&lt;chain&gt;:&lt;length&gt;:&lt;hash&gt; &lt;signature&gt;
 * </pre>
 *
 * <p>Not waited for until the disk has it: what a power cut takes from it, the next anchor says. A
 * line that is not genuine is passed over, for who can write here can take the whole file away.
 */
public final class EndJournal {
    private final Path file;
    private final ChainKey key;
    private final Map<Integer, ChainHead> last = new HashMap<>();

    /**
     * @param data the data folder
     */
    public EndJournal(Path data, ChainKey key) {
        this.file = data.resolve("audit").resolve("ends");
        this.key = key;
    }

    /**
     * Adds what a transaction has done: where its chains end now and, unless that is known, where
     * they ended before.
     */
    public synchronized void note(Collection<ChainStep> steps) {
        StringBuilder lines = new StringBuilder();
        for (ChainStep step : steps) {
            if (!step.before().equals(last.put(step.after().chain(), step.after()))) {
                lines.append(line(step.before()));
            }
            lines.append(line(step.after()));
        }
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(
                        ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private String line(ChainHead head) {
        return head.text() + ' ' + key.sign(head.text()) + '\n';
    }

    /** What was noted, in the order of the lines. */
    public synchronized List<ChainHead> read() {
        List<ChainHead> heads = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                    genuine(line).ifPresent(heads::add);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return heads;
    }

    private Optional<ChainHead> genuine(String line) {
        int end = Math.max(0, line.indexOf(' '));
        String signed = line.substring(0, end);
        return line.substring(Math.min(end + 1, line.length())).equals(key.sign(signed))
                ? ChainHead.parse(signed)
                : Optional.empty();
    }

    /**
     * Hands over what has to be kept as anchors, and begins anew: the longest of each chain, and
     * what stood before a chain was found no longer than it had been. The latter comes of two
     * transactions that ended at the same moment, or of an end that was cut off and grown again.
     */
    public synchronized void handOver(AnchorFile anchors, Instant now) {
        anchors.append(toKeep(read()), now);
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    static List<ChainHead> toKeep(List<ChainHead> noted) {
        List<ChainHead> kept = new ArrayList<>();
        Map<Integer, ChainHead> last = new HashMap<>();
        for (ChainHead head : noted) {
            ChainHead before = last.put(head.chain(), head);
            if (before != null && head.length() <= before.length()) {
                kept.add(before);
            }
        }
        kept.addAll(last.values());
        return kept;
    }
}
