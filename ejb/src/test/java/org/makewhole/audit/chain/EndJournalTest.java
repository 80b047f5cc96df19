package org.makewhole.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndJournalTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

    @TempDir private Path data;

    private EndJournal journal;
    private AnchorFile anchors;

    @BeforeEach
    void make() {
        journal = new EndJournal(data, Entries.KEY);
        anchors = new AnchorFile(data, Entries.KEY, journal);
    }

    private static ChainHead head(long length, char kind) {
        return new ChainHead(3, length, String.valueOf(kind).repeat(64));
    }

    private void step(ChainHead before, ChainHead after) {
        journal.note(List.of(new ChainStep(before, after)));
    }

    @Test
    void whatATransactionLeftIsKnownAtOnceAndTheLastOfItStays() {
        step(ChainHead.empty(3), head(2, 'a'));
        step(head(2, 'a'), head(5, 'b'));
        ChainHead other = new ChainHead(7, 1, "c".repeat(64));
        journal.note(List.of(new ChainStep(ChainHead.empty(7), other)));

        assertEquals(List.of(head(5, 'b'), other), anchors.known().heads());
        journal.handOver(anchors, NOW);

        assertEquals(List.of(), journal.read());
        assertEquals(List.of(head(5, 'b'), other), anchors.read().heads());
        assertEquals(List.of(), anchors.read().broken());
    }

    /** Also when one transaction makes it longer than it was. */
    @Test
    void whatWasCutOffAndGrewAgainIsKeptAsItWas() {
        step(ChainHead.empty(3), head(100, 'a'));
        step(head(100, 'a'), head(105, 'b'));
        step(head(100, 'a'), head(110, 'd'));

        assertTrue(anchors.known().heads().contains(head(105, 'b')));
        journal.handOver(anchors, NOW);
        assertTrue(anchors.read().heads().containsAll(List.of(head(105, 'b'), head(110, 'd'))));
    }

    @Test
    void twoThatEndAtTheSameMomentAreBothGenuine() {
        step(ChainHead.empty(3), head(10, 'a'));
        step(head(11, 'b'), head(12, 'c'));
        step(head(10, 'a'), head(11, 'b'));

        List<ChainHead> known = anchors.known().heads();
        assertTrue(known.contains(head(12, 'c')), known::toString);
        assertTrue(
                List.of(head(10, 'a'), head(11, 'b'), head(12, 'c')).containsAll(known),
                known::toString);
    }

    /** A server that was killed while it wrote. */
    @Test
    void aLineThatIsNotWholeIsPassedOver() throws IOException {
        step(ChainHead.empty(3), head(2, 'a'));
        Path file = data.resolve("audit/ends");
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, 90), StandardOpenOption.APPEND);
        assertEquals(List.of(head(2, 'a')), anchors.known().heads());

        EndJournal again = new EndJournal(data, Entries.KEY);
        again.note(List.of(new ChainStep(head(2, 'a'), head(3, 'b'))));
        again.note(List.of(new ChainStep(head(3, 'b'), head(4, 'c'))));

        assertTrue(again.read().contains(head(4, 'c')), again.read()::toString);
        assertEquals(
                List.of(), new EndJournal(data, new ChainKey("another")).read(), "not believed");
    }
}
