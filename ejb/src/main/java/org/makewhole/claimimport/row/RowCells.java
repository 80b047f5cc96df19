package org.makewhole.claimimport.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** What a person writes where a mark is not meant. */
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");

    private final TableRow row;
    private final Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
    private final Map<ImportField, LocalDate> dates = new EnumMap<>(ImportField.class);
    private final Map<ImportField, BigDecimal> amounts = new EnumMap<>(ImportField.class);
    private final List<RowReason> reasons = new ArrayList<>();

    private RowCells(TableRow row) {
        this.row = row;
    }

    static RowCells of(
            TableRow row,
            List<String> header,
            ColumnMapping mapping,
            MoneyText money,
            DateText dates) {
        RowCells cells = new RowCells(row);
        Map<Integer, ImportField> fields = new HashMap<>();
        mapping.columns().forEach((field, column) -> fields.put(column, field));
        fields.putAll(mapping.further());
        cells.addProblems(fields);
        mapping.columns()
                .forEach((field, column) -> cells.read(field, row.cell(column), money, dates));
        mapping.further().forEach((column, field) -> cells.amount(field, row.cell(column), money));
        cells.mark(mapping.marks(), header);
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
        if (isFaulty(field)) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> text(field, PlainText.of(cell));
            case DATE -> take(date.parse(cell), field, dates);
            case MONEY -> amount(field, cell, money);
        }
    }

    /** What several columns mean is added up; none of them may be below zero by itself. */
    private void amount(ImportField field, String cell, MoneyText money) {
        if (isFaulty(field)) {
            return;
        }
        Map<ImportField, BigDecimal> read = new EnumMap<>(ImportField.class);
        take(money.parse(cell), field, read);
        BigDecimal amount = read.get(field);
        if (amount == null) {
            return;
        }
        amounts.merge(field, amount, BigDecimal::add);
        if (amount.signum() < 0) {
            reasons.add(RowReason.of(ClaimReason.NEGATIVE, field, PlainText.of(cell)));
        }
    }

    /** The names of the columns that are ticked stand with the words of the status. */
    private void mark(Set<Integer> marks, List<String> header) {
        String ticked =
                marks.stream()
                        .filter(column -> isTick(row.cell(column)))
                        .map(column -> PlainText.of(header.get(column)))
                        .collect(Collectors.joining("; "));
        if (!ticked.isEmpty()) {
            texts.merge(ImportField.STATUS, ticked, (words, marked) -> words + "; " + marked);
            texts.computeIfPresent(ImportField.STATUS, (field, words) -> shortened(words));
        }
    }

    private static boolean isTick(String cell) {
        String text = PlainText.words(PlainText.of(cell));
        return !text.isEmpty() && !NO.contains(text);
    }

    private static String shortened(String words) {
        int most = ImportField.STATUS.maxLength();
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
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
