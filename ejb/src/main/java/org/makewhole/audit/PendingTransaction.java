package org.makewhole.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.makewhole.audit.chain.EntryFacts;
import org.makewhole.audit.change.ChangedRecords;
import org.makewhole.audit.change.RecordChange;
import org.makewhole.shared.security.Caller;

/** What a transaction will have to tell when it ends well. */
public final class PendingTransaction {
    private final List<PendingEntry> entries = new ArrayList<>();
    private final ChangedRecords changes = new ChangedRecords();
    private boolean toldAsOne;
    private int chainOfChanges;
    private Optional<Caller> caller = Optional.empty();

    void add(PendingEntry entry) {
        entries.add(entry);
    }

    void tellAsOne() {
        toldAsOne = true;
    }

    boolean isToldAsOne() {
        return toldAsOne;
    }

    /**
     * @param chain where the change is told if no service tells of it
     */
    void add(RecordChange change, int chain) {
        changes.add(change);
        chainOfChanges = Math.max(chainOfChanges, chain);
    }

    boolean isEmpty() {
        return entries.isEmpty() && changes.isEmpty();
    }

    /** Whether there are changes that no service told of, so that their author has to be found. */
    boolean lacksAuthor() {
        return entries.isEmpty() && !changes.isEmpty();
    }

    Optional<Caller> caller() {
        return caller;
    }

    void by(Optional<Caller> someone) {
        caller = someone;
    }

    /**
     * The entries of each chain, in the order of the chains, with the changes where they belong.
     *
     * @param author of changes that no service told of
     */
    SortedMap<Integer, List<EntryFacts>> close(Author author) {
        List<RecordChange> left = changes.list();
        if (entries.isEmpty() && !left.isEmpty()) {
            entries.add(unnamed(left.get(0), author));
        }
        for (RecordChange change : left) {
            entries.stream()
                    .filter(entry -> entry.speaksOf(change))
                    .findFirst()
                    .orElseGet(() -> entries.get(entries.size() - 1))
                    .add(change);
        }
        SortedMap<Integer, List<EntryFacts>> chains = new TreeMap<>();
        for (PendingEntry entry : entries) {
            chains.computeIfAbsent(entry.chain(), any -> new ArrayList<>()).add(entry.facts());
        }
        return chains;
    }

    /** So that no change goes unnoticed because a service forgot to tell of it. */
    private PendingEntry unnamed(RecordChange first, Author author) {
        return new PendingEntry(
                chainOfChanges,
                author,
                Instant.now(),
                AuditAction.RECORD_CHANGED,
                new AuditSubject(first.record(), number(first.id()), first.record()),
                "");
    }

    private static Long number(String id) {
        return id.matches("-?\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
