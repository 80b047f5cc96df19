package org.makewhole.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.makewhole.remedy.StageTotals;

/** Writes a statement of amounts owed as a spreadsheet: a summary and a sheet for each table. */
public final class StatementXlsx {

    private static final String DATE = "d mmm yyyy";
    private static final String HOURS = "#,##0.######";
    private static final String HEAD_FILL = "174E5C";
    private static final int LONGEST_TEXT = 32_767;
    private static final int HOURS_COLUMN = 2;

    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final StatementRecords records;
    private final String money;
    private int row;

    private StatementXlsx(StatementOfAmountsOwed statement) {
        this.statement = statement;
        this.text = new StatementText(statement.locale(), statement.owed().currency());
        this.records = new StatementRecords(statement, text);
        int digits = statement.owed().currency().getDefaultFractionDigits();
        this.money = digits > 0 ? "#,##0." + "0".repeat(digits) : "#,##0";
    }

    /** Writes the workbook and leaves the stream open. */
    public static void write(StatementOfAmountsOwed statement, OutputStream out)
            throws IOException {
        new StatementXlsx(statement).write(out);
    }

    private void write(OutputStream out) throws IOException {
        // Not closed: that would close the stream, which belongs to the caller.
        Workbook workbook = new Workbook(out, "MakeWhole", "1.0");
        workbook.properties()
                .setTitle(clean(text.get("title") + " " + statement.heading().caseNumber()));
        summary(workbook.newWorksheet(text.get("sheet.summary")));
        Worksheet weeks = workbook.newWorksheet(text.get("sheet.weeks"));
        table(weeks, records.weeks(), 18, 18, 16, 12, 14, 14, 14, 14);
        for (int at = 1; at <= statement.owed().weeks().size(); at++) {
            weeks.style(at, HOURS_COLUMN).format(HOURS).set();
        }
        table(
                workbook.newWorksheet(text.get("sheet.lines")),
                records.lines(),
                18,
                18,
                26,
                38,
                56,
                46,
                16,
                14,
                14,
                14,
                14);
        further(workbook, "sheet.awards", records.awards(), 26, 18, 56, 46, 16, 14);
        further(workbook, "sheet.limitation", records.limitation(), 18, 40, 18, 18, 14);
        further(workbook, "sheet.gaps", records.gaps(), 18, 40);
        workbook.finish();
    }

    private void further(Workbook workbook, String name, List<List<Object>> rows, int... widths) {
        if (StatementRecords.isWorthwhile(rows)) {
            table(workbook.newWorksheet(text.get(name)), rows, widths);
        }
    }

    private void summary(Worksheet sheet) {
        sheet.width(0, 44);
        sheet.width(1, 34);
        sheet.width(2, 20);
        sheet.width(3, 20);
        row = 0;
        cell(sheet, row, 0, text.get("title"));
        sheet.style(row++, 0).bold().fontSize(14).set();
        rows(sheet, records.facts());
        row++;
        head(sheet, row++, List.of(text.get("column.violation"), text.get("column.amount")));
        rows(sheet, records.sums());
        block(sheet, records.comparison());
        block(sheet, records.forums());
        statement.findStages().ifPresent(stages -> stages(sheet, stages));
        row++;
        for (String note : statement.notes()) {
            cell(sheet, row++, 0, note);
        }
    }

    private void stages(Worksheet sheet, StageTotals stages) {
        row++;
        head(sheet, row++, List.of(text.get("section.stages"), text.get("column.amount")));
        rows(
                sheet,
                List.of(
                        List.of(text.get("stage.claimed"), stages.claimed()),
                        List.of(text.get("stage.computed"), stages.computed()),
                        List.of(text.get("stage.awarded"), stages.awarded()),
                        List.of(text.get("stage.agreed"), stages.agreed()),
                        List.of(text.get("stage.paid"), stages.paid())));
    }

    private void block(Worksheet sheet, List<List<Object>> table) {
        if (StatementRecords.isWorthwhile(table)) {
            row++;
            head(sheet, row++, table.get(0));
            rows(sheet, table.subList(1, table.size()));
        }
    }

    private void rows(Worksheet sheet, List<List<Object>> rows) {
        for (List<Object> cells : rows) {
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column));
            }
            row++;
        }
    }

    private void table(Worksheet sheet, List<List<Object>> table, int... widths) {
        head(sheet, 0, table.get(0));
        for (int at = 1; at < table.size(); at++) {
            List<Object> cells = table.get(at);
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, at, column, cells.get(column));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private void head(Worksheet sheet, int at, List<?> heads) {
        for (int column = 0; column < heads.size(); column++) {
            cell(sheet, at, column, heads.get(column));
            sheet.style(at, column).bold().fontColor("FFFFFF").fillColor(HEAD_FILL).set();
        }
        if (at == 0) {
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
        }
    }

    /** A text is a string cell: a spreadsheet program shows it as it is and never evaluates it. */
    private void cell(Worksheet sheet, int at, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(at, column, number);
            sheet.style(at, column).format(money).set();
        } else if (value instanceof LocalDate date) {
            sheet.value(at, column, date);
            sheet.style(at, column).format(DATE).horizontalAlignment("left").set();
        } else if (value != null) {
            sheet.value(at, column, clean(value.toString()));
        }
    }

    /** Without the control characters that XML cannot hold, and within the length of a cell. */
    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c < 0xd800 || (c > 0xdfff && c != 0xfffe && c != 0xffff))
                .forEach(clean::appendCodePoint);
        return clean.length() <= LONGEST_TEXT ? clean.toString() : clean.substring(0, LONGEST_TEXT);
    }
}
