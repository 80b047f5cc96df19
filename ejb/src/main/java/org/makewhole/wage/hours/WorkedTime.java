package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/**
 * The stretches worked on one day.
 *
 * @param worked minutes, breaks apart
 * @param spread minutes from the first start to the last end, breaks included
 * @param stretches in the order of time
 */
public record WorkedTime(int worked, int spread, List<Stretch> stretches) {

    /**
     * A stretch in minutes since midnight; its end may lie on the next day.
     *
     * @param pause unpaid minutes within
     */
    public record Stretch(int start, int end, int pause) {}

    public WorkedTime {
        stretches = List.copyOf(stretches);
    }

    public static Parameter shifts() {
        return Parameter.objects(
                "shifts",
                "stretches worked on the day; an end at or before the start lies on the next day",
                Parameter.needed("start", ParameterKind.TIME, "time of day"),
                Parameter.needed("end", ParameterKind.TIME, "time of day"),
                Parameter.of("breakMinutes", ParameterKind.NUMBER, "unpaid minutes within")
                        .atMost(1440));
    }

    /**
     * Reads shifts.
     *
     * @throws org.makewhole.wage.method.InputException when two overlap or a break is too long
     */
    public static WorkedTime read(Arguments in) {
        List<Stretch> stretches = new ArrayList<>();
        for (Arguments shift : in.objects("shifts")) {
            int start = shift.getTime("start");
            int end = shift.getTime("end");
            int pause = shift.number("breakMinutes", BigDecimal.ZERO).intValue();
            int until = end <= start ? end + ClockTime.DAY : end;
            if (pause > until - start) {
                throw shift.problem("breakMinutes", "longer than the shift");
            }
            stretches.add(new Stretch(start, until, pause));
        }
        stretches.sort(Comparator.comparingInt(Stretch::start));
        int worked = 0;
        int last = Integer.MIN_VALUE;
        for (Stretch each : stretches) {
            if (each.start() < last) {
                throw in.problem("shifts", "two of them overlap");
            }
            last = each.end();
            worked += each.end() - each.start() - each.pause();
        }
        int spread = stretches.isEmpty() ? 0 : last - stretches.get(0).start();
        return new WorkedTime(worked, spread, stretches);
    }

    public BigDecimal hours() {
        return ClockTime.hours(worked);
    }

    /** Whether some of it lies after midnight. */
    public boolean crossesMidnight() {
        return !stretches.isEmpty() && stretches.get(stretches.size() - 1).end() > ClockTime.DAY;
    }

    /** Whether some of it is at the same time as some of another one of the same day. */
    public boolean overlaps(WorkedTime other) {
        for (Stretch each : stretches) {
            for (Stretch theirs : other.stretches) {
                if (each.start() < theirs.end() && theirs.start() < each.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether more of it lies after midnight than before; not of null. */
    public static boolean isMostlyAfterMidnight(WorkedTime time) {
        return time != null
                && time.crossesMidnight()
                && time.afterMidnight().worked > time.beforeMidnight().worked;
    }

    /** What lies before midnight; a break in a stretch over it is taken in its longer part. */
    public WorkedTime beforeMidnight() {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch each : stretches) {
            if (each.start() < ClockTime.DAY) {
                int end = Math.min(each.end(), ClockTime.DAY);
                parts.add(new Stretch(each.start(), end, each.pause() - pauseAfter(each)));
            }
        }
        return of(parts);
    }

    /** What lies after midnight, by the clock of the day that has begun. */
    public WorkedTime afterMidnight() {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch each : stretches) {
            if (each.end() > ClockTime.DAY) {
                int start = Math.max(each.start(), ClockTime.DAY) - ClockTime.DAY;
                parts.add(new Stretch(start, each.end() - ClockTime.DAY, pauseAfter(each)));
            }
        }
        return of(parts);
    }

    private static int pauseAfter(Stretch each) {
        int before = Math.max(0, ClockTime.DAY - each.start());
        int after = each.end() - Math.max(each.start(), ClockTime.DAY);
        if (after <= 0) {
            return 0;
        }
        return after >= before ? Math.min(each.pause(), after) : Math.max(0, each.pause() - before);
    }

    private static WorkedTime of(List<Stretch> parts) {
        int worked =
                parts.stream().mapToInt(each -> each.end() - each.start() - each.pause()).sum();
        int end = parts.stream().mapToInt(Stretch::end).max().orElse(0);
        return new WorkedTime(worked, parts.isEmpty() ? 0 : end - parts.get(0).start(), parts);
    }

    /** These stretches and others of the same day, which may overlap when two jobs were done. */
    public WorkedTime and(WorkedTime other) {
        List<Stretch> all = new ArrayList<>(stretches);
        all.addAll(other.stretches);
        all.sort(Comparator.comparingInt(Stretch::start));
        int end = all.stream().mapToInt(Stretch::end).max().orElse(0);
        return new WorkedTime(worked + other.worked, end - all.get(0).start(), all);
    }

    /**
     * Minutes worked between two times of day, the second of which may lie on the next day. A break
     * counts as taken outside that time as far as there is room for it.
     *
     * @param last only the last so many minutes of the day's work are looked at
     */
    public int within(int from, int until, int last) {
        int left = last;
        int inside = 0;
        for (int i = stretches.size() - 1; i >= 0 && left > 0; i--) {
            Stretch each = stretches.get(i);
            int length = Math.min(left, each.end() - each.start() - each.pause());
            // The tail is counted back from the end, the break lies before it.
            int start =
                    length < each.end() - each.start() - each.pause()
                            ? each.end() - length
                            : each.start();
            inside += Math.min(length, overlap(start, each.end(), from, until));
            left -= length;
        }
        return inside;
    }

    private static int overlap(int start, int end, int from, int until) {
        int length = until <= from ? until + ClockTime.DAY - from : until - from;
        int inside = 0;
        for (int day = -1; day <= 1; day++) {
            int first = from + day * ClockTime.DAY;
            inside += Math.max(0, Math.min(end, first + length) - Math.max(start, first));
        }
        return inside;
    }
}
