package org.makewhole.grievance.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.agreement.StepKind;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.StepState;
import org.makewhole.grievance.procedure.Turn;

/** Counts grievances. */
final class Figures {
    private final List<GrievanceRow> rows;
    private final LocalDate today;

    Figures(Collection<GrievanceRow> rows, LocalDate today) {
        this.rows = List.copyOf(rows);
        this.today = today;
    }

    GrievanceReport report() {
        return new GrievanceReport(
                tally("", rows),
                tallies(open(), row -> List.of(row.course().currentStep().step().name())),
                tallies(rows, GrievanceRow::articles),
                tallies(rows, row -> List.of(known(row.workplace()))),
                tallies(rows, row -> List.of(known(row.steward()))),
                ages(),
                paces(),
                overdue(Turn.UNION),
                overdue(Turn.EMPLOYER));
    }

    private static String known(String label) {
        return label == null ? "" : label;
    }

    private List<GrievanceRow> open() {
        return rows.stream().filter(row -> !row.course().isEnded()).toList();
    }

    private int overdue(Turn turn) {
        return (int)
                rows.stream()
                        .filter(row -> row.course().overdue() && row.course().turn() == turn)
                        .count();
    }

    private static List<Tally> tallies(
            List<GrievanceRow> rows, Function<GrievanceRow, List<String>> labels) {
        Map<String, List<GrievanceRow>> groups = new LinkedHashMap<>();
        for (GrievanceRow row : rows) {
            for (String label : labels.apply(row)) {
                groups.computeIfAbsent(label, key -> new ArrayList<>()).add(row);
            }
        }
        return groups.entrySet().stream()
                .map(group -> tally(group.getKey(), group.getValue()))
                .sorted(
                        Comparator.comparingInt(Tally::total)
                                .reversed()
                                .thenComparing(Tally::label))
                .toList();
    }

    private static Tally tally(String label, List<GrievanceRow> rows) {
        int open = 0;
        int overdue = 0;
        int won = 0;
        for (GrievanceRow row : rows) {
            open += row.course().isEnded() ? 0 : 1;
            overdue += row.course().overdue() ? 1 : 0;
            won += row.course().outcome().filter(Outcome::isWon).isPresent() ? 1 : 0;
        }
        return new Tally(label, open, overdue, rows.size() - open, won);
    }

    private Map<Age, Integer> ages() {
        Map<Age, Integer> ages = new EnumMap<>(Age.class);
        for (Age age : Age.values()) {
            ages.put(age, 0);
        }
        open().forEach(
                        row ->
                                ages.merge(
                                        Age.of(ChronoUnit.DAYS.between(row.openedOn(), today)),
                                        1,
                                        Integer::sum));
        return ages;
    }

    private List<Pace> paces() {
        Map<String, PaceCount> counts = new LinkedHashMap<>();
        for (GrievanceRow row : rows) {
            for (StepState step : row.course().steps()) {
                if (step.answeredOn().isPresent() && step.step().kind() != StepKind.ARBITRATION) {
                    counts.computeIfAbsent(
                                    row.lineageId() + "/" + step.number() + step.step().name(),
                                    key -> new PaceCount(row.agreement(), step.step().name()))
                            .add(step);
                }
            }
        }
        return counts.values().stream().map(PaceCount::pace).toList();
    }

    private static final class PaceCount {
        private final String agreement;
        private final String step;
        private int answers;
        private int limited;
        private int late;
        private long days;
        private long allowed;

        PaceCount(String agreement, String step) {
            this.agreement = agreement;
            this.step = step;
        }

        void add(StepState state) {
            LocalDate filed = state.filedOn().orElseThrow();
            answers++;
            days += ChronoUnit.DAYS.between(filed, state.answeredOn().orElseThrow());
            late += state.silent() ? 1 : 0;
            state.toReply()
                    .ifPresent(
                            limit -> {
                                limited++;
                                allowed += ChronoUnit.DAYS.between(filed, limit.lastDay());
                            });
        }

        Pace pace() {
            return new Pace(
                    agreement,
                    step,
                    answers,
                    average(days, answers),
                    limited == 0 ? null : average(allowed, limited),
                    late);
        }

        private static BigDecimal average(long sum, int count) {
            return BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
        }
    }
}
