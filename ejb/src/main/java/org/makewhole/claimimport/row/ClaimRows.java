package org.makewhole.claimimport.row;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.shared.celltext.DateText;
import org.makewhole.shared.celltext.MoneyText;
import org.makewhole.shared.spreadsheet.TableRow;

/**
 * Turns rows into claims, one claim at a time. What comes out are whole claims and refused rows,
 * each row of the table in exactly one of them, in the file's order; only a row that belongs to no
 * claim comes after the claim that it interrupts.
 *
 * <p>Holds the rows of one claim and the case numbers seen, nothing else.
 */
public final class ClaimRows implements Iterator<ClaimOutcome> {

    /** More rows of one claim than this are a file mapped wrongly, and would fill the memory. */
    static final int MAX_LINES = 1_000;

    /** What further rows of a claim may leave empty or repeat, but not say differently. */
    private static final List<ImportField> SAME_IN_ALL_ROWS =
            List.of(
                    ImportField.OPENED_ON,
                    ImportField.CLOSED_ON,
                    ImportField.STATUS,
                    ImportField.CLAIMANT_NAME,
                    ImportField.RESPONDENT_NAME);

    private final Iterator<TableRow> rows;
    private final List<String> header;
    private final ColumnMapping mapping;
    private final MoneyText money;
    private final DateText dates;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Queue<ClaimOutcome> ready = new ArrayDeque<>();
    private final Queue<RefusedRow> strays = new ArrayDeque<>();
    private List<RowCells> claim = new ArrayList<>();
    private boolean overflowing;

    /**
     * @param header names of the columns
     * @param mapping complete: nothing {@linkplain ColumnMapping#missing missing}
     * @param currency of all amounts
     * @param today in the organisation's time zone
     */
    public ClaimRows(
            Iterator<TableRow> rows,
            List<String> header,
            ColumnMapping mapping,
            Currency currency,
            LocalDate today) {
        if (!mapping.missing().isEmpty() || !mapping.sharedColumns().isEmpty()) {
            throw new IllegalArgumentException("incomplete mapping: " + mapping);
        }
        this.rows = rows;
        this.header = List.copyOf(header);
        this.mapping = mapping;
        this.money = new MoneyText(currency, mapping.decimalStyle());
        this.dates = new DateText(mapping.dateOrder(), today);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            add(RowCells.of(rows.next(), header, mapping, money, dates));
        }
        if (ready.isEmpty()) {
            finish();
        }
        return !ready.isEmpty();
    }

    @Override
    public ClaimOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void add(RowCells row) {
        if (startsClaim(row)) {
            finish();
            start(row);
        } else if (row.isTotalLine()) {
            alone(row, ClaimReason.TOTAL_LINE);
        } else if (claim.isEmpty() || isStray(row)) {
            alone(row, ClaimReason.NO_CASE_NUMBER);
        } else {
            continueClaim(row);
        }
    }

    private boolean startsClaim(RowCells row) {
        String number = row.text(ImportField.CASE_NUMBER);
        boolean faulty = row.isFaulty(ImportField.CASE_NUMBER);
        boolean repeated = !claim.isEmpty() && key(number).equals(key(first()));
        return faulty || (!number.isEmpty() && !repeated && !RowCells.isTotal(number));
    }

    private void start(RowCells row) {
        claim.add(row);
        String number = row.text(ImportField.CASE_NUMBER);
        Integer earlier = number.isEmpty() ? null : seen.putIfAbsent(key(number), row.number());
        if (earlier != null) {
            row.refuse(ClaimReason.DUPLICATE_CASE_NUMBER, ImportField.CASE_NUMBER, number, earlier);
        }
        Optional<LocalDate> opened = row.date(ImportField.OPENED_ON);
        if (opened.isEmpty() && !row.isFaulty(ImportField.OPENED_ON)) {
            row.refuse(ClaimReason.REQUIRED, ImportField.OPENED_ON);
        }
        Optional<LocalDate> closed = row.date(ImportField.CLOSED_ON);
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            row.refuse(
                    ClaimReason.CLOSED_BEFORE_OPENED,
                    ImportField.CLOSED_ON,
                    opened.get(),
                    closed.get());
        }
    }

    /** Without a case number and without a violation, nothing says that a row continues a claim. */
    private boolean isStray(RowCells row) {
        return row.text(ImportField.CASE_NUMBER).isEmpty()
                && row.text(ImportField.VIOLATION).isEmpty()
                && !row.isFaulty(ImportField.VIOLATION);
    }

    private void continueClaim(RowCells row) {
        RowCells head = claim.get(0);
        for (ImportField field : SAME_IN_ALL_ROWS) {
            String here = row.shown(field);
            String there = head.shown(field);
            if (!here.isEmpty() && !here.equalsIgnoreCase(there) && !head.isFaulty(field)) {
                row.refuse(ClaimReason.CONFLICT, field, here, there, head.number());
            }
        }
        claim.add(row);
        if (overflowing || claim.size() > MAX_LINES) {
            overflow();
        }
    }

    /** Refuses what has come so far and keeps only the head, to know the rows still to come. */
    private void overflow() {
        for (RowCells row : overflowing ? claim.subList(1, claim.size()) : claim) {
            row.refuse(ClaimReason.TOO_MANY_LINES, null, MAX_LINES);
            ready.add(row.refused());
        }
        claim = new ArrayList<>(claim.subList(0, 1));
        overflowing = true;
    }

    private void alone(RowCells row, ClaimReason reason) {
        row.refuse(reason, null);
        strays.add(row.refused());
        if (claim.isEmpty()) {
            finish();
        }
    }

    private void finish() {
        if (!claim.isEmpty() && !overflowing) {
            settle();
        }
        claim = new ArrayList<>();
        overflowing = false;
        ready.addAll(strays);
        strays.clear();
    }

    private void settle() {
        String faulty =
                claim.stream()
                        .filter(r -> !r.isSound())
                        .map(r -> String.valueOf(r.number()))
                        .limit(5)
                        .collect(Collectors.joining(", "));
        if (faulty.isEmpty()) {
            ready.add(imported());
        } else {
            for (RowCells row : claim) {
                if (row.isSound()) {
                    row.refuse(ClaimReason.CLAIM_REFUSED, null, faulty);
                }
                ready.add(row.refused());
            }
        }
    }

    private ImportedClaim imported() {
        RowCells head = claim.get(0);
        return new ImportedClaim(
                first(),
                head.date(ImportField.OPENED_ON).orElseThrow(),
                head.date(ImportField.CLOSED_ON),
                head.texts(),
                claim.stream().map(row -> row.line(mapping)).toList());
    }

    private String first() {
        return claim.get(0).text(ImportField.CASE_NUMBER);
    }

    /** Databases compare case numbers without regard to letter case; so must this. */
    private static String key(String caseNumber) {
        return caseNumber.toLowerCase(Locale.ROOT);
    }
}
