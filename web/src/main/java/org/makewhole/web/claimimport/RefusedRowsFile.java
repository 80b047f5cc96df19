package org.makewhole.web.claimimport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.web.shared.Texts;

/**
 * The refused rows as a table: row and reasons, then the cells as they stood. Cells beyond the
 * header stand where they stood, too.
 */
final class RefusedRowsFile {
    private static final String BUNDLE = "claimimportText";

    private final List<String> header;

    RefusedRowsFile(List<String> header) {
        this.header = header;
    }

    /**
     * @param pages gives the rows after a row number, and none at the end
     */
    void write(TableWriter writer, IntFunction<List<RefusedRow>> pages) throws IOException {
        List<Object> first = new ArrayList<>();
        first.add(Texts.get(BUNDLE, "refused.row"));
        first.add(Texts.get(BUNDLE, "refused.reasons"));
        first.addAll(header);
        writer.row(first);
        List<RefusedRow> page = pages.apply(0);
        while (!page.isEmpty()) {
            for (RefusedRow row : page) {
                List<Object> cells = new ArrayList<>();
                cells.add(row.rowNumber());
                cells.add(ReasonTexts.of(row));
                cells.addAll(row.cells());
                writer.row(cells);
            }
            page = pages.apply(page.get(page.size() - 1).rowNumber());
        }
    }
}
