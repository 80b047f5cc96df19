package org.makewhole.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.StepKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.demo.DemoCase.Move;
import org.makewhole.grievance.NewEntry;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.Beginning;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Happening;
import org.makewhole.grievance.procedure.NextEntry;
import org.makewhole.grievance.procedure.Procedure;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.procedure.Turn;

/**
 * How an invented grievance went, step by step, until its case ended or until yesterday: the union
 * keeps its time, employers answer, ask for more time, or are silent. Asks the rules of the product
 * itself where it stands, so that nothing is entered that could not be.
 */
final class GrievanceCourse {
    private static final int MOST_ROUNDS = 12;

    /** How often an open one waits for the union at a step: some of these are overdue. */
    private static final int RESTING_PERCENT = 15;

    private final ProcedureRules rules;
    private final Beginning beginning;
    private final LocalDate end;
    private final LocalDate today;
    private final Dice dice;
    private final DemoAgreement words;
    private final List<NewEntry> entries = new ArrayList<>();
    private final List<Happening> happened = new ArrayList<>();

    /**
     * @param end on which day its case ended; empty for an open one
     */
    GrievanceCourse(
            DemoAgreement agreement,
            ProcedureRules rules,
            Beginning beginning,
            Optional<LocalDate> end,
            LocalDate today,
            Dice dice) {
        this.words = agreement;
        this.rules = rules;
        this.beginning = beginning;
        this.end = end.orElse(today);
        this.today = today;
        this.dice = dice;
    }

    /** The day on which a case of this course ended, if it did. */
    static Optional<Move> end(List<Move> moves) {
        return moves.stream()
                .filter(
                        move ->
                                move.to() == CaseStatus.SETTLED
                                        || move.to() == CaseStatus.DECIDED
                                        || move.to() == CaseStatus.CLOSED)
                .findFirst();
    }

    /** Follows it, and ends it as its case ended. */
    List<NewEntry> follow(LocalDate filedOn, Optional<Move> ending) {
        boolean filed = filedOn.isBefore(end);
        if (filed) {
            enter(EntryKind.FILED, filedOn, null, null);
            for (int round = 0; round < MOST_ROUNDS && act(); round++) {
                // Each round is one side's turn.
            }
        }
        ending.ifPresent(this::finish);
        return entries;
    }

    /** How far it has come by now. */
    Course course(LocalDate day) {
        return Procedure.follow(rules, beginning, happened, day);
    }

    private boolean act() {
        LocalDate last =
                happened.stream().map(Happening::on).max(LocalDate::compareTo).orElseThrow();
        Course now = course(last);
        return switch (now.turn()) {
            case EMPLOYER -> employer(now, last);
            case UNION -> union(now, last);
            default -> false;
        };
    }

    private boolean employer(Course now, LocalDate last) {
        LocalDate due = now.due().orElse(last.plusDays(10));
        switch (dice.weighted(List.of(52, 12, 26, 10))) {
            case 0 -> {
                meet(last);
                return reply(Answer.DENIED, between(last, due));
            }
            case 1 -> {
                return reply(Answer.PARTLY, between(last, due));
            }
            case 2 -> {
                // Silent: the next thing that anybody enters lies behind the limit.
                return silence(due);
            }
            default -> {
                LocalDate until = OfficeHours.onOrAfter(due.plusDays(7));
                return extend(due, until) && reply(Answer.DENIED, between(due, until));
            }
        }
    }

    private void meet(LocalDate last) {
        LocalDate day = OfficeHours.onOrAfter(last.plusDays(1));
        if (day.isBefore(end) && dice.chance(60)) {
            enter(EntryKind.MEETING, day, null, words.words(EntryKind.MEETING.name(), dice));
        }
    }

    private boolean reply(Answer answer, LocalDate day) {
        return enterBeforeEnd(EntryKind.REPLY, day, answer, words.words(answer.name(), dice));
    }

    private boolean extend(LocalDate due, LocalDate until) {
        LocalDate day = OfficeHours.onOrBefore(due);
        if (!day.isBefore(end)) {
            return false;
        }
        NewEntry entry =
                new NewEntry(
                        EntryKind.EXTENSION,
                        day,
                        null,
                        Side.EMPLOYER,
                        until,
                        null,
                        words.words(EntryKind.EXTENSION.name(), dice));
        return add(entry, course(day).current());
    }

    /** A statement taken after the silence keeps the course moving on to the next turn. */
    private boolean silence(LocalDate due) {
        LocalDate day = OfficeHours.onOrAfter(due.plusDays(1));
        return enterBeforeEnd(
                EntryKind.STATEMENT, day, null, words.words(EntryKind.STATEMENT.name(), dice));
    }

    private boolean union(Course now, LocalDate last) {
        boolean rests = end.equals(today) && dice.chance(RESTING_PERCENT);
        if (now.currentStep().isReached() || rests) {
            return false;
        }
        LocalDate due = now.due().orElse(last.plusDays(20));
        boolean arbitration = now.currentStep().step().kind() == StepKind.ARBITRATION;
        LocalDate latest = arbitration && due.isAfter(last.plusDays(20)) ? last.plusDays(20) : due;
        if (!enterBeforeEnd(EntryKind.FILED, between(last, latest), null, null)) {
            return false;
        }
        if (arbitration) {
            arbitrate(between(last, latest));
        }
        return true;
    }

    private void arbitrate(LocalDate filed) {
        LocalDate named = OfficeHours.onOrAfter(filed.plusDays(14));
        if (named.isBefore(end)) {
            NewEntry panel =
                    new NewEntry(EntryKind.PANEL, named, null, null, null, words.panel(), null);
            add(panel, rules.steps().size());
            LocalDate hearing = OfficeHours.onOrAfter(today.plusDays(dice.between(6, 40)));
            if (end.equals(today)) {
                enter(
                        EntryKind.HEARING,
                        hearing,
                        null,
                        words.words(EntryKind.HEARING.name(), dice));
            }
        }
    }

    private void finish(Move ending) {
        Course now = course(ending.on());
        if (now.isEnded()) {
            return;
        }
        boolean arbitrated = now.turn() == Turn.PANEL && ending.to() == CaseStatus.DECIDED;
        EntryKind kind =
                arbitrated
                        ? EntryKind.AWARD
                        : ending.to() == CaseStatus.CLOSED || happened.isEmpty()
                                ? EntryKind.WITHDRAWAL
                                : EntryKind.SETTLEMENT;
        Answer answer =
                arbitrated
                        ? List.of(Answer.GRANTED, Answer.PARTLY, Answer.DENIED)
                                .get(dice.weighted(List.of(50, 25, 25)))
                        : null;
        enter(kind, ending.on(), answer, ending.reason());
    }

    private boolean enterBeforeEnd(EntryKind kind, LocalDate day, Answer answer, String said) {
        return day.isBefore(end) && enter(kind, day, answer, said);
    }

    private boolean enter(EntryKind kind, LocalDate day, Answer answer, String said) {
        Course before = happened.isEmpty() ? null : course(day);
        int step = before == null ? beginning.step() : NextEntry.stepFor(rules, before, kind);
        return add(new NewEntry(kind, day, answer, null, null, null, said), step);
    }

    private boolean add(NewEntry entry, int step) {
        entries.add(entry);
        happened.add(
                new Happening(
                        entry.kind(),
                        step,
                        entry.on(),
                        entry.answer(),
                        entry.side(),
                        entry.until(),
                        entry.kind() == EntryKind.EXTENSION ? entry.words() : null));
        return true;
    }

    /** The steps at which the entries were made, in their order. */
    List<Integer> steps() {
        return happened.stream().map(Happening::step).toList();
    }

    private LocalDate between(LocalDate after, LocalDate until) {
        long days = Math.max(1, after.until(until, ChronoUnit.DAYS));
        LocalDate day =
                OfficeHours.onOrBefore(after.plusDays(dice.between(1, Math.toIntExact(days))));
        return day.isAfter(after) ? day : OfficeHours.onOrAfter(after.plusDays(1));
    }
}
