package org.makewhole.audit.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.audit.chain.Finding.Kind;

/**
 * Follows a chain from its first entry to its last and notes everything that is not as it was
 * written. Compares with what was noted elsewhere: the head that the database keeps, and anchors.
 */
final class ChainVerification {
    /** A broken chain may be broken at every link; nobody reads more than this. */
    static final int MOST_FINDINGS = 100;

    private final ChainKey key;
    private final ChainHead stored;
    private final Map<Long, List<String>> noted = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int anchors;
    private long longest;
    private boolean more;
    private ChainHead reached;

    /**
     * @param stored the head that the database keeps
     * @param noted heads of this chain that were noted at earlier times
     */
    ChainVerification(ChainHead stored, List<ChainHead> noted, ChainKey key) {
        this.key = key;
        this.stored = stored;
        this.reached = ChainHead.empty(stored.chain());
        this.longest = stored.length();
        this.anchors = noted.size();
        for (ChainHead head : noted) {
            this.noted.computeIfAbsent(head.length(), any -> new ArrayList<>()).add(head.hash());
            longest = Math.max(longest, head.length());
        }
    }

    /** Takes the next entry, in the order of the places. */
    void next(ChainEntry entry) {
        long expected = reached.length() + 1;
        boolean gap = entry.sequence() > expected;
        if (gap) {
            note(new Finding(Kind.REMOVED, expected, entry.sequence() - 1, ""));
        }
        if (!entry.isAsWritten()) {
            note(entry, writtenElsewhere(entry) ? Kind.MOVED : Kind.CHANGED);
        } else if (!key.isSealOf(entry.hash(), entry.seal())) {
            note(entry, Kind.FORGED);
        } else if (entry.sequence() < 1 || !gap && !entry.previousHash().equals(reached.hash())) {
            note(entry, Kind.UNLINKED);
        }
        if (noted.getOrDefault(entry.sequence(), List.of()).stream()
                .anyMatch(hash -> !hash.equals(entry.hash()))) {
            note(entry, Kind.REPLACED);
        }
        if (entry.sequence() >= 1) {
            reached = entry.asHead();
        }
    }

    /** Tries every place there is: a moved entry is still whole at the one it was written for. */
    private boolean writtenElsewhere(ChainEntry entry) {
        if (more) {
            return false;
        }
        for (long place = 1; place <= Math.max(longest, entry.sequence()); place++) {
            if (entry.isAsWrittenAt(place)) {
                return true;
            }
        }
        return false;
    }

    /** Ends the chain. */
    ChainReport end() {
        if (longest > reached.length()) {
            note(new Finding(Kind.CUT_OFF, reached.length() + 1, longest, ""));
        }
        if (!stored.equals(reached)) {
            note(new Finding(Kind.HEAD_CHANGED, stored.length(), stored.length(), ""));
        }
        return new ChainReport(reached, anchors, findings, more);
    }

    /** Notes what is wrong with the file that the anchors came from. */
    void noteAnchor(long sequence) {
        note(new Finding(Kind.ANCHOR_CHANGED, sequence, sequence, ""));
    }

    private void note(ChainEntry entry, Kind kind) {
        EntryFacts facts = entry.facts();
        String words =
                CanonicalForm.time(facts.recordedAt())
                        + " "
                        + facts.action()
                        + " "
                        + facts.subjectType()
                        + " "
                        + facts.subjectLabel();
        note(new Finding(kind, entry.sequence(), entry.sequence(), words));
    }

    private void note(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            more = true;
        }
    }
}
