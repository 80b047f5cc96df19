package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Pay for days with too many hours between the first start and the last end (12 NYCRR 142-2.4).
 *
 * @param straight pay of the week without any premium
 */
public record SpreadPremium(
        ClaimSheets sheets, ClaimWeek week, BigDecimal minimumRate, BigDecimal straight) {

    /** An hour's pay for each day that was too long, where the pack has such a rule. */
    public void addTo(List<OwedPart> premiums) {
        InForce rule = sheets.rules().findInForce(RuleMethod.SPREAD_OF_HOURS, week.start);
        if (rule == null) {
            return;
        }
        BigDecimal rate = rule.parameters().number("rate", minimumRate);
        if (rate.signum() == 0) {
            return;
        }
        BigDecimal limit = rule.parameters().findHours("thresholdHours").orElse(BigDecimal.TEN);
        int longDays = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            boolean isLong =
                    week.times[day] != null
                            && ClockTime.hours(week.times[day].spread()).compareTo(limit) > 0;
            longDays += isLong ? 1 : 0;
        }
        if (longDays > 0) {
            BigDecimal extra = rule.parameters().findHours("extraHours").orElse(BigDecimal.ONE);
            BigDecimal due = extra.multiply(BigDecimal.valueOf(longDays));
            Workings sheet = sheets.sheet(rule);
            BigDecimal amount = sheet.amount("spreadPay", rate.multiply(due), "{} × {}", rate, due);
            if (rule.parameters().flag("offsetByPay")) {
                amount = lessPayAboveMinimum(amount, sheet);
            }
            if (amount.signum() > 0) {
                premiums.add(
                        OwedPart.of(week, Violation.OTHER, "spread-of-hours", rule, amount, sheet));
            }
        }
    }

    /** What the agreed wages hold beyond the minimum for the hours counts towards a premium. */
    private BigDecimal lessPayAboveMinimum(BigDecimal due, Workings sheet) {
        BigDecimal hours = week.total.in(sheets.reading());
        BigDecimal above =
                Decimals.atLeastZero(straight.subtract(minimumRate.multiply(hours))).min(due);
        return above.signum() == 0
                ? due
                : sheet.amount("spreadPay", due.subtract(above), "{} − {}", due, above);
    }
}
