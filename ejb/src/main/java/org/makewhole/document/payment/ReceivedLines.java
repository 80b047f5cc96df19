package org.makewhole.document.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementState;

/**
 * What a worker received, payment by payment: what we paid out, and what the employer gave them
 * directly and was recorded. The paper has one page, so that earlier ones are added up.
 */
final class ReceivedLines {
    /** Lines that leave room for everything else on the page. */
    static final int MOST = 8;

    private ReceivedLines() {}

    private record Line(LocalDate on, BigDecimal amount, String note) {}

    /** The latest first. */
    static List<WorkerStatement.Figure> of(
            PaperText text,
            List<DisbursementRow> payouts,
            List<MoneyPosting> byHand,
            String currency) {
        List<Line> lines = new ArrayList<>();
        payouts.stream()
                .filter(row -> row.state() == DisbursementState.RELEASED)
                .map(
                        row ->
                                new Line(
                                        row.paidOn(),
                                        row.amount(),
                                        text.get(
                                                "worker.receipt",
                                                text.get("means." + row.means()),
                                                row.receiptNumber())))
                .forEach(lines::add);
        byHand.stream()
                .map(
                        one ->
                                new Line(
                                        one.getEffectiveOn(),
                                        one.getAmount(),
                                        text.get("worker.direct")))
                .forEach(lines::add);
        lines.sort(Comparator.comparing(Line::on).reversed());
        int shown = lines.size() > MOST ? MOST - 1 : lines.size();
        List<WorkerStatement.Figure> figures = new ArrayList<>();
        for (Line line : lines.subList(0, shown)) {
            figures.add(
                    new WorkerStatement.Figure(
                            text.date(line.on()),
                            text.money(line.amount(), currency),
                            line.note()));
        }
        if (shown < lines.size()) {
            BigDecimal earlier =
                    lines.subList(shown, lines.size()).stream()
                            .map(Line::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.add(
                    new WorkerStatement.Figure(
                            text.get("worker.earlier", lines.size() - shown),
                            text.money(earlier, currency),
                            ""));
        }
        return List.copyOf(figures);
    }
}
