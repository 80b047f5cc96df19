package org.makewhole.web.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;

/** The grid of weeks: grows by lines whose dates go on a week at a time. */
public class WeekGrid implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 4;
    private static final int MOST_ROWS = 520;

    private final List<WeekRow> rows = new ArrayList<>();
    private int missing = FIRST_ROWS;

    /** A grid of empty lines that ends with the week before a day. */
    static WeekGrid endingBefore(LocalDate monday) {
        WeekGrid grid = new WeekGrid();
        for (int i = FIRST_ROWS; i > 0; i--) {
            grid.rows.add(new WeekRow(monday.minusWeeks(i)));
        }
        return grid;
    }

    static WeekGrid of(ClaimFacts facts) {
        WeekGrid grid = new WeekGrid();
        for (WorkRecord week : facts.work()) {
            BigDecimal paid =
                    facts.paid().stream()
                            .filter(each -> each.from().equals(week.weekOf()))
                            .map(Payment::amount)
                            .findFirst()
                            .orElse(null);
            grid.rows.add(new WeekRow(week.weekOf(), week.hours(), paid));
        }
        return grid;
    }

    /** Adds as many lines as were asked for, the dates going on from the last line. */
    public void add() {
        int wanted = Math.min(Math.max(missing, 1), MOST_ROWS - rows.size());
        for (int i = 0; i < wanted; i++) {
            LocalDate last = rows.isEmpty() ? null : rows.get(rows.size() - 1).getWeekStart();
            rows.add(new WeekRow(last == null ? null : last.plusWeeks(1)));
        }
        missing = FIRST_ROWS;
    }

    /** Gives all lines the dates that follow from the first one's. */
    public void continueDates() {
        LocalDate first = rows.isEmpty() ? null : rows.get(0).getWeekStart();
        if (first == null) {
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i).setWeekStart(first.plusWeeks(i));
        }
    }

    public void remove(WeekRow row) {
        rows.remove(row);
    }

    /** The weeks that were filled in, under the terms. */
    ClaimFacts facts(TermsForm terms) {
        List<WeekRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        LocalDate first =
                filled.stream()
                        .map(WeekRow::getWeekStart)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH);
        return ClaimFacts.of(
                List.of(terms.since(first)),
                filled.stream().map(WeekRow::work).toList(),
                filled.stream().map(WeekRow::payment).toList());
    }

    public List<WeekRow> getRows() {
        return rows;
    }

    /** How many lines the next {@link #add} adds; set by pasting. */
    public int getMissing() {
        return missing;
    }

    public void setMissing(int missing) {
        this.missing = missing;
    }
}
