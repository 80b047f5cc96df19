package org.makewhole.audit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to one record within a transaction.
 *
 * @param record the entity's name, such as {@code CaseFile}
 * @param id its id as text
 * @param count 1; more where many records are told as one, without their fields
 * @param fields those that changed; all that hold something for a record that is new or gone
 */
public record RecordChange(
        String record, String id, Kind kind, long count, List<FieldChange> fields) {

    /** What happened. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public RecordChange {
        fields = List.copyOf(fields);
    }

    public RecordChange(String record, String id, Kind kind, List<FieldChange> fields) {
        this(record, id, kind, 1, fields);
    }

    /** Many records of a kind, of which only the number is told. */
    static RecordChange many(String record, Kind kind, long count) {
        return new RecordChange(record, "", kind, count, List.of());
    }

    /**
     * This change and a later one of the same record, as one.
     *
     * @return null when nothing is left of the two: a record that came and went
     */
    RecordChange then(RecordChange later) {
        if (kind == Kind.ADDED && later.kind == Kind.REMOVED) {
            return null;
        }
        Map<String, FieldChange> merged = new LinkedHashMap<>();
        fields.forEach(field -> merged.put(field.field(), field));
        for (FieldChange field : later.fields) {
            merged.merge(
                    field.field(),
                    field,
                    (first, last) -> new FieldChange(first.field(), first.before(), last.after()));
        }
        Kind both = kind == Kind.ADDED ? Kind.ADDED : later.kind;
        return new RecordChange(record, id, both, new ArrayList<>(merged.values()));
    }
}
