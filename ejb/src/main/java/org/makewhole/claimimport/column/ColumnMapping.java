package org.makewhole.claimimport.column;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;

/**
 * Which column means what, and how its cells are to be read.
 *
 * @param columns zero-based column of each field that the file has
 * @param dateOrder of all date columns; empty: each date must prove its own
 * @param decimalStyle of all amounts; empty: each amount must prove its own
 */
public record ColumnMapping(
        Map<ImportField, Integer> columns,
        Optional<DateOrder> dateOrder,
        Optional<DecimalStyle> decimalStyle) {

    /** Of a file that was not read yet. */
    public static final ColumnMapping NONE =
            new ColumnMapping(Map.of(), Optional.empty(), Optional.empty());

    public ColumnMapping {
        Map<ImportField, Integer> sorted = new EnumMap<>(ImportField.class);
        sorted.putAll(columns);
        columns = Collections.unmodifiableMap(sorted);
    }

    /** The field's column; empty where the file has none. */
    public OptionalInt column(ImportField field) {
        Integer column = columns.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /** Required fields that no column is given for; an import needs this to be empty. */
    public Set<ImportField> missing() {
        return Arrays.stream(ImportField.values())
                .filter(f -> f.isRequired() && !has(f))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fields that share their column with another one; an import needs this to be empty. */
    public Set<ImportField> sharing() {
        Set<Integer> once = new HashSet<>();
        Set<Integer> twice =
                columns.values().stream().filter(c -> !once.add(c)).collect(Collectors.toSet());
        return columns.entrySet().stream()
                .filter(e -> twice.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
