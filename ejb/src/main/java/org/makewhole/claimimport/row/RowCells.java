package org.makewhole.claimimport.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateText;
import org.makewhole.shared.celltext.MoneyText;
import org.makewhole.shared.celltext.Parsed;
import org.makewhole.shared.celltext.PlainText;
import org.makewhole.shared.spreadsheet.RowProblem;
import org.makewhole.shared.spreadsheet.TableRow;
import org.makewhole.wage.Violation;

/** One row with its mapped cells read, and every reason found against it. */
final class RowCells {

    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub ?)?totale?s?( general)?|sumas?");

    private final TableRow row;
    private final Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
    private final Map<ImportField, LocalDate> dates = new EnumMap<>(ImportField.class);
    private final Map<ImportField, BigDecimal> amounts = new EnumMap<>(ImportField.class);
    private final List<RowReason> reasons = new ArrayList<>();

    private RowCells(TableRow row) {
        this.row = row;
    }

    static RowCells of(TableRow row, ColumnMapping mapping, MoneyText money, DateText dates) {
        RowCells cells = new RowCells(row);
        Map<Integer, ImportField> fields = new HashMap<>();
        mapping.columns().forEach((field, column) -> fields.put(column, field));
        cells.addProblems(fields);
        mapping.columns()
                .forEach((field, column) -> cells.read(field, row.cell(column), money, dates));
        return cells;
    }

    /** A fault in a column that is not imported does no harm. */
    private void addProblems(Map<Integer, ImportField> fields) {
        for (RowProblem p : row.problems()) {
            ImportField field = fields.get(p.column());
            if (field != null || p.column() == RowProblem.WHOLE_ROW) {
                reasons.add(new RowReason(p.code(), Optional.ofNullable(field), p.arguments()));
            }
        }
    }

    private void read(ImportField field, String cell, MoneyText money, DateText date) {
        boolean faulty = reasons.stream().anyMatch(r -> r.field().equals(Optional.of(field)));
        if (faulty) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> text(field, PlainText.of(cell));
            case DATE -> take(date.parse(cell), field, dates);
            case MONEY -> {
                take(money.parse(cell), field, amounts);
                if (amounts.containsKey(field) && amounts.get(field).signum() < 0) {
                    reasons.add(RowReason.of(ClaimReason.NEGATIVE, field, PlainText.of(cell)));
                }
            }
        }
    }

    private void text(ImportField field, String text) {
        if (text.length() > field.maxLength()) {
            reasons.add(RowReason.of(ClaimReason.TEXT_TOO_LONG, field, field.maxLength()));
        } else if (!text.isEmpty()) {
            texts.put(field, text);
        }
    }

    private <T> void take(Parsed<T> parsed, ImportField field, Map<ImportField, T> into) {
        parsed.value().ifPresent(value -> into.put(field, value));
        parsed.refusal()
                .ifPresent(
                        r -> reasons.add(new RowReason(r, Optional.of(field), parsed.arguments())));
    }

    void refuse(ClaimReason reason, ImportField field, Object... arguments) {
        reasons.add(RowReason.of(reason, field, arguments));
    }

    int number() {
        return row.rowNumber();
    }

    boolean isSound() {
        return reasons.isEmpty();
    }

    boolean isFaulty(ImportField field) {
        return reasons.stream().anyMatch(r -> r.field().equals(Optional.of(field)));
    }

    Map<ImportField, String> texts() {
        return texts;
    }

    String text(ImportField field) {
        return texts.getOrDefault(field, "");
    }

    Optional<LocalDate> date(ImportField field) {
        return Optional.ofNullable(dates.get(field));
    }

    /** A text or date field as it can be compared and shown. */
    String shown(ImportField field) {
        return field.kind() == ImportField.Kind.DATE
                ? date(field).map(LocalDate::toString).orElse("")
                : text(field);
    }

    ImportedLine line(ColumnMapping mapping) {
        String violation = text(ImportField.VIOLATION);
        return new ImportedLine(
                number(),
                mapping.has(ImportField.VIOLATION)
                        ? ViolationGuess.of(violation)
                        : Violation.UNPAID_WAGES,
                violation,
                amounts,
                date(ImportField.PAID_ON));
    }

    RefusedRow refused() {
        return new RefusedRow(number(), reasons, row.cells());
    }

    /** A line of totals shows itself by the word, in any of its cells. */
    boolean isTotalLine() {
        return row.cells().stream().anyMatch(RowCells::isTotal);
    }

    static boolean isTotal(String cell) {
        return TOTAL.matcher(PlainText.words(cell)).matches();
    }
}
