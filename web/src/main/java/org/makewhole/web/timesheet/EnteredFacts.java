package org.makewhole.web.timesheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.OtherPay;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;

/** What the sheets say, with the cell that each entry came from. */
final class EnteredFacts {

    private final List<WorkRecord> work = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<OtherPay> extras = new ArrayList<>();
    private final Map<String, Sheet.Cell> origins = new HashMap<>();
    private final List<Sheet.Cell> missing = new ArrayList<>();

    void work(Sheet.Cell cell, WorkRecord record) {
        origins.put("work[" + work.size() + "]", cell);
        work.add(record);
    }

    void payment(Sheet.Cell cell, Payment payment) {
        origins.put("paid[" + payments.size() + "]", cell);
        payments.add(payment);
    }

    void extra(Sheet.Cell cell, OtherPay extra) {
        origins.put("extras[" + extras.size() + "]", cell);
        extras.add(extra);
    }

    /** A cell that cannot stay empty. */
    void missing(Sheet.Cell cell) {
        missing.add(cell);
    }

    List<Sheet.Cell> missing() {
        return missing;
    }

    List<WorkRecord> work() {
        return work;
    }

    List<Payment> payments() {
        return payments;
    }

    List<OtherPay> extras() {
        return extras;
    }

    /** The cell that a problem speaks of; empty when it came from no sheet. */
    Optional<Sheet.Cell> findCell(ClaimProblem problem) {
        int end = problem.path().indexOf(']');
        if (end < 0) {
            return Optional.empty();
        }
        Sheet.Cell origin = origins.get(problem.path().substring(0, end + 1));
        if (origin == null) {
            return Optional.empty();
        }
        boolean inPeriods = !WeeksSheet.create().getName().equals(origin.sheet());
        return Optional.of(
                inPeriods
                        ? new Sheet.Cell(origin.sheet(), origin.row(), PeriodsSheet.column(problem))
                        : origin);
    }
}
