package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;

/**
 * Which hours earn a premium and how it is reckoned.
 *
 * @param weekly tiers over the hours of the week or work period
 * @param daily tiers over the hours of a day
 * @param seventhDay tiers over the hours of a seventh day in a row
 * @param combine how daily and weekly overtime meet
 * @param base what the premium is taken on
 * @param flatBonus how a flat sum enters the rate
 * @param composition how the total is put together
 * @param minimumWage per hour, below which the regular rate is never taken; null for none
 * @param overtimeHours as found already; null to find them by the tiers
 * @param loading of casual workers that the rate holds; null for none
 */
public record OvertimeRules(
        List<Tier> weekly,
        List<Tier> daily,
        List<Tier> seventhDay,
        String combine,
        String base,
        String flatBonus,
        String composition,
        BigDecimal minimumWage,
        BigDecimal overtimeHours,
        Loading loading) {

    /**
     * What a casual worker has on top of the base rate.
     *
     * @param rate as 0.25
     * @param kind {@code substitution}, {@code cumulative} or {@code compounding}
     */
    public record Loading(BigDecimal rate, String kind) {

        /** What an overtime hour earns on top of the loaded rate, in base rates. */
        BigDecimal onTop(BigDecimal multiplier) {
            BigDecimal premium = multiplier.subtract(BigDecimal.ONE);
            return switch (kind) {
                case "cumulative" -> premium;
                case "compounding" -> premium.multiply(BigDecimal.ONE.add(rate));
                default -> Decimals.atLeastZero(premium.subtract(rate));
            };
        }
    }

    static final String GREATER = "greater";
    static final String SUM = "sum";
    static final String NO_DOUBLE_COUNTING = "no-double-counting";
    static final String REGULAR_RATE = "regular-rate";
    static final String RATE_OF_THE_HOURS = "rate-of-the-hours";
    static final String ALL_HOURS = "all-hours";
    static final String NON_OVERTIME_HOURS = "non-overtime-hours";
    static final String PREMIUM_ON_TOP = "premium-on-top";
    static final String RATES_TIMES_HOURS = "rates-times-hours";

    /** From the parameters of a rule of method {@code workweek}. */
    public static OvertimeRules read(Arguments in) {
        return new OvertimeRules(
                Tier.read(in, "weekly"),
                Tier.read(in, "daily"),
                Tier.read(in, "seventhDay"),
                in.text("combine", NO_DOUBLE_COUNTING),
                in.text("base", REGULAR_RATE),
                in.text("flatBonus", ALL_HOURS),
                in.text("composition", PREMIUM_ON_TOP),
                in.findNumber("minimumWage").orElse(null),
                in.findHours("overtimeHours").orElse(null),
                null);
    }

    /**
     * The same rules with a regular rate that is not below {@code rate}; zero for no such floor.
     */
    public OvertimeRules withMinimumWage(BigDecimal rate) {
        if (rate.signum() == 0 || minimumWage != null) {
            return this;
        }
        return new OvertimeRules(
                weekly,
                daily,
                seventhDay,
                combine,
                base,
                flatBonus,
                composition,
                rate,
                overtimeHours,
                loading);
    }

    /** The same rules for a rate that holds a loading. */
    public OvertimeRules withLoading(BigDecimal rate, String kind) {
        return new OvertimeRules(
                weekly,
                daily,
                seventhDay,
                combine,
                base,
                flatBonus,
                composition,
                minimumWage,
                overtimeHours,
                new Loading(rate, kind));
    }

    /** The same rules with weekly limits that leave so many hours out. */
    public OvertimeRules beyond(BigDecimal hours) {
        return new OvertimeRules(
                weekly.stream()
                        .map(tier -> new Tier(tier.over().add(hours), tier.multiplier()))
                        .toList(),
                daily,
                seventhDay,
                combine,
                base,
                flatBonus,
                composition,
                minimumWage,
                overtimeHours,
                loading);
    }
}
