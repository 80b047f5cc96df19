package org.makewhole.deadline.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.calendar.RestDay;
import org.makewhole.calendar.WorkingCalendar;
import org.makewhole.deadline.count.Step.Kind;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.CutOff;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.FirstDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Recess;

/** Computes one time limit from a rule and the facts of a case. */
public final class DeadlineCount {

    /** A time limit that needs more than this has wrong facts. */
    private static final int LONGEST_YEARS = 150;

    private final ClockRule rule;
    private final Facts facts;
    private final Counting counting;
    private final WorkingCalendar calendar;
    private final PeriodCount period;
    private final List<Step> steps = new ArrayList<>();
    private boolean beyondMaximum;

    private DeadlineCount(ClockRule rule, Facts facts) {
        this.rule = rule;
        this.facts = facts;
        this.counting = rule.counting();
        this.calendar = facts.place().calendar(counting);
        this.period = new PeriodCount(counting, calendar);
    }

    /**
     * @throws IllegalArgumentException when the facts cannot be: a day without a calendar, or an
     *     hour missing where hours are counted
     */
    public static Computation compute(ClockRule rule, Facts facts) {
        return new DeadlineCount(rule, facts).compute();
    }

    private Computation compute() {
        sayTrigger();
        LocalDate start = received();
        if (rule.length().unit() == PeriodUnit.HOURS) {
            return hours(start);
        }
        Optional<LocalDate> last =
                rule.length().unit() == PeriodUnit.SESSIONS ? session(start) : counted(start);
        Optional<LocalDate> computed = last.map(end -> extended(start, end));
        return finish(computed, computed.map(this::instant));
    }

    private void sayTrigger() {
        Trigger trigger = facts.trigger();
        if (rule.direction() == Direction.BEFORE) {
            say(Kind.BEFORE, rule.trigger(), trigger.date());
        } else if (trigger.time().isPresent()) {
            say(Kind.TRIGGER_AT, rule.trigger(), trigger.date(), trigger.time().get());
        } else {
            say(Kind.TRIGGER, rule.trigger(), trigger.date());
        }
    }

    /** The day from which is counted: that of the trigger, or of its receipt as the law has it. */
    private LocalDate received() {
        LocalDate day = facts.trigger().date();
        if (rule.receipt().isEmpty()) {
            return day;
        }
        Optional<LocalTime> after = rule.receipt().get().after();
        Optional<LocalTime> time = facts.trigger().time();
        if (after.isPresent() && time.isPresent() && time.get().isAfter(after.get())) {
            day = day.plusDays(1);
            say(Kind.RECEIVED_NEXT_DAY, after.get(), day);
        }
        Optional<PeriodLength> adds = rule.receipt().get().adds();
        if (adds.isPresent()) {
            day = period.longer(day, adds.get());
            say(Kind.RECEIVED_LATER, adds.get(), day);
        }
        if (rule.receipt().get().onWorkingDay() && !calendar.isWorking(day)) {
            LocalDate working = calendar.onOrAfter(day);
            say(Kind.RECEIVED_WORKING_DAY, calendar.findRest(day).orElseThrow(), working);
            day = working;
        }
        return day;
    }

    private Computation hours(LocalDate start) {
        LocalTime time =
                facts.trigger()
                        .time()
                        .orElseThrow(
                                () -> new IllegalArgumentException("Hours need a time of day"));
        ZonedDateTime from = start.atTime(time).atZone(facts.place().zone());
        int sign = rule.direction() == Direction.AFTER ? 1 : -1;
        ZonedDateTime end = from.plusHours((long) sign * rule.length().amount());
        say(sign > 0 ? Kind.COUNTED : Kind.COUNTED_BACK, rule.length(), start, end.toLocalDate());
        // On a day of rest it goes on to the same time of a working day, not to that day's end.
        LocalDate day = offRest(end.toLocalDate());
        if (!day.equals(end.toLocalDate())) {
            end = day.atTime(end.toLocalTime()).atZone(facts.place().zone());
        }
        say(Kind.CUT_OFF, end.toLocalTime(), facts.place().zone().getId());
        return finish(Optional.of(day), Optional.of(end));
    }

    /** The first day of the n-th meeting on or after the start. */
    private Optional<LocalDate> session(LocalDate start) {
        List<LocalDate> coming =
                facts.sessions().stream().filter(day -> !day.isBefore(start)).toList();
        int wanted = rule.length().amount();
        if (coming.size() < wanted || wanted == 0) {
            say(Kind.NO_SESSION, rule.length());
            return Optional.empty();
        }
        say(Kind.SESSION, rule.length(), coming.get(wanted - 1));
        return Optional.of(coming.get(wanted - 1));
    }

    private Optional<LocalDate> counted(LocalDate start) {
        PeriodLength length = rule.length();
        boolean inWorkingDays = length.unit() == PeriodUnit.WORKING_DAYS;
        boolean isShort = counting.shortPeriod() > 0 && length.amount() <= counting.shortPeriod();
        if (length.unit() == PeriodUnit.DAYS && isShort) {
            say(Kind.SHORT_PERIOD, PeriodLength.of(counting.shortPeriod(), PeriodUnit.DAYS));
            length = PeriodLength.of(length.amount(), PeriodUnit.WORKING_DAYS);
            inWorkingDays = true;
        }
        LocalDate end = period.end(start, length, rule.direction());
        sayCounted(length, start, end);
        if (inWorkingDays) {
            sayRest(start, end);
        }
        return rule.direction() == Direction.AFTER
                ? standingStill(start, end, inWorkingDays)
                : Optional.of(end);
    }

    private void sayCounted(PeriodLength length, LocalDate start, LocalDate end) {
        if (length.amount() == 0) {
            return;
        }
        boolean after = rule.direction() == Direction.AFTER;
        say(after ? Kind.COUNTED : Kind.COUNTED_BACK, length, start, end);
        if (counting.firstDay() == FirstDay.COUNTED) {
            say(Kind.FIRST_DAY_COUNTED);
        } else if (counting.firstDay() == FirstDay.CLEAR) {
            say(Kind.CLEAR_DAYS);
        }
    }

    private void sayRest(LocalDate start, LocalDate end) {
        LocalDate from = start.isBefore(end) ? start : end;
        LocalDate to = start.isBefore(end) ? end : start;
        List<RestDay> named =
                calendar.restBetween(from, to).stream()
                        .filter(day -> day.reason() != RestDay.Reason.WEEKEND)
                        .toList();
        if (!named.isEmpty()) {
            say(Kind.REST_NOT_COUNTED, named);
        }
    }

    private Optional<LocalDate> standingStill(
            LocalDate start, LocalDate end, boolean inWorkingDays) {
        LocalDate first = counting.firstDay() == FirstDay.COUNTED ? start : start.plusDays(1);
        List<Suspension> closed = new ArrayList<>();
        for (Suspension suspension : facts.suspensions()) {
            if (suspension.to().isEmpty() && !suspension.from().isAfter(end)) {
                say(Kind.STANDS_STILL, suspension.from(), suspension.reason());
                return Optional.empty();
            }
            closed.add(suspension);
        }
        StandingStill still =
                new StandingStill(closed, counting.recesses(), inWorkingDays ? calendar : null);
        if (!still.isNeeded()) {
            return Optional.of(end);
        }
        LocalDate reached = still.end(first, end);
        for (Suspension suspension : closed) {
            long days = still.days(suspension, first, reached);
            if (days > 0) {
                say(
                        Kind.SUSPENDED,
                        suspension.from(),
                        suspension.to().orElse(suspension.from()),
                        days,
                        suspension.reason(),
                        reached);
            }
        }
        for (Recess recess : counting.recesses()) {
            if (first.datesUntil(reached.plusDays(1)).anyMatch(recess::covers)) {
                say(Kind.RECESS, recess.name(), reached);
            }
        }
        return Optional.of(leastAfterSuspension(reached, closed));
    }

    /** Where a law leaves so much time at least from the day on which a suspension ended. */
    private LocalDate leastAfterSuspension(LocalDate end, List<Suspension> suspensions) {
        LocalDate reached = end;
        if (rule.afterSuspension().isPresent()) {
            PeriodLength least = rule.afterSuspension().get();
            for (Suspension suspension : suspensions) {
                LocalDate floor = period.longer(suspension.to().orElseThrow(), least);
                // The day before the first that stood still is that on which the reason arose.
                if (!reached.isBefore(suspension.from().minusDays(1)) && reached.isBefore(floor)) {
                    reached = floor;
                    say(Kind.LEAST_AFTER_SUSPENSION, least, suspension.to().get(), reached);
                }
            }
        }
        return reached;
    }

    /** What is granted, required and capped after the count, and where the last day then falls. */
    private LocalDate extended(LocalDate start, LocalDate counted) {
        LocalDate end = counted;
        boolean agreedDay = false;
        for (Extension extension : facts.extensions()) {
            agreedDay = extension.until().isPresent();
            if (agreedDay) {
                end = extension.until().get();
                say(Kind.EXTENDED_UNTIL, end, extension.reason());
            } else {
                end = period.longer(end, extension.by().orElseThrow());
                say(Kind.EXTENDED_BY, extension.by().get(), extension.reason(), end);
            }
        }
        if (!agreedDay) {
            end = leastWorkingDays(start, end);
        }
        LocalDate capped = capped(end);
        return agreedDay && capped.equals(end) ? end : offRest(capped);
    }

    private LocalDate leastWorkingDays(LocalDate start, LocalDate end) {
        PeriodLength length = rule.length();
        boolean applies =
                counting.leastWorkingDays() > 0
                        && rule.direction() == Direction.AFTER
                        && !(length.unit().isDays() && length.amount() < counting.leastFrom());
        if (!applies) {
            return end;
        }
        LocalDate least = calendar.plusWorkingDays(start, counting.leastWorkingDays());
        if (!end.isBefore(least)) {
            return end;
        }
        say(Kind.LEAST_WORKING_DAYS, counting.leastWorkingDays(), least);
        return least;
    }

    private LocalDate capped(LocalDate end) {
        LocalDate event = facts.trigger().happened().orElse(facts.trigger().date());
        LocalDate latest = event.plusYears(LONGEST_YEARS);
        if (end.isAfter(latest)) {
            throw new IllegalArgumentException("No time limit ends on " + end);
        }
        if (rule.maximum().isEmpty() || rule.direction() == Direction.BEFORE) {
            return end;
        }
        LocalDate maximum = period.end(event, rule.maximum().get(), Direction.AFTER);
        if (!end.isAfter(maximum)) {
            return end;
        }
        beyondMaximum = !facts.extensions().isEmpty();
        say(Kind.MAXIMUM, rule.maximum().get(), event, maximum);
        return maximum;
    }

    private LocalDate offRest(LocalDate end) {
        Optional<RestDay> rest = calendar.findRest(end);
        if (rest.isEmpty() || rule.length().unit() == PeriodUnit.SESSIONS) {
            return end;
        }
        if (!counting.isMoved(rule.length())) {
            return moved(rest.get(), Kind.REST_DAY_STAYS, end);
        }
        boolean after = rule.direction() == Direction.AFTER;
        switch (counting.endOnRestDay()) {
            case NEXT:
                return moved(rest.get(), Kind.REST_DAY_NEXT, calendar.onOrAfter(end));
            case PREVIOUS:
                return moved(rest.get(), Kind.REST_DAY_BEFORE, calendar.onOrBefore(end));
            case ONWARD:
                return after
                        ? moved(rest.get(), Kind.REST_DAY_NEXT, calendar.onOrAfter(end))
                        : moved(rest.get(), Kind.REST_DAY_BEFORE, calendar.onOrBefore(end));
            default:
                return moved(rest.get(), Kind.REST_DAY_STAYS, end);
        }
    }

    private LocalDate moved(RestDay rest, Kind kind, LocalDate to) {
        say(kind, rest, to);
        return to;
    }

    private ZonedDateTime instant(LocalDate day) {
        CutOff cutOff = rule.cutOff();
        LocalTime time = cutOff.time();
        Optional<LocalTime> early =
                cutOff.withOffice() ? calendar.findEarlyClose(day) : Optional.empty();
        if (early.filter(cutOff.time()::isAfter).isPresent()) {
            time = early.get();
            say(Kind.EARLY_CLOSE, day, time);
        } else if (!cutOff.equals(CutOff.MIDNIGHT)) {
            say(Kind.CUT_OFF, time, facts.place().zone().getId());
        }
        return day.atTime(time).atZone(facts.place().zone());
    }

    private Computation finish(Optional<LocalDate> computed, Optional<ZonedDateTime> due) {
        Optional<ZonedDateTime> end = due;
        if (facts.override().isPresent()) {
            Facts.SetByHand byHand = facts.override().get();
            say(Kind.SET_BY_HAND, byHand.day(), byHand.reason());
            end =
                    Optional.of(
                            byHand.day().atTime(rule.cutOff().time()).atZone(facts.place().zone()));
        }
        return new Computation(
                computed, end, steps, Doubts.of(rule, facts, computed, beyondMaximum));
    }

    private void say(Kind kind, Object... values) {
        steps.add(Step.of(kind, values));
    }
}
