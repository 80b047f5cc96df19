package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** The last day on which each payday can be claimed, in each forum. */
public final class Limitation implements Method {

    @Override
    public String name() {
        return "limitation";
    }

    @Override
    public String purpose() {
        return "Last day to claim each payday in each forum, and its state on a day.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Forum.parameter().required(),
                Parameter.needed("dueDates", ParameterKind.DATES, "paydays"),
                Parameter.needed("asOf", ParameterKind.DATE, "day of filing, or today"),
                Parameter.of("employmentEnd", ParameterKind.DATE, "if it has ended"),
                Parameter.of("wilful", ParameterKind.FLAG, "whether the violation was wilful"));
    }

    /** What a law says of a payday is mostly what it said on that day. */
    @Override
    public Optional<String> daysOfValues() {
        return Optional.of("dueDates");
    }

    @Override
    public void apply(Arguments in, Workings out) {
        LocalDate asOf = in.getDate("asOf");
        LocalDate end = in.findDate("employmentEnd").orElse(null);
        Map<String, BigDecimal> before = out.figures();
        int barred = before.getOrDefault("barred", BigDecimal.ZERO).intValue();
        int inTime = before.getOrDefault("inTime", BigDecimal.ZERO).intValue();
        remarks(in.dates("dueDates"), asOf, out);
        for (Forum forum : Forum.read(in)) {
            for (LocalDate due : in.dates("dueDates")) {
                LocalDate last = forum.findLastDay(due, end, in.flag("wilful")).orElse(null);
                LimitationState state = LimitationState.on(asOf, last);
                if (last != null && last.isBefore(due)) {
                    out.remark(
                            "In forum "
                                    + forum.name()
                                    + " the last day "
                                    + last
                                    + " lies before the payday "
                                    + due
                                    + ": look at employmentEnd and dueDates.");
                }
                barred += state == LimitationState.BARRED ? 1 : 0;
                inTime += state == LimitationState.BARRED ? 0 : 1;
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("forum", forum.name());
                row.put("dueDate", due.toString());
                row.put("lastDay", last == null ? null : last.toString());
                row.put("state", state.name());
                out.row(row);
            }
        }
        out.quantity("inTime", BigDecimal.valueOf(inTime), "paydays that can be claimed");
        out.quantity("barred", BigDecimal.valueOf(barred), "paydays that cannot");
    }

    private static void remarks(List<LocalDate> paydays, LocalDate asOf, Workings out) {
        List<String> later =
                paydays.stream().filter(asOf::isBefore).map(LocalDate::toString).toList();
        if (!later.isEmpty()) {
            out.remark("Not yet due on " + asOf + ": " + String.join(", ", later) + ".");
        }
    }
}
