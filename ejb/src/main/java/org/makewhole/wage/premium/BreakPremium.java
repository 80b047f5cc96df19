package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/** Pay for days on which no break was given (Cal. Labor Code 226.7). */
public record BreakPremium(ClaimSheets sheets, ClaimWeek week, BigDecimal minimumRate) {

    /** An hour's pay at the regular rate for each day without a break, by kind of break. */
    public void addTo(List<OwedPart> premiums, BigDecimal regularRate) {
        if (week.mealsMissed == 0 && week.restsMissed == 0) {
            return;
        }
        InForce rule = sheets.rules().findInForce(RuleMethod.MISSED_BREAKS, week.start);
        if (rule != null) {
            missed(premiums, "meal-breaks", week.mealsMissed, "mealHours", regularRate, rule);
            missed(premiums, "rest-breaks", week.restsMissed, "restHours", regularRate, rule);
        }
    }

    private void missed(
            List<OwedPart> premiums,
            String item,
            int days,
            String hoursName,
            BigDecimal regularRate,
            InForce rule) {
        BigDecimal perDay = rule.parameters().findHours(hoursName).orElse(BigDecimal.ZERO);
        BigDecimal rate = regularRate.max(minimumRate);
        if (days == 0 || perDay.signum() == 0 || rate.signum() == 0) {
            return;
        }
        Workings sheet = sheets.sheet(rule);
        BigDecimal number = BigDecimal.valueOf(days);
        BigDecimal amount =
                sheet.amount(
                        "breakPremium",
                        rate.multiply(perDay).multiply(number),
                        "{} × {} × {}",
                        rate,
                        perDay,
                        number);
        premiums.add(OwedPart.of(week, Violation.BREAKS, item, rule, amount, sheet));
    }
}
