package org.makewhole.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.audit.chain.Finding.Kind;

/** What each way of tampering is called, and that the right entry is named. */
class ChainVerificationTest {
    private static final int LENGTH = 30;

    private final List<ChainEntry> chain = Entries.chain(3, LENGTH);
    private final ChainHead head = chain.get(LENGTH - 1).asHead();

    private static ChainReport verify(
            List<ChainEntry> entries, ChainHead stored, List<ChainHead> noted) {
        ChainVerification verification = new ChainVerification(stored, noted, Entries.KEY);
        entries.forEach(verification::next);
        return verification.end();
    }

    private static void assertFound(ChainReport report, Kind kind, long from, long until) {
        assertTrue(
                report.findings().stream()
                        .anyMatch(
                                one ->
                                        one.kind() == kind
                                                && one.sequence() == from
                                                && one.until() == until),
                report.findings().toString());
    }

    private static ChainEntry told(ChainEntry entry, EntryFacts facts) {
        return new ChainEntry(
                entry.chain(),
                entry.sequence(),
                facts,
                entry.form(),
                entry.previousHash(),
                entry.hash(),
                entry.seal());
    }

    private static ChainEntry placed(ChainEntry entry, long sequence) {
        return new ChainEntry(
                entry.chain(),
                sequence,
                entry.facts(),
                entry.form(),
                entry.previousHash(),
                entry.hash(),
                entry.seal());
    }

    /** A chain of that length from that entry on, made by somebody without the key. */
    private List<ChainEntry> rewritten(int from) {
        List<ChainEntry> forged = new ArrayList<>(chain.subList(0, from - 1));
        ChainHead end = forged.get(from - 2).asHead();
        for (int number = from; number <= LENGTH; number++) {
            ChainEntry entry =
                    ChainEntry.after(end, Entries.facts(number, number + 1), new ChainKey("guess"));
            forged.add(entry);
            end = entry.asHead();
        }
        return forged;
    }

    @Test
    void aWholeChainHasNothingToTell() {
        ChainReport report = verify(chain, head, List.of(chain.get(9).asHead(), head));
        assertTrue(report.isWhole(), report.findings().toString());
        assertEquals(head, report.head());
        assertEquals(2, report.anchors());
        assertTrue(verify(List.of(), ChainHead.empty(4), List.of()).isWhole());
    }

    @Test
    void aChangedEntryIsNamed() {
        chain.set(11, told(chain.get(11), Entries.facts(12, 99)));
        ChainReport report = verify(chain, head, List.of());
        assertEquals(1, report.findings().size(), report.findings().toString());
        assertFound(report, Kind.CHANGED, 12, 12);
        assertTrue(report.findings().get(0).entry().contains("LA-2026-99"));
    }

    @Test
    void removedEntriesAreNamed() {
        chain.subList(4, 7).clear();
        assertFound(verify(chain, head, List.of()), Kind.REMOVED, 5, 7);
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        ChainEntry first = chain.get(7);
        chain.set(7, placed(chain.get(19), 8));
        chain.set(19, placed(first, 20));
        ChainReport report = verify(chain, head, List.of());
        assertFound(report, Kind.MOVED, 8, 8);
        assertFound(report, Kind.MOVED, 20, 20);
    }

    @Test
    void theEntryAfterOneThatWasTakenOutAndClosedUpIsNamed() {
        chain.remove(9);
        for (int i = 9; i < chain.size(); i++) {
            chain.set(i, placed(chain.get(i), i + 1L));
        }
        assertFound(verify(chain, head, List.of()), Kind.MOVED, 10, 10);
    }

    @Test
    void aChainThatWasCutOffIsNamed() {
        chain.subList(25, LENGTH).clear();
        assertFound(verify(chain, head, List.of()), Kind.CUT_OFF, 26, 30);
    }

    @Test
    void aCutEndWithAHeadToMatchIsFoundByTheAnchorAlone() {
        chain.subList(25, LENGTH).clear();
        ChainHead matching = chain.get(24).asHead();
        assertTrue(verify(chain, matching, List.of()).isWhole());
        assertFound(
                verify(chain, matching, List.of(new ChainHead(3, 28, "a".repeat(64)))),
                Kind.CUT_OFF,
                26,
                28);
    }

    @Test
    void aRewrittenChainIsForgedFromItsFirstFalseEntryOn() {
        List<ChainEntry> forged = rewritten(20);
        ChainReport report = verify(forged, forged.get(LENGTH - 1).asHead(), List.of());
        assertEquals(11, report.findings().size());
        for (int place = 20; place <= LENGTH; place++) {
            assertFound(report, Kind.FORGED, place, place);
        }
    }

    /** Whoever has the key as well is found out by a head that somebody noted down. */
    @Test
    void anEntryOtherThanTheOneNotedDownIsNamed() {
        List<ChainEntry> other = new ArrayList<>(chain.subList(0, 19));
        ChainHead end = other.get(18).asHead();
        for (int number = 20; number <= LENGTH; number++) {
            other.add(ChainEntry.after(end, Entries.facts(number, number + 1), Entries.KEY));
            end = other.get(number - 1).asHead();
        }
        assertTrue(verify(other, end, List.of()).isWhole());
        assertFound(verify(other, end, List.of(head)), Kind.REPLACED, LENGTH, LENGTH);
    }

    @Test
    void aHeadThatIsNotTheLastEntrysIsNamed() {
        ChainReport report = verify(chain, new ChainHead(3, LENGTH, "b".repeat(64)), List.of());
        assertFound(report, Kind.HEAD_CHANGED, LENGTH, LENGTH);
    }

    @Test
    void whatNobodyWouldReadIsNotListed() {
        List<ChainEntry> many = Entries.chain(3, 300);
        many.replaceAll(entry -> told(entry, Entries.facts(entry.facts().id(), 999)));
        ChainReport report = verify(many, many.get(299).asHead(), List.of());
        assertEquals(ChainVerification.MOST_FINDINGS, report.findings().size());
        assertTrue(report.more());
        assertFalse(verify(chain, head, List.of()).more());
    }
}
