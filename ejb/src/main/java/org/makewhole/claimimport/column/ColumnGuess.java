package org.makewhole.claimimport.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makewhole.remedy.outcome.OutcomeWords;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableRow;

/**
 * Proposes a mapping: the names of the columns speak for fields, the cells below must fit, and the
 * best pairs win. Date order and decimal style come from the evidence in the chosen columns.
 */
public final class ColumnGuess {

    private static final int CERTAIN = 9;

    private record Candidate(ImportField field, int column, int score, double filled) {}

    private final List<String> header;
    private final List<ColumnEvidence> columns = new ArrayList<>();

    private ColumnGuess(List<String> header) {
        this.header = header;
        header.forEach(name -> columns.add(new ColumnEvidence()));
    }

    /**
     * Reads all rows that are left: evidence for the order of dates may stand anywhere. Costs one
     * more reading of the file, in flat memory.
     */
    public static ColumnMapping of(TableReader table) {
        return of(table.header(), table);
    }

    /** As {@link #of(TableReader)}, from rows of one's own choice. */
    public static ColumnMapping of(List<String> header, Iterator<TableRow> rows) {
        ColumnGuess guess = new ColumnGuess(header);
        while (rows.hasNext()) {
            TableRow row = rows.next();
            if (row.problems().isEmpty()) {
                for (int i = 0; i < header.size(); i++) {
                    guess.columns.get(i).add(row.cell(i));
                }
            }
        }
        return guess.mapping();
    }

    private ColumnMapping mapping() {
        Map<ImportField, Integer> chosen = new EnumMap<>(ImportField.class);
        Set<Integer> taken = new HashSet<>();
        for (Candidate c : candidates()) {
            boolean free = !chosen.containsKey(c.field()) && !taken.contains(c.column());
            if (free && (c.score() > HeaderWords.WEAK || isSupported(c.field(), chosen))) {
                chosen.put(c.field(), c.column());
                taken.add(c.column());
            }
        }
        return new ColumnMapping(
                chosen,
                further(chosen.keySet(), taken),
                marks(taken),
                only(chosen, ImportField.Kind.DATE, ColumnEvidence::orders),
                only(chosen, ImportField.Kind.MONEY, ColumnEvidence::styles));
    }

    /** Amounts beside the wages, of which several columns may mean the same. */
    private Map<Integer, ImportField> further(Set<ImportField> chosen, Set<Integer> taken) {
        Map<Integer, ImportField> further = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (!taken.contains(i) && columns.get(i).isMoney()) {
                ImportField.amounts()
                        .filter(ImportField::isApart)
                        .filter(field -> chosen.contains(wages(field)))
                        .filter(field -> HeaderWords.score(header.get(column), field) > 0)
                        .max(Comparator.comparing(f -> HeaderWords.score(header.get(column), f)))
                        .ifPresent(field -> further.put(column, field));
            }
        }
        return further;
    }

    /** The wages of the same stage: interest is believed beside what it is on. */
    private static ImportField wages(ImportField field) {
        return ImportField.amounts()
                .filter(one -> !one.isApart() && one.stage() == field.stage())
                .findFirst()
                .orElseThrow();
    }

    /** Columns of ticks whose names say how a claim ended. */
    private Set<Integer> marks(Set<Integer> taken) {
        return IntStream.range(0, columns.size())
                .filter(i -> !taken.contains(i) && columns.get(i).isTicks())
                .filter(i -> OutcomeWords.of(header.get(i)).isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Best first; of equals the fuller column, then the one further left. */
    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            if (field.isApart()) {
                continue;
            }
            for (int i = 0; i < columns.size(); i++) {
                int score = HeaderWords.score(header.get(i), field);
                ColumnEvidence evidence = columns.get(i);
                if (evidence.isEmpty() ? score >= CERTAIN : score > 0 && evidence.fits(field)) {
                    // An empty column may be what its name says, but never wins over a filled one.
                    int credible = evidence.isEmpty() ? 1 : score;
                    all.add(new Candidate(field, i, credible, evidence.filled()));
                }
            }
        }
        all.sort(
                Comparator.comparingInt(Candidate::score)
                        .thenComparingDouble(Candidate::filled)
                        .reversed()
                        .thenComparingInt(Candidate::column));
        return all;
    }

    /**
     * A general name is believed only in company. "Total wages" is what was recovered where claimed
     * and computed amounts have columns of their own; "amount" is the claim where nothing else is.
     */
    private static boolean isSupported(ImportField field, Map<ImportField, Integer> chosen) {
        return switch (field) {
            case PAID ->
                    chosen.containsKey(ImportField.CLAIMED)
                            && chosen.containsKey(ImportField.COMPUTED);
            case CLAIMED ->
                    chosen.keySet().stream().noneMatch(f -> f.kind() == ImportField.Kind.MONEY);
            default -> true;
        };
    }

    private <T> Optional<T> only(
            Map<ImportField, Integer> chosen,
            ImportField.Kind kind,
            Function<ColumnEvidence, Set<T>> proof) {
        Set<T> seen = new HashSet<>();
        chosen.forEach(
                (field, column) -> {
                    if (field.kind() == kind) {
                        seen.addAll(proof.apply(columns.get(column)));
                    }
                });
        return seen.size() == 1 ? Optional.of(seen.iterator().next()) : Optional.empty();
    }
}
