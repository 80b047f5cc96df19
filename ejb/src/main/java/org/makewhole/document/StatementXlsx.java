package org.makewhole.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.makewhole.remedy.StageTotals;
import org.makewhole.wage.Violation;
import org.makewhole.wage.WageLine;
import org.makewhole.wage.WageResult;
import org.makewhole.wage.WageWeek;

/** Writes a statement of amounts owed as a spreadsheet: a summary, the weeks and the lines. */
public final class StatementXlsx {

    private static final String DATE = "d mmm yyyy";
    private static final String HOURS = "#,##0.######";
    private static final String HEAD_FILL = "174E5C";
    private static final int LONGEST_TEXT = 32_767;

    private final StatementOfAmountsOwed statement;
    private final StatementText text;
    private final String money;
    private int row;

    private StatementXlsx(StatementOfAmountsOwed statement) {
        this.statement = statement;
        this.text = new StatementText(statement.locale(), statement.result().currency());
        int digits = statement.result().currency().getDefaultFractionDigits();
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
        writeSummary(workbook.newWorksheet(text.get("sheet.summary")));
        writeWeeks(workbook.newWorksheet(text.get("sheet.weeks")));
        writeLines(workbook.newWorksheet(text.get("sheet.lines")));
        workbook.finish();
    }

    private void writeSummary(Worksheet sheet) {
        StatementHeading heading = statement.heading();
        WageResult result = statement.result();
        sheet.width(0, 44);
        sheet.width(1, 34);
        row = 0;
        text(sheet, row, 0, text.get("title"));
        sheet.style(row++, 0).bold().fontSize(14).set();
        fact(sheet, "label.organization", heading.organization());
        fact(sheet, "label.case", heading.caseNumber());
        fact(sheet, "label.claimant", heading.claimant());
        fact(sheet, "label.respondent", heading.respondent());
        fact(sheet, "label.place", text.place(statement.input().jurisdiction()));
        fact(sheet, "label.pay", text.agreedPay(statement.input().terms()));
        fact(sheet, "label.hours", text.agreedHours(statement.input().terms()));
        fact(sheet, "label.rules", result.packId() + " " + result.packVersion());
        fact(sheet, "label.currency", result.currency().getCurrencyCode());
        fact(sheet, "label.prepared.by", heading.preparedBy());
        text(sheet, row, 0, text.get("label.prepared.on"));
        date(sheet, row++, 1, heading.preparedOn());
        row++;
        head(sheet, row++, "column.violation", "column.amount");
        for (Map.Entry<Violation, BigDecimal> each : result.subtotals().entrySet()) {
            amount(sheet, text.violation(each.getKey()), each.getValue());
        }
        amount(sheet, text.get("total"), result.total());
        sheet.style(row - 1, 0).bold().set();
        sheet.style(row - 1, 1).bold().format(money).set();
        amount(sheet, text.get("earned"), result.earned());
        amount(sheet, text.get("paid"), result.paid());
        amount(sheet, text.get("excess"), result.excess());
        statement.findStages().ifPresent(stages -> writeStages(sheet, stages));
        row++;
        for (String note : statement.notes()) {
            text(sheet, row++, 0, note);
        }
    }

    private void writeStages(Worksheet sheet, StageTotals stages) {
        row++;
        head(sheet, row++, "section.stages", "column.amount");
        amount(sheet, text.get("stage.claimed"), stages.claimed());
        amount(sheet, text.get("stage.computed"), stages.computed());
        amount(sheet, text.get("stage.awarded"), stages.awarded());
        amount(sheet, text.get("stage.agreed"), stages.agreed());
        amount(sheet, text.get("stage.paid"), stages.paid());
    }

    private void writeWeeks(Worksheet sheet) {
        head(
                sheet,
                0,
                "column.week",
                "column.hours",
                "column.due",
                "column.paid",
                "column.shortfall",
                "column.excess");
        int at = 1;
        for (WageWeek week : statement.result().weeks()) {
            date(sheet, at, 0, week.weekStart());
            number(sheet, at, 1, week.hours(), HOURS);
            number(sheet, at, 2, week.due(), money);
            number(sheet, at, 3, week.paid(), money);
            number(sheet, at, 4, week.shortfall(), money);
            number(sheet, at++, 5, week.excess(), money);
        }
        columns(sheet, 18, 16, 14, 14, 14, 14);
    }

    private void writeLines(Worksheet sheet) {
        head(
                sheet,
                0,
                "column.week",
                "column.violation",
                "column.rule",
                "column.formula",
                "column.citation",
                "column.verified",
                "column.amount");
        int at = 1;
        for (WageLine line : statement.result().lines()) {
            date(sheet, at, 0, line.weekStart());
            text(sheet, at, 1, text.violation(line.violation()));
            text(sheet, at, 2, statement.ruleTitle(line.rule()));
            text(sheet, at, 3, text.formula(line.formula()));
            text(sheet, at, 4, line.citation());
            text(sheet, at, 5, text.get(line.verified() ? "yes" : "no"));
            number(sheet, at++, 6, line.amount(), money);
        }
        columns(sheet, 18, 26, 38, 56, 46, 16, 14);
    }

    private void head(Worksheet sheet, int at, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            text(sheet, at, column, text.get(keys[column]));
            sheet.style(at, column).bold().fontColor("FFFFFF").fillColor(HEAD_FILL).set();
        }
        if (at == 0) {
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
        }
    }

    private static void columns(Worksheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private void fact(Worksheet sheet, String label, String value) {
        text(sheet, row, 0, text.get(label));
        text(sheet, row++, 1, value);
    }

    private void amount(Worksheet sheet, String label, BigDecimal amount) {
        text(sheet, row, 0, label);
        number(sheet, row++, 1, amount, money);
    }

    private static void number(
            Worksheet sheet, int row, int column, BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE).horizontalAlignment("left").set();
    }

    /** A string cell: a spreadsheet program shows it as it is and never evaluates it. */
    private static void text(Worksheet sheet, int row, int column, String value) {
        sheet.value(row, column, clean(value));
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
