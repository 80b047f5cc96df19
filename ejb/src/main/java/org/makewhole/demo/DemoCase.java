package org.makewhole.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.Place;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.PostMoney;

/**
 * A made-up case with all that happened in it, ready to be stored.
 *
 * @param moves its status changes, the oldest first
 * @param next what has to happen next, only where the case is open
 * @param wages what was agreed, worked and paid; empty for a grievance
 * @param postings in the order in which they were entered
 */
record DemoCase(
        Opening opening,
        People people,
        List<Move> moves,
        Optional<Step> next,
        Optional<Wages> wages,
        List<Posting> postings) {

    /** How it began. */
    record Opening(
            CaseKind kind,
            WorkerDetails worker,
            EmployerDetails employer,
            Place place,
            LocalDate on,
            Instant at,
            String summary) {}

    /**
     * Whose work it is.
     *
     * @param carrier does what has to be done, whether or not the case is assigned to them yet
     */
    record People(DemoMember opener, DemoMember carrier, boolean assigned) {

        Optional<DemoMember> assignee() {
            return assigned ? Optional.of(carrier) : Optional.empty();
        }
    }

    /** A status change. */
    record Move(CaseStatus to, LocalDate on, Instant at, String reason) {}

    /** What has to happen next and by when. */
    record Step(String text, LocalDate due) {}

    /**
     * The inputs of the calculation.
     *
     * @param calculatedAt when the carrier calculated what is owed; empty where not yet
     */
    record Wages(WageRecord record, Optional<Instant> calculatedAt) {}

    /** An amount that entered a stage, and how it was taken back if it was. */
    record Posting(PostMoney money, Instant at, Optional<Reversal> reversal) {}

    /** A posting taken back. */
    record Reversal(String why, Instant at) {}

    CaseStatus status() {
        return moves.isEmpty() ? CaseStatus.INTAKE : moves.get(moves.size() - 1).to();
    }
}
