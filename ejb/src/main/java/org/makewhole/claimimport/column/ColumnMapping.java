package org.makewhole.claimimport.column;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DecimalStyle;

/**
 * Which column means what, and how its cells are to be read.
 *
 * @param columns zero-based column of each field that the file has
 * @param further columns of further amounts; what several columns mean is added up
 * @param marks columns that a claim is ticked in; their names say how it ended
 * @param dateOrder of all date columns; empty: each date must prove its own
 * @param decimalStyle of all amounts; empty: each amount must prove its own
 */
public record ColumnMapping(
        Map<ImportField, Integer> columns,
        Map<Integer, ImportField> further,
        Set<Integer> marks,
        Optional<DateOrder> dateOrder,
        Optional<DecimalStyle> decimalStyle) {

    /** Of a file that was not read yet. */
    public static final ColumnMapping NONE =
            new ColumnMapping(Map.of(), Optional.empty(), Optional.empty());

    public ColumnMapping {
        Map<ImportField, Integer> sorted = new EnumMap<>(ImportField.class);
        sorted.putAll(columns);
        columns = Collections.unmodifiableMap(sorted);
        further = Collections.unmodifiableMap(new TreeMap<>(further));
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    /** Without further amounts and marks. */
    public ColumnMapping(
            Map<ImportField, Integer> columns,
            Optional<DateOrder> dateOrder,
            Optional<DecimalStyle> decimalStyle) {
        this(columns, Map.of(), Set.of(), dateOrder, decimalStyle);
    }

    /** The same with further amounts and marks. */
    public ColumnMapping with(Map<Integer, ImportField> amounts, Set<Integer> ticked) {
        return new ColumnMapping(columns, amounts, ticked, dateOrder, decimalStyle);
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field) || further.containsValue(field);
    }

    /** The amounts that the file has, by stage and then by what they are for. */
    public Stream<ImportField> amounts() {
        return ImportField.amounts().filter(this::has);
    }

    /** Required fields that no column is given for; an import needs this to be empty. */
    public Set<ImportField> missing() {
        return Arrays.stream(ImportField.values())
                .filter(f -> f.isRequired() && !has(f))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Columns that are given more than one meaning; an import needs this to be empty. */
    public Set<Integer> sharedColumns() {
        Map<Integer, Integer> uses = new HashMap<>();
        Stream.<Collection<Integer>>of(columns.values(), further.keySet(), marks)
                .flatMap(Collection::stream)
                .forEach(column -> uses.merge(column, 1, Integer::sum));
        return uses.keySet().stream()
                .filter(column -> uses.get(column) > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fields that share their column with another one, or with a mark. */
    public Set<ImportField> sharing() {
        Predicate<Integer> isShared = sharedColumns()::contains;
        Set<ImportField> sharing = EnumSet.noneOf(ImportField.class);
        columns.forEach((field, column) -> addIf(isShared.test(column), field, sharing));
        further.forEach((column, field) -> addIf(isShared.test(column), field, sharing));
        return Collections.unmodifiableSet(sharing);
    }

    private static void addIf(boolean wanted, ImportField field, Set<ImportField> fields) {
        if (wanted) {
            fields.add(field);
        }
    }
}
