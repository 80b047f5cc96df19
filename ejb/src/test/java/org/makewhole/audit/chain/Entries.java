package org.makewhole.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invented entries for the tests of the chain. */
final class Entries {
    static final String SECRET = "audit-key-of-the-tests";
    static final ChainKey KEY = new ChainKey(SECRET);

    private Entries() {}

    /** What the entry of that number says; the id is unique across tests. */
    static EntryFacts facts(long id, int number) {
        return new EntryFacts(
                id,
                EntryFacts.VERSION,
                Instant.parse("2026-03-02T08:00:00.123456Z").plusSeconds(number),
                number % 5 == 0 ? null : 1000L + number,
                number % 5 == 0 ? "MakeWhole" : "Ana Ruiz",
                number % 3 == 0 ? "STATUS_CHANGED" : "CASE_CHANGED",
                number % 7 == 0 ? "REFUSED" : "DONE",
                "CaseFile",
                number % 4 == 0 ? null : 5000L + number,
                "LA-2026-" + number,
                "entry " + number + " ñ 漢 😀",
                number % 2 == 0 ? null : "[{\"record\":\"CaseFile\"}]");
    }

    /** A whole chain in memory. */
    static List<ChainEntry> chain(int organization, int length) {
        List<ChainEntry> entries = new ArrayList<>();
        ChainHead head = ChainHead.empty(organization);
        for (int number = 1; number <= length; number++) {
            ChainEntry entry = ChainEntry.after(head, facts(number, number), KEY);
            entries.add(entry);
            head = entry.asHead();
        }
        return entries;
    }
}
