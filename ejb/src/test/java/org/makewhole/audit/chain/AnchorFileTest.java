package org.makewhole.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T05:51:25Z");
    private static final ChainHead FIRST = new ChainHead(3, 10, "a".repeat(64));
    private static final ChainHead SECOND = new ChainHead(3, 25, "b".repeat(64));
    private static final ChainHead OTHER = new ChainHead(4, 7, "c".repeat(64));

    @TempDir private Path data;

    private AnchorFile file;

    @BeforeEach
    void write() {
        file = new AnchorFile(data, Entries.KEY);
        file.append(List.of(FIRST, OTHER), NOW);
        file.append(List.of(SECOND, OTHER), NOW.plusSeconds(600));
    }

    private void edit(java.util.function.Consumer<List<String>> change) throws IOException {
        Path path = data.resolve("audit/anchors");
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        change.accept(lines);
        Files.write(path, lines);
    }

    @Test
    void whatMovedIsWrittenAndNothingElse() {
        AnchorFile.Content content = file.read();
        assertEquals(List.of(FIRST, OTHER, SECOND), content.heads());
        assertEquals(List.of(FIRST, SECOND), content.of(3));
        assertEquals(List.of(), content.broken());
    }

    @Test
    void anEmptyChainAndAMissingFileSayNothing() {
        AnchorFile none = new AnchorFile(data.resolve("elsewhere"), Entries.KEY);
        none.append(List.of(ChainHead.empty(3)), NOW);
        assertEquals(List.of(), none.read().heads());
    }

    @Test
    void aChangedLineIsFound() throws IOException {
        edit(lines -> lines.set(2, lines.get(2).replace(" 25 ", " 12 ")));
        assertEquals(List.of(new ChainHead(3, 12, SECOND.hash())), file.read().broken());
    }

    @Test
    void aLineTakenOutIsFoundAtTheNextOne() throws IOException {
        edit(lines -> lines.remove(1));
        assertEquals(List.of(SECOND), file.read().broken());
    }

    @Test
    void aLineOfRubbishIsNoFailure() throws IOException {
        edit(lines -> lines.add("rubbish"));
        assertEquals(List.of(ChainHead.empty(ChainEntry.PLATFORM)), file.read().broken());
    }

    @Test
    void anotherInstallationsFileIsNotBelieved() {
        assertEquals(3, new AnchorFile(data, new ChainKey("another")).read().broken().size());
    }
}
