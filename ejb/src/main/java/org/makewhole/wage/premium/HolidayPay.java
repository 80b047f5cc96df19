package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.hours.OvertimeRules;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Public holidays that are paid by the earnings of the weeks before, worked or not, with a premium
 * for the hours worked on them (Ontario's Employment Standards Act, Part X). A salary holds the pay
 * of the day already.
 */
public final class HolidayPay {

    private static final BigDecimal FOUR = new BigDecimal(4);

    private final ClaimSheets sheets;
    private final ClaimWeek week;
    private final ClaimTerms terms;
    private final InForce rule;
    private int days;
    private BigDecimal hours = BigDecimal.ZERO;

    private HolidayPay(
            ClaimSheets sheets, ClaimWeek week, ClaimTerms terms, InForce rule, String kind) {
        this.sheets = sheets;
        this.week = week;
        this.terms = terms;
        this.rule = rule;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            if (week.hasRecord && isEmployed(day) && kind.equals(kindOf(day))) {
                days++;
                hours = hours.add(week.hoursOf(day, sheets.reading()));
            }
        }
    }

    /** The holidays of a week; null where the pack does not pay them so, or there are none. */
    public static HolidayPay find(ClaimSheets sheets, ClaimWeek week, ClaimTerms terms) {
        boolean none = week.kinds == null && sheets.claim().calendar().isEmpty();
        if (none || terms == null || terms.isSalary()) {
            return null;
        }
        InForce rule = sheets.rules().findInForce(RuleMethod.AVERAGED_PAY, week.start);
        if (rule == null || !rule.parameters().has("inClaim")) {
            return null;
        }
        Arguments inClaim = rule.parameters().findObject("inClaim").orElseThrow();
        HolidayPay found =
                new HolidayPay(sheets, week, terms, rule, inClaim.text("kind", "holiday"));
        return found.days == 0 ? null : found;
    }

    private boolean isEmployed(int day) {
        return terms.covers(week.start.plusDays(day))
                && (sheets.claim().employmentEnd() == null
                        || !week.start.plusDays(day).isAfter(sheets.claim().employmentEnd()));
    }

    private String kindOf(int day) {
        String told = week.kinds == null ? null : week.kinds[day];
        return told == null ? sheets.claim().calendar().findDate(week.start.plusDays(day)) : told;
    }

    /** Hours of holidays, which earn their premium here and count towards no overtime. */
    public BigDecimal hours() {
        return hours;
    }

    /**
     * Pay of the days, and the premium on the hours worked on them.
     *
     * @param regularRate of the week
     */
    public void addTo(List<OwedPart> parts, BigDecimal regularRate) {
        Workings out = sheets.sheet(rule);
        BigDecimal earned = out.amount("earned", earnedBefore(), "wages of the weeks before");
        BigDecimal divisor = rule.parameters().getNumber("divisor");
        BigDecimal ofDay = out.amountOf("dayPay", earned, divisor);
        BigDecimal number = BigDecimal.valueOf(days);
        BigDecimal pay =
                days == 1
                        ? ofDay
                        : out.amount("total", ofDay.multiply(number), "{} × {}", ofDay, number);
        if (pay.signum() > 0) {
            parts.add(OwedPart.of(week, Violation.BENEFITS, "holiday-pay", rule, pay, out));
        }
        BigDecimal onTop = rule.parameters().number("multiplier", BigDecimal.ONE);
        onTop = onTop.subtract(BigDecimal.ONE);
        if (hours.signum() > 0 && onTop.signum() > 0) {
            Workings premium = sheets.sheet(rule);
            BigDecimal rate =
                    premium.rate(
                            "premiumRate",
                            regularRate.multiply(onTop),
                            "{} × {}",
                            regularRate,
                            onTop);
            BigDecimal due =
                    premium.amount("premiumPay", rate.multiply(hours), "{} × {}", rate, hours);
            parts.add(OwedPart.of(week, Violation.OVERTIME, "holiday", rule, due, premium));
        }
    }

    /** Regular wages: hours beyond the weekly limit earned overtime pay, which does not count. */
    private BigDecimal earnedBefore() {
        Arguments inClaim = rule.parameters().findObject("inClaim").orElseThrow();
        long weeks = inClaim.number("weeks", FOUR).longValue();
        BigDecimal earned = BigDecimal.ZERO;
        for (ClaimWeek each : sheets.claim().weeks()) {
            boolean before =
                    each.start.isBefore(week.start)
                            && !each.start.isBefore(week.start.minusWeeks(weeks));
            ClaimTerms then = before ? sheets.claim().termsOn(each.start) : null;
            earned = then == null ? earned : earned.add(regular(each, then));
        }
        return earned;
    }

    private BigDecimal regular(ClaimWeek each, ClaimTerms then) {
        BigDecimal worked = each.total.in(sheets.reading());
        return switch (then.basis()) {
            case "hour" -> then.loadedRate().multiply(worked.min(limit(each, worked)));
            case "day" -> then.loadedRate().multiply(daysOf(each, then, worked));
            case "piece" -> then.rate().multiply(each.pieces);
            default -> BigDecimal.ZERO;
        };
    }

    private BigDecimal limit(ClaimWeek each, BigDecimal otherwise) {
        InForce overtime = sheets.rules().findInForce(RuleMethod.WORKWEEK, each.start);
        OvertimeRules limits = sheets.rules().overtime(overtime, BigDecimal.ZERO);
        return limits.weekly().isEmpty() ? otherwise : limits.weekly().get(0).over();
    }

    private BigDecimal daysOf(ClaimWeek each, ClaimTerms then, BigDecimal worked) {
        if (!each.isByDay) {
            return each.daysOf(then, worked);
        }
        int count = 0;
        for (int day = 0; day < ClaimWeek.DAYS; day++) {
            count += each.hoursOf(day, sheets.reading()).signum() > 0 ? 1 : 0;
        }
        return BigDecimal.valueOf(count);
    }
}
