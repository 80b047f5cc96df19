package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.number.Decimals;

/**
 * The hours of a week or work period, split by the multiple of the rate that they earn.
 *
 * @param bands hours above the straight ones, by multiplier, ascending
 * @param dailyHours premium hours by the daily tiers alone
 * @param weeklyHours premium hours by the weekly tiers alone
 */
record PremiumHours(List<Tier> bands, BigDecimal dailyHours, BigDecimal weeklyHours) {

    static PremiumHours of(BigDecimal hours, List<WorkDay> days, OvertimeRules rules) {
        BigDecimal weekly = beyond(hours, rules.weekly());
        if (rules.overtimeHours() != null) {
            return given(rules, weekly);
        }
        List<Tier> bands = new ArrayList<>(2);
        BigDecimal daily = BigDecimal.ZERO;
        for (WorkDay day : days) {
            List<Tier> tiers =
                    day.seventh() && !rules.seventhDay().isEmpty()
                            ? rules.seventhDay()
                            : rules.daily();
            daily = daily.add(beyond(day.hours(), tiers));
            split(day.hours(), tiers, bands);
        }
        if (rules.combine().equals(OvertimeRules.GREATER)) {
            if (weekly.compareTo(daily) > 0) {
                bands.clear();
                split(hours, rules.weekly(), bands);
            }
        } else {
            boolean sum = rules.combine().equals(OvertimeRules.SUM);
            split(sum ? hours : Decimals.minus(hours, daily), rules.weekly(), bands);
        }
        return new PremiumHours(bands, daily, weekly);
    }

    private static PremiumHours given(OvertimeRules rules, BigDecimal weekly) {
        List<Tier> bands = new ArrayList<>(1);
        List<Tier> tiers = rules.weekly().isEmpty() ? rules.daily() : rules.weekly();
        if (!tiers.isEmpty() && rules.overtimeHours().signum() > 0) {
            bands.add(new Tier(rules.overtimeHours(), tiers.get(0).multiplier()));
        }
        return new PremiumHours(bands, BigDecimal.ZERO, weekly);
    }

    private static BigDecimal beyond(BigDecimal hours, List<Tier> tiers) {
        return tiers.isEmpty()
                ? BigDecimal.ZERO
                : Decimals.atLeastZero(hours.subtract(tiers.get(0).over()));
    }

    /** Adds the hours of each tier to the band with its multiplier. */
    private static void split(BigDecimal hours, List<Tier> tiers, List<Tier> bands) {
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal top = i + 1 < tiers.size() ? hours.min(tiers.get(i + 1).over()) : hours;
            BigDecimal inTier = top.subtract(tiers.get(i).over());
            if (inTier.signum() > 0) {
                add(bands, tiers.get(i).multiplier(), inTier);
            }
        }
    }

    private static void add(List<Tier> bands, BigDecimal multiplier, BigDecimal hours) {
        for (int i = 0; i < bands.size(); i++) {
            int order = bands.get(i).multiplier().compareTo(multiplier);
            if (order == 0) {
                bands.set(i, new Tier(bands.get(i).over().add(hours), multiplier));
                return;
            }
            if (order > 0) {
                bands.add(i, new Tier(hours, multiplier));
                return;
            }
        }
        bands.add(new Tier(hours, multiplier));
    }

    /** All hours that earn a premium. */
    BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (Tier band : bands) {
            total = Decimals.plus(total, band.over());
        }
        return total;
    }
}
