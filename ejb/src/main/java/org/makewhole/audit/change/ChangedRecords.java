package org.makewhole.audit.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.makewhole.audit.change.RecordChange.Kind;

/** The changes of one transaction, each record once, in the order of their first change. */
public final class ChangedRecords {
    /** More are told by their number alone: a transaction that changes more is a mass of data. */
    static final int MOST = 200;

    private final Map<String, RecordChange> records = new LinkedHashMap<>();
    private final Map<String, Map<Kind, Long>> others = new TreeMap<>();

    /** Adds a change, to what is known of its record. */
    public void add(RecordChange change) {
        String key = change.record() + "#" + change.id();
        RecordChange before = records.get(key);
        if (before != null) {
            RecordChange both = before.then(change);
            if (both == null) {
                records.remove(key);
            } else {
                records.put(key, both);
            }
        } else if (records.size() < MOST) {
            records.put(key, change);
        } else {
            others.computeIfAbsent(change.record(), any -> new EnumMap<>(Kind.class))
                    .merge(change.kind(), 1L, Long::sum);
        }
    }

    /** All of them. */
    public List<RecordChange> list() {
        List<RecordChange> list = new ArrayList<>(records.values());
        others.forEach(
                (record, kinds) ->
                        kinds.forEach(
                                (kind, count) -> list.add(RecordChange.many(record, kind, count))));
        return list;
    }

    public boolean isEmpty() {
        return records.isEmpty() && others.isEmpty();
    }
}
