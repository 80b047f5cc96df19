package org.makewhole.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.OwnRules;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.procedure.StepLimit;
import org.makewhole.grievance.procedure.StepState;

/**
 * Keeps one clock on the case of a grievance, that of the limit that runs, so that it stands among
 * all others: in reminders, on the home page, in the feed.
 */
@Dependent
class GrievanceClocks {
    @Inject private ClockBook clocks;
    @Inject private Grievances grievances;

    /**
     * Closes the clock whose limit no longer runs, and enters that of the one which does.
     *
     * @param shownBy the file that shows what was entered; null for none
     */
    void follow(CaseFile caseFile, Grievance grievance, Course course, Long shownBy) {
        ClockSubject subject = new ClockSubject(Grievance.CLOCKS, grievance.getId());
        Optional<StepLimit> running = course.running();
        Optional<Clock> open = clocks.findOpen(subject);
        if (course.isEnded()) {
            closeDays(caseFile, course);
        }
        if (open.isPresent() && running.filter(limit -> isOf(open.get(), limit)).isPresent()) {
            LocalDate last = running.get().lastDay();
            LocalDate due = open.get().getDueOn();
            if (last.equals(due)) {
                return;
            }
            if (due != null && due.isBefore(last) && due.equals(open.get().getComputedOn())) {
                clocks.change(
                        open.get(),
                        FactChange.extension(last, written(running.get())).shownBy(shownBy));
                return;
            }
        }
        open.ifPresent(clock -> clocks.close(clock, closing(clock, course)));
        running.ifPresent(
                limit ->
                        clocks.enter(
                                caseFile,
                                new NewClock(
                                        caseFile.getId(),
                                        ClockKind.CONTRACT_STEP,
                                        RuleInUse.own(limit.rule()),
                                        limit.facts(),
                                        Optional.of(subject),
                                        Optional.ofNullable(grievance.getStewardId()))));
    }

    /** Nobody has to go to a meeting or hearing any more once the grievance has ended. */
    private void closeDays(CaseFile caseFile, Course course) {
        LocalDate ended = course.endedOn().orElseThrow();
        for (GrievanceEntry day : grievances.entriesOf(caseFile.getId())) {
            if (day.getKind().canBePlanned()) {
                clocks.findOpen(new ClockSubject(GrievanceEntry.CLOCKS, day.getId()))
                        .ifPresent(clock -> clocks.close(clock, closing(clock, day, ended)));
            }
        }
    }

    private static ClockClosing closing(Clock clock, GrievanceEntry day, LocalDate ended) {
        String text = clock.getRule().rule().source().citation();
        return day.getOn().isAfter(ended) ? ClockClosing.withdrawn(text) : ClockClosing.met(text);
    }

    /** A meeting or hearing to come is a clock of its own, so that it stands on the due list. */
    void plan(
            CaseFile caseFile, Grievance grievance, GrievanceEntry day, Place place, String step) {
        clocks.enter(
                caseFile,
                new NewClock(
                        caseFile.getId(),
                        ClockKind.HEARING,
                        OwnRules.on(step),
                        Facts.of(Trigger.on(day.getOn()), place),
                        Optional.of(new ClockSubject(GrievanceEntry.CLOCKS, day.getId())),
                        Optional.ofNullable(grievance.getStewardId())));
    }

    /** It was entered wrongly. */
    void unplan(GrievanceEntry day, String why) {
        clocks.findOpen(new ClockSubject(GrievanceEntry.CLOCKS, day.getId()))
                .ifPresent(clock -> clocks.close(clock, ClockClosing.withdrawn(why)));
    }

    private static boolean isOf(Clock clock, StepLimit limit) {
        return clock.getRule().rule().id().equals(limit.rule().id())
                && clock.getFacts().trigger().equals(limit.facts().trigger());
    }

    /** Where the latest extension is written; the agreement where the limit itself changed. */
    private static String written(StepLimit limit) {
        List<Extension> extensions = limit.facts().extensions();
        return extensions.isEmpty()
                ? limit.rule().source().citation()
                : extensions.get(extensions.size() - 1).reason();
    }

    /** How a limit ended that no longer runs: kept, let go by, or without a meaning. */
    private static ClockClosing closing(Clock clock, Course course) {
        String text = clock.getRule().rule().source().citation();
        for (StepState step : course.steps()) {
            for (Side side : Side.values()) {
                if (clock.getRule().rule().id().equals(StepLimit.id(side, step.number()))) {
                    return closing(step, side, text);
                }
            }
        }
        return ClockClosing.withdrawn(text);
    }

    private static ClockClosing closing(StepState step, Side side, String text) {
        boolean missed = side == Side.UNION ? step.late() : step.silent();
        if (missed) {
            return ClockClosing.missed(text, side.name());
        }
        boolean kept = side == Side.UNION ? step.isReached() : step.answer().isPresent();
        return kept ? ClockClosing.met(text) : ClockClosing.withdrawn(text);
    }
}
