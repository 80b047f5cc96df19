package org.makewhole.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.makewhole.shared.spreadsheet.TableWriter;

/**
 * Writes a statement of amounts owed as comma-separated values: the facts, the sums, and then each
 * table under its heading, with an empty line between them.
 */
public final class StatementCsv {

    private StatementCsv() {}

    /** Writes the file and leaves the stream open. */
    public static void write(StatementOfAmountsOwed statement, OutputStream out)
            throws IOException {
        StatementText text = new StatementText(statement.locale(), statement.owed().currency());
        StatementRecords records = new StatementRecords(statement, text);
        try (TableWriter csv = TableWriter.csv(out)) {
            csv.row(List.of(text.get("title")));
            rows(csv, records.facts());
            csv.row(List.of());
            rows(csv, records.sums());
            table(csv, records.comparison());
            table(csv, records.lines());
            table(csv, records.awards());
            table(csv, records.weeks());
            table(csv, records.forums());
            table(csv, records.limitation());
            table(csv, records.gaps());
            csv.row(List.of());
            for (String note : statement.notes()) {
                csv.row(List.of(note));
            }
        }
    }

    private static void table(TableWriter csv, List<List<Object>> rows) throws IOException {
        if (StatementRecords.isWorthwhile(rows)) {
            csv.row(List.of());
            rows(csv, rows);
        }
    }

    private static void rows(TableWriter csv, List<List<Object>> rows) throws IOException {
        for (List<Object> row : rows) {
            csv.row(row);
        }
    }
}
