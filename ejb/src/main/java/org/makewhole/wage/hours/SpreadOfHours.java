package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** Extra pay for a day whose first start and last end lie far apart, breaks included. */
public final class SpreadOfHours implements Method {

    private static final String OFFSET = "offsetByPay";

    @Override
    public String name() {
        return "spread-of-hours";
    }

    @Override
    public String purpose() {
        return "Extra hours for a day that is long from its first start to its last end, breaks"
                + " included.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                WorkedTime.shifts().required(),
                Parameter.of("unpaidMinutes", ParameterKind.NUMBER, "breaks of the day in minutes")
                        .atMost(1440),
                Parameter.of(
                                "thresholdHours",
                                ParameterKind.HOURS,
                                "a spread above this earns the extra hours; default 10")
                        .atMost(24),
                Parameter.of(
                                "extraHours",
                                ParameterKind.HOURS,
                                "hours earned for the day; default 1")
                        .atMost(24),
                Parameter.of("rate", ParameterKind.MONEY, "money per extra hour"),
                Parameter.of(
                        OFFSET,
                        ParameterKind.FLAG,
                        "in a claim: due only as far as the week's pay does not reach the minimum"
                                + " wage for its hours and the extra ones"),
                Parameter.of("days", ParameterKind.WHOLE, "how many such days; default 1")
                        .atMost(366));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        WorkedTime time = WorkedTime.read(in);
        int unpaid = in.number("unpaidMinutes", BigDecimal.ZERO).intValue();
        if (unpaid > time.worked()) {
            throw in.problem("unpaidMinutes", "longer than the shifts");
        }
        out.quantity(
                "hoursWorked",
                ClockTime.hours((long) time.worked() - unpaid),
                "minutes of the shifts without breaks ÷ 60");
        int number = 0;
        for (Arguments shift : in.objects("shifts")) {
            number++;
            int start = shift.getTime("start");
            int end = shift.getTime("end");
            out.quantity(
                    "shift" + number + "Hours",
                    ClockTime.hours((end <= start ? end + ClockTime.DAY : end) - (long) start),
                    "from start to end");
        }
        BigDecimal spread =
                out.quantity(
                        "spreadHours",
                        ClockTime.hours(time.spread()),
                        "from the first start to the last end");
        BigDecimal threshold = in.findHours("thresholdHours").orElse(BigDecimal.TEN);
        boolean over = spread.compareTo(threshold) > 0;
        BigDecimal days = in.number("days", BigDecimal.ONE);
        BigDecimal each = in.findHours("extraHours").orElse(BigDecimal.ONE);
        BigDecimal extra =
                out.quantity(
                        "extraHoursDue",
                        over ? each.multiply(days) : BigDecimal.ZERO,
                        over ? "{} is above {}: {} × {} days" : "{} is not above {}",
                        spread,
                        threshold,
                        each,
                        days);
        if (in.has("rate")) {
            BigDecimal rate = in.getNumber("rate");
            out.amount("spreadPay", extra.multiply(rate), "{} × {}", extra, rate);
        }
        if (over && in.flag(OFFSET)) {
            out.remark(
                    "Pay above the minimum wage counts towards it here; that is reckoned in a claim"
                            + " only.");
        }
    }
}
