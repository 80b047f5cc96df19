package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;

/** Follows one grievance through the steps of its agreement. */
public final class Procedure {

    private final ProcedureRules rules;
    private final Beginning beginning;
    private final List<Happening> happenings;
    private final LocalDate today;
    private final List<StepState> states = new ArrayList<>();

    /** When the step before ended without the grievance; null when it has not. */
    private LocalDate opened;

    /** When it came to the next step by itself; null when it did not. */
    private LocalDate moved;

    private Procedure(
            ProcedureRules rules,
            Beginning beginning,
            List<Happening> happenings,
            LocalDate today) {
        this.rules = rules;
        this.beginning = beginning;
        this.happenings = happenings.stream().sorted(Comparator.comparing(Happening::on)).toList();
        this.today = today;
    }

    /**
     * Where a grievance stands.
     *
     * @param happenings in any order
     * @param today the day for which is asked, at the place of the agreement
     */
    public static Course follow(
            ProcedureRules rules,
            Beginning beginning,
            List<Happening> happenings,
            LocalDate today) {
        return new Procedure(rules, beginning, happenings, today).follow();
    }

    private Course follow() {
        for (int number = 1; number <= rules.steps().size(); number++) {
            if (number == beginning.step()) {
                opened = beginning.from();
            }
            states.add(state(number));
        }
        return ended().orElseGet(this::standing);
    }

    private StepState state(int number) {
        ProcedureStep step = rules.step(number);
        boolean skipped = number < beginning.step();
        LocalDate from = opened;
        Optional<LocalDate> byUnion = skipped ? Optional.empty() : filed(number);
        boolean bySilence = moved != null && (byUnion.isEmpty() || byUnion.get().isAfter(moved));
        Optional<LocalDate> filedOn = bySilence ? Optional.of(moved) : byUnion;
        Optional<StepLimit> toFile =
                from == null || bySilence ? Optional.empty() : limitToFile(number, from);
        opened = null;
        moved = null;
        if (filedOn.isEmpty()) {
            return new StepState(
                    number,
                    step,
                    toFile,
                    filedOn,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    List.of());
        }
        boolean late = toFile.filter(one -> filedOn.get().isAfter(one.lastDay())).isPresent();
        return reached(number, toFile, filedOn.get(), bySilence, late);
    }

    private StepState reached(
            int number,
            Optional<StepLimit> toFile,
            LocalDate filedOn,
            boolean bySilence,
            boolean late) {
        ProcedureStep step = rules.step(number);
        boolean arbitration = step.kind() == StepKind.ARBITRATION;
        List<LocalDate> meetings = days(EntryKind.MEETING, number);
        Optional<StepLimit> toReply =
                step.replyWithin() == null || arbitration
                        ? Optional.empty()
                        : Optional.of(
                                StepLimit.ofEmployer(
                                        rules,
                                        number,
                                        replyFrom(step, filedOn, meetings),
                                        extensions(number, Side.EMPLOYER)));
        Optional<Happening> reply = last(arbitration ? EntryKind.AWARD : EntryKind.REPLY, number);
        boolean silent =
                toReply.filter(
                                limit ->
                                        reply.map(Happening::on)
                                                .orElse(today)
                                                .isAfter(limit.lastDay()))
                        .isPresent();
        Optional<Answer> answer = reply.map(Happening::answer);
        Optional<LocalDate> answeredOn = reply.map(Happening::on);
        if (silent) {
            LocalDate last = toReply.get().lastDay();
            if (isDeemed(step.silence())
                    && (reply.isEmpty() || step.silence() == Silence.DEEMED_GRANT)) {
                answer = Optional.of(deemed(step.silence()));
                answeredOn = Optional.of(last);
            }
            if (step.silence() == Silence.DEEMED_DENIAL) {
                // An answer that comes too late gives the union no more time.
                opened = last;
            } else if (step.silence() == Silence.NEXT_STEP && rules.hasStep(number + 1)) {
                moved = last.plusDays(1);
            }
        }
        if (opened == null
                && moved == null
                && answer.filter(a -> a != Answer.GRANTED).isPresent()) {
            opened = answeredOn.get();
        }
        return new StepState(
                number,
                step,
                toFile,
                Optional.of(filedOn),
                bySilence,
                toReply,
                answer,
                answeredOn,
                silent,
                late,
                meetings);
    }

    private static LocalDate replyFrom(
            ProcedureStep step, LocalDate filedOn, List<LocalDate> meetings) {
        return step.replyFrom() == ReplyFrom.MEETING && !meetings.isEmpty()
                ? meetings.get(meetings.size() - 1)
                : filedOn;
    }

    private static boolean isDeemed(Silence silence) {
        return silence == Silence.DEEMED_DENIAL || silence == Silence.DEEMED_GRANT;
    }

    private static Answer deemed(Silence silence) {
        return silence == Silence.DEEMED_GRANT ? Answer.GRANTED : Answer.DENIED;
    }

    /** Of a step where it begins later than at the first one, the first one's length. */
    private Optional<StepLimit> limitToFile(int number, LocalDate from) {
        PeriodLength within = rules.step(number == beginning.step() ? 1 : number).fileWithin();
        return Optional.ofNullable(within)
                .map(
                        length ->
                                StepLimit.ofUnion(
                                        rules,
                                        number,
                                        length,
                                        from,
                                        extensions(number, Side.UNION)));
    }

    private Optional<LocalDate> filed(int number) {
        return happenings.stream()
                .filter(one -> one.kind() == EntryKind.FILED && one.step() == number)
                .map(Happening::on)
                .findFirst();
    }

    private List<LocalDate> days(EntryKind kind, int step) {
        return happenings.stream()
                .filter(one -> one.kind() == kind && one.step() == step)
                .map(Happening::on)
                .toList();
    }

    private Optional<Happening> last(EntryKind kind, int step) {
        return happenings.stream()
                .filter(one -> one.kind() == kind && one.step() == step)
                .reduce((first, second) -> second);
    }

    private List<Happening> extensions(int step, Side side) {
        return happenings.stream()
                .filter(
                        one ->
                                one.kind() == EntryKind.EXTENSION
                                        && one.step() == step
                                        && one.side() == side)
                .toList();
    }

    private Optional<Course> ended() {
        for (Happening one : happenings) {
            if (one.kind().isEnd()) {
                return Optional.of(end(outcome(one), one.on()));
            }
        }
        return states.stream()
                .filter(state -> state.answer().equals(Optional.of(Answer.GRANTED)))
                .findFirst()
                .map(state -> end(Outcome.GRANTED, state.answeredOn().orElseThrow()));
    }

    private static Outcome outcome(Happening end) {
        return switch (end.kind()) {
            case SETTLEMENT -> Outcome.SETTLED;
            case WITHDRAWAL -> Outcome.WITHDRAWN;
            default ->
                    switch (end.answer()) {
                        case GRANTED -> Outcome.SUSTAINED;
                        case PARTLY -> Outcome.PARTLY_SUSTAINED;
                        case DENIED -> Outcome.DISMISSED;
                    };
        };
    }

    private Course end(Outcome outcome, LocalDate on) {
        return new Course(
                states,
                lastReached().map(StepState::number).orElse(beginning.step()),
                Turn.NOBODY,
                Optional.empty(),
                false,
                false,
                Optional.of(outcome),
                Optional.of(on));
    }

    private Optional<StepState> lastReached() {
        return states.stream().filter(StepState::isReached).reduce((a, b) -> b);
    }

    private Course standing() {
        Optional<StepState> last = lastReached();
        if (last.isEmpty()) {
            return unionsTurn(beginning.step());
        }
        StepState here = last.get();
        if (here.answer().isPresent()) {
            return rules.hasStep(here.number() + 1)
                    ? unionsTurn(here.number() + 1)
                    : turn(here.number(), Turn.UNION, Optional.empty(), false);
        }
        return switch (here.step().kind()) {
            case ARBITRATION -> turn(here.number(), Turn.PANEL, Optional.empty(), false);
            case MEDIATION ->
                    here.toReply().isEmpty()
                            ? turn(here.number(), Turn.PARTIES, Optional.empty(), false)
                            : employersTurn(here);
            default -> employersTurn(here);
        };
    }

    private Course employersTurn(StepState here) {
        return turn(here.number(), Turn.EMPLOYER, here.toReply().map(StepLimit::lastDay), false);
    }

    private Course unionsTurn(int step) {
        return turn(
                step,
                Turn.UNION,
                states.get(step - 1).toFile().map(StepLimit::lastDay),
                rules.terms().strictness() == Strictness.MANDATORY);
    }

    private Course turn(int step, Turn turn, Optional<LocalDate> due, boolean strict) {
        boolean overdue = due.filter(today::isAfter).isPresent();
        return new Course(
                states,
                step,
                turn,
                due,
                overdue,
                overdue && strict,
                Optional.empty(),
                Optional.empty());
    }
}
