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
 */
public record WorkedTime(int worked, int spread) {

    private record Stretch(int start, int end, int pause) {}

    public static Parameter shifts() {
        return Parameter.objects(
                "shifts",
                "stretches worked on the day; an end at or before the start lies on the next day",
                Parameter.needed("start", ParameterKind.TIME, "time of day"),
                Parameter.needed("end", ParameterKind.TIME, "time of day"),
                Parameter.of("breakMinutes", ParameterKind.NUMBER, "unpaid minutes within"));
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
        return new WorkedTime(worked, spread);
    }

    BigDecimal hours() {
        return ClockTime.hours(worked);
    }
}
