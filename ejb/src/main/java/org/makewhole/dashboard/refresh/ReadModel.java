package org.makewhole.dashboard.refresh;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.makewhole.remedy.MoneyStage;

/**
 * Folds the case lines of one organisation into the rows of the read model. Keeps only the figures
 * and the case at hand in memory, so lines must come ordered by case.
 *
 * <p>A case counts once in the rows of {@link #WHOLE_CASE}, and once in the rows of each violation
 * for which some stage holds money. Days run from opening to the first payment that was not taken
 * back; a payment from before the opening counts as zero days.
 */
final class ReadModel {
    /** In place of a violation: the case as a whole. */
    static final String WHOLE_CASE = "*";

    private final Map<Group, CellSums> cells = new HashMap<>();
    private final Map<List<Object>, List<Object>> delays = new HashMap<>();
    private final Map<List<Object>, List<Object>> payments = new HashMap<>();

    private CaseLine current;
    private final Map<String, CaseSums> sums = new HashMap<>();
    private final TreeMap<LocalDate, BigDecimal> paidByMonth = new TreeMap<>();

    /** The cases that are figured together. */
    private record Group(
            String country, String currency, LocalDate month, String violation, String sector) {

        List<Object> key() {
            return List.of(country, currency, month, violation, sector);
        }
    }

    void add(CaseLine line) {
        if (current != null && current.caseId() != line.caseId()) {
            closeCase();
        }
        current = line;
        if (line.posting() != null) {
            CaseLine.Posting posting = line.posting();
            sums.computeIfAbsent(posting.violation(), violation -> new CaseSums()).add(posting);
            if (posting.stage() == MoneyStage.PAID) {
                paidByMonth.merge(
                        posting.effectiveOn().withDayOfMonth(1), posting.amount(), BigDecimal::add);
            }
        }
    }

    /** To be called after the last line. */
    void finish() {
        if (current != null) {
            closeCase();
            current = null;
        }
        payments.values().removeIf(row -> ((BigDecimal) row.get(0)).signum() == 0);
    }

    private void closeCase() {
        CaseSums whole = new CaseSums();
        sums.forEach(
                (violation, part) -> {
                    whole.add(part);
                    if (part.holdsMoney()) {
                        count(violation, part);
                    }
                });
        count(WHOLE_CASE, whole);
        sums.clear();
        countPayments();
    }

    /** A case is counted in the first month of each year in which money for it arrived. */
    private void countPayments() {
        paidByMonth.values().removeIf(amount -> amount.signum() == 0);
        Set<Integer> years = new HashSet<>();
        paidByMonth.forEach(
                (month, amount) ->
                        payments.merge(
                                List.of(current.country(), current.currency(), month),
                                List.of(
                                        CellSums.scaled(amount),
                                        years.add(month.getYear()) ? 1 : 0),
                                ReadModel::addPayments));
        paidByMonth.clear();
    }

    private void count(String violation, CaseSums money) {
        Group group =
                new Group(
                        current.country(),
                        current.currency(),
                        current.openedOn().withDayOfMonth(1),
                        violation,
                        current.sector());
        cells.computeIfAbsent(group, g -> new CellSums()).add(money);
        if (money.firstPayment() != null) {
            long days = ChronoUnit.DAYS.between(current.openedOn(), money.firstPayment());
            List<Object> key =
                    List.of(
                            group.country(),
                            group.currency(),
                            group.month(),
                            group.violation(),
                            group.sector(),
                            (int) Math.max(0, days));
            delays.merge(key, List.of(1), ReadModel::addCounts);
        }
    }

    private static List<Object> addPayments(List<Object> one, List<Object> other) {
        return List.of(
                ((BigDecimal) one.get(0)).add((BigDecimal) other.get(0)),
                (Integer) one.get(1) + (Integer) other.get(1));
    }

    private static List<Object> addCounts(List<Object> one, List<Object> other) {
        return List.of((Integer) one.get(0) + (Integer) other.get(0));
    }

    /** The rows that the tables should hold: values by key, in the order of the table's columns. */
    Map<ReadModelTable, Map<List<Object>, List<Object>>> rows() {
        Map<List<Object>, List<Object>> cellRows = new HashMap<>();
        cells.forEach((group, row) -> cellRows.put(group.key(), row.values()));
        return Map.of(
                ReadModelTable.CELL, cellRows,
                ReadModelTable.DELAY, delays,
                ReadModelTable.PAYMENT, payments);
    }
}
