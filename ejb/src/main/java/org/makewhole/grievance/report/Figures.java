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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.makewhole.agreement.StepKind;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.precedent.ArticleGroup;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.procedure.StepLimit;
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
                tally("", null, rows),
                tallies(open(), Figures::step, Figures::step),
                byArticle(),
                tallies(rows, GrievanceRow::workplace, GrievanceRow::workplace),
                tallies(rows, GrievanceRow::stewardId, GrievanceRow::steward),
                ages(),
                paces(),
                overdue(Turn.UNION),
                overdue(Turn.EMPLOYER));
    }

    private static String step(GrievanceRow row) {
        return row.course().currentStep().step().name();
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

    private List<Tally> byArticle() {
        return mostFirst(
                ArticleGroup.of(rows).stream()
                        .map(group -> tally(group.article(), group.agreement(), group.rows())));
    }

    /**
     * @param known what those of a group have in common, such as an id; null for nothing
     * @param label what it is called
     */
    private static List<Tally> tallies(
            List<GrievanceRow> rows,
            Function<GrievanceRow, ?> known,
            Function<GrievanceRow, String> label) {
        Map<Object, List<GrievanceRow>> groups = new LinkedHashMap<>();
        for (GrievanceRow row : rows) {
            groups.computeIfAbsent(
                            Optional.<Object>ofNullable(known.apply(row)), key -> new ArrayList<>())
                    .add(row);
        }
        return mostFirst(
                groups.values().stream()
                        .map(
                                group ->
                                        tally(
                                                Objects.requireNonNullElse(
                                                        label.apply(group.get(0)), ""),
                                                null,
                                                group)));
    }

    private static List<Tally> mostFirst(Stream<Tally> tallies) {
        return tallies.sorted(
                        Comparator.comparingInt(Tally::total)
                                .reversed()
                                .thenComparing(Tally::label))
                .toList();
    }

    private static Tally tally(String label, String agreement, List<GrievanceRow> rows) {
        int open = 0;
        int overdue = 0;
        int won = 0;
        for (GrievanceRow row : rows) {
            open += row.course().isEnded() ? 0 : 1;
            overdue += row.course().overdue() ? 1 : 0;
            won += row.course().outcome().filter(Outcome::isWon).isPresent() ? 1 : 0;
        }
        return new Tally(label, agreement, open, overdue, rows.size() - open, won);
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
        Map<String, PaceCount> counts = new TreeMap<>();
        for (GrievanceRow row : rows) {
            for (StepState step : row.course().steps()) {
                if (step.isReached() && step.toFile().isPresent() && !step.movedBySilence()) {
                    count(counts, row, step, Side.UNION)
                            .add(
                                    step.toFile().get().facts().trigger().date(),
                                    step.filedOn().get(),
                                    step.toFile(),
                                    step.late());
                }
                if (step.answeredOn().isPresent() && step.step().kind() != StepKind.ARBITRATION) {
                    count(counts, row, step, Side.EMPLOYER)
                            .add(
                                    step.filedOn().orElseThrow(),
                                    step.answeredOn().get(),
                                    step.toReply(),
                                    step.silent());
                }
            }
        }
        return counts.values().stream().map(PaceCount::pace).toList();
    }

    /** In the order of agreements, their steps, and who acts first at one. */
    private static PaceCount count(
            Map<String, PaceCount> counts, GrievanceRow row, StepState step, Side side) {
        return counts.computeIfAbsent(
                String.format(
                        Locale.ROOT,
                        "%s/%d/%02d/%s/%d",
                        row.agreement(),
                        row.lineageId(),
                        step.number(),
                        step.step().name(),
                        side == Side.UNION ? 0 : 1),
                key -> new PaceCount(row.agreement(), step.step().name(), side));
    }

    private static final class PaceCount {
        private final String agreement;
        private final String step;
        private final Side side;
        private int acts;
        private int limited;
        private int late;
        private long days;
        private long allowed;

        PaceCount(String agreement, String step, Side side) {
            this.agreement = agreement;
            this.step = step;
            this.side = side;
        }

        /**
         * @param from when its time began
         * @param on when it acted
         * @param limit that it had; empty for none
         */
        void add(LocalDate from, LocalDate on, Optional<StepLimit> limit, boolean tooLate) {
            acts++;
            days += ChronoUnit.DAYS.between(from, on);
            late += tooLate ? 1 : 0;
            limit.ifPresent(
                    one -> {
                        limited++;
                        allowed += ChronoUnit.DAYS.between(from, one.lastDay());
                    });
        }

        Pace pace() {
            return new Pace(
                    agreement,
                    step,
                    side,
                    acts,
                    average(days, acts),
                    limited == 0 ? null : average(allowed, limited),
                    late);
        }

        private static BigDecimal average(long sum, int count) {
            return BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
        }
    }
}
