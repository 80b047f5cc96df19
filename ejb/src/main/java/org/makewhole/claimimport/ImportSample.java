package org.makewhole.claimimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.claimimport.row.ClaimOutcome;
import org.makewhole.claimimport.row.ClaimRows;
import org.makewhole.shared.spreadsheet.TableRow;

/**
 * The beginning of a file, enough to see how a plan would read it.
 *
 * @param header names of the columns
 * @param rows the first rows
 * @param today in the organisation's time zone
 */
public record ImportSample(List<String> header, List<TableRow> rows, LocalDate today) {
    /** How many rows are shown. */
    static final int ROWS = 20;

    public ImportSample {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * The first rows as the plan reads them; the last claim may go on beyond them. Empty for a plan
     * that is not complete.
     */
    public List<ClaimOutcome> read(ImportPlan plan) {
        List<ClaimOutcome> outcomes = new ArrayList<>();
        if (plan.isComplete()) {
            new ClaimRows(rows.iterator(), header, plan.mapping(), plan.money(), today)
                    .forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    /** Different texts that stand in a column. */
    public List<String> examples(int column, int size) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(size)
                .toList();
    }
}
