package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * The pay of one workweek or work period: all pay that counts, the hourly rate that it comes to (29
 * CFR 778.109: there always is one, however pay is set), and the premium on top for overtime hours.
 */
public final class Workweek {

    private final BigDecimal hours;
    private final List<PayItem> pay;
    private final OvertimeRules rules;
    private final PremiumHours premiumHours;
    private final Workings out;
    private BigDecimal straight = BigDecimal.ZERO;
    private BigDecimal flat = BigDecimal.ZERO;
    private BigDecimal excluded = BigDecimal.ZERO;
    private BigDecimal credit = BigDecimal.ZERO;
    private BigDecimal tips = BigDecimal.ZERO;
    private BigDecimal beyond = BigDecimal.ZERO;

    /** Hours that divide the pay: more than were worked when a salary covers more. */
    private BigDecimal divisor;

    private int rateSetting;
    private BigDecimal singleRate;

    private Workweek(
            BigDecimal hours,
            List<WorkDay> days,
            List<PayItem> pay,
            OvertimeRules rules,
            Workings out) {
        this.hours = hours;
        this.divisor = hours;
        this.pay = pay;
        this.rules = rules;
        this.out = out;
        this.premiumHours = PremiumHours.of(hours, days, rules);
    }

    /**
     * Computes a week.
     *
     * @param hours worked, all of them
     * @param days with the hours of each; empty when only the total is known, and then daily tiers
     *     do not apply
     * @param out receives hours, regularHours, overtimeHours, straightTime, regularRate,
     *     premiumRate, overtimeRate, overtimePremium, total and others
     */
    public static WorkweekPay compute(
            BigDecimal hours,
            List<WorkDay> days,
            List<PayItem> pay,
            OvertimeRules rules,
            Workings out) {
        return new Workweek(hours, days, pay, rules, out).compute();
    }

    private WorkweekPay compute() {
        if (!out.isSilent()) {
            noteHours();
        }
        for (PayItem item : pay) {
            count(item);
        }
        BigDecimal counted =
                rules.flatBonus().equals(OvertimeRules.ALL_HOURS) ? straight.add(flat) : straight;
        BigDecimal straightTime =
                flat.signum() == 0
                        ? out.amount("straightTime", straight, "{}", straight)
                        : out.amount("straightTime", straight.add(flat), "{} + {}", straight, flat);
        if (divisor.signum() == 0) {
            return finish(BigDecimal.ZERO, straightTime, BigDecimal.ZERO);
        }
        BigDecimal regularRate = regularRate(counted);
        BigDecimal premium =
                rules.base().equals(OvertimeRules.RATE_OF_THE_HOURS)
                        ? premiumAtRatesOfTheHours()
                        : premium(regularRate);
        BigDecimal onFlat = flat.signum() == 0 ? flat : premiumOnFlatBonus();
        if (onFlat.signum() > 0) {
            premium = premium.add(onFlat);
            out.amount("overtimePremium", premium, "{} + {}", premium.subtract(onFlat), onFlat);
        }
        return finish(regularRate, straightTime, premium);
    }

    private void noteHours() {
        BigDecimal overtime = premiumHours.total();
        out.quantity("hours", hours, "{}", hours);
        if (premiumHours.dailyHours().signum() > 0 || !rules.daily().isEmpty()) {
            out.quantity("dailyOvertimeHours", premiumHours.dailyHours(), "over the daily limits");
            out.quantity(
                    "weeklyOvertimeHours", premiumHours.weeklyHours(), "over the weekly limit");
        }
        out.quantity("overtimeHours", overtime, "{} − {}", hours, hours.subtract(overtime));
        out.quantity("regularHours", hours.subtract(overtime), "{} − {}", hours, overtime);
        if (premiumHours.bands().size() > 1) {
            for (Tier band : premiumHours.bands()) {
                out.quantity(
                        "hoursAt" + Decimals.shown(band.multiplier()).toPlainString(),
                        band.over(),
                        "hours at × {}",
                        band.multiplier());
            }
        }
    }

    private void count(PayItem item) {
        switch (item.kind()) {
            case HOURLY -> {
                BigDecimal worked = item.units() == null ? hours : item.units();
                BigDecimal amount =
                        out.amount(
                                "hourlyPay",
                                item.rate().multiply(worked),
                                "{} × {}",
                                item.rate(),
                                worked);
                straight = Decimals.plus(straight, amount);
                rateSetting++;
                singleRate = item.rate();
            }
            case SUM -> countSum(item);
            case FLAT_BONUS -> flat = flat.add(amountOf(item));
            case DIFFERENTIAL -> {
                straight = straight.add(amountOf(item));
                rateSetting += 2;
            }
            case TIP_CREDIT -> {
                BigDecimal amount = amountOf(item);
                straight = straight.add(amount);
                tips = tips.add(amount);
                rateSetting += 2;
            }
            case PREMIUM -> credit = credit.add(amountOf(item));
            case EXCLUDED -> excluded = excluded.add(amountOf(item));
        }
    }

    private BigDecimal amountOf(PayItem item) {
        if (item.amount() != null) {
            return item.amount();
        }
        BigDecimal units = item.units() == null ? hours : item.units();
        String figure = item.kind() == PayItem.Kind.SUM ? "sumPay" : "otherPay";
        return out.amount(figure, item.rate().multiply(units), "{} × {}", item.rate(), units);
    }

    private void countSum(PayItem item) {
        BigDecimal amount = amountOf(item);
        BigDecimal covers = item.coversHours();
        if (covers == null || covers.signum() == 0) {
            straight = Decimals.plus(straight, amount);
            rateSetting += 2;
            return;
        }
        rateSetting++;
        singleRate =
                item.beyondRate() == null
                        ? out.rateOf("rateOfCoveredHours", amount, covers)
                        : out.rate(
                                "rateOfCoveredHours", item.beyondRate(), "{}", item.beyondRate());
        divisor = divisor.max(covers);
        BigDecimal further = Decimals.atLeastZero(hours.subtract(covers));
        if (further.signum() > 0) {
            BigDecimal pay =
                    out.amount(
                            "payBeyondCoveredHours",
                            singleRate.multiply(further),
                            "{} × ({} − {})",
                            singleRate,
                            hours,
                            covers);
            amount = amount.add(pay);
            beyond = beyond.add(pay);
        }
        straight = straight.add(amount);
    }

    private BigDecimal regularRate(BigDecimal counted) {
        boolean flatCounts = counted.compareTo(straight) != 0;
        BigDecimal rate =
                rateSetting == 1 && !flatCounts
                        ? out.rate("regularRate", singleRate, "{}", singleRate)
                        : out.rateOf("regularRate", counted, divisor);
        if (rules.minimumWage() != null && rate.compareTo(rules.minimumWage()) < 0) {
            rate =
                    out.rate(
                            "regularRate",
                            rules.minimumWage(),
                            "{}, which is not below {}",
                            rules.minimumWage(),
                            rate);
        }
        return rate;
    }

    private BigDecimal premium(BigDecimal regularRate) {
        BigDecimal premium = BigDecimal.ZERO;
        List<Tier> bands = premiumHours.bands();
        if (bands.isEmpty()) {
            if (!out.isSilent()) {
                showRates(regularRate);
            }
            return BigDecimal.ZERO;
        }
        for (int i = 0; i < bands.size(); i++) {
            Tier band = bands.get(i);
            String mark = i == 0 ? "" : ".x" + Decimals.shown(band.multiplier()).toPlainString();
            BigDecimal rate = premiumRate(mark, regularRate, band.multiplier());
            if (!out.isSilent()) {
                overtimeRate(mark, regularRate, band.multiplier());
            }
            premium =
                    Decimals.plus(
                            premium,
                            out.amount(
                                    i == 0 ? "overtimePremium" : "overtimePremium" + mark,
                                    rate.multiply(band.over()),
                                    "{} × {}",
                                    rate,
                                    band.over()));
        }
        return bands.size() == 1
                ? premium
                : out.amount("overtimePremium", premium, "sum of the premiums");
    }

    /** A week without overtime still shows what an overtime hour would earn. */
    private void showRates(BigDecimal regularRate) {
        List<Tier> tiers = rules.weekly().isEmpty() ? rules.daily() : rules.weekly();
        if (!tiers.isEmpty()) {
            premiumRate("", regularRate, tiers.get(0).multiplier());
            overtimeRate("", regularRate, tiers.get(0).multiplier());
        }
        out.amount("overtimePremium", BigDecimal.ZERO, "no overtime hours");
    }

    private BigDecimal premiumRate(String mark, BigDecimal regularRate, BigDecimal multiplier) {
        if (rules.loading() != null) {
            BigDecimal loading = rules.loading().rate();
            return out.rate(
                    mark.isEmpty() ? "premiumRate" : "premiumRate" + mark,
                    Decimals.divide(
                            regularRate.multiply(rules.loading().onTop(multiplier)),
                            BigDecimal.ONE.add(loading)),
                    "{} ÷ (1 + {}) × {}",
                    regularRate,
                    loading,
                    rules.loading().onTop(multiplier));
        }
        return out.rate(
                mark.isEmpty() ? "premiumRate" : "premiumRate" + mark,
                regularRate.multiply(multiplier.subtract(BigDecimal.ONE)),
                "{} × ({} − 1)",
                regularRate,
                multiplier);
    }

    private BigDecimal overtimeRate(String mark, BigDecimal regularRate, BigDecimal multiplier) {
        return out.rate(
                mark.isEmpty() ? "overtimeRate" : "overtimeRate" + mark,
                regularRate.multiply(multiplier),
                "{} × {}",
                regularRate,
                multiplier);
    }

    /** By agreement, the premium on the rate of the work done in the overtime hours (778.419). */
    private BigDecimal premiumAtRatesOfTheHours() {
        BigDecimal premium = BigDecimal.ZERO;
        BigDecimal multiplier = rules.weekly().get(0).multiplier();
        for (PayItem item : pay) {
            if (item.overtimeHours() != null && item.rate() != null) {
                BigDecimal rate = premiumRate("", item.rate(), multiplier);
                overtimeRate("", item.rate(), multiplier);
                premium =
                        premium.add(
                                out.amount(
                                        "overtimePremium",
                                        rate.multiply(item.overtimeHours()),
                                        "{} × {}",
                                        rate,
                                        item.overtimeHours()));
            }
        }
        return out.amount("overtimePremium", premium, "sum of the premiums");
    }

    /** Alvarado v. Dart Container, 4 Cal.5th 542 (2018): divided by the hours without overtime. */
    private BigDecimal premiumOnFlatBonus() {
        BigDecimal regularHours = hours.subtract(premiumHours.total());
        if (flat.signum() == 0
                || rules.flatBonus().equals(OvertimeRules.ALL_HOURS)
                || regularHours.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rate = out.rateOf("flatBonusRate", flat, regularHours);
        BigDecimal premium = BigDecimal.ZERO;
        for (Tier band : premiumHours.bands()) {
            BigDecimal multiple =
                    out.rate(
                            "flatBonusOvertimeRate",
                            rate.multiply(band.multiplier()),
                            "{} × {}",
                            rate,
                            band.multiplier());
            premium = premium.add(multiple.multiply(band.over()));
        }
        return out.amount(
                "overtimeOnFlatBonus", premium, "on {} overtime hours", premiumHours.total());
    }

    private WorkweekPay finish(
            BigDecimal regularRate, BigDecimal straightTime, BigDecimal premium) {
        BigDecimal due = premium;
        if (credit.signum() > 0) {
            due =
                    out.amount(
                            "premiumBalance",
                            Decimals.atLeastZero(premium.subtract(credit)),
                            "{} − {}",
                            premium,
                            credit);
        }
        if (out.isSilent()) {
            return paid(regularRate, straightTime, premium, due, null);
        }
        BigDecimal total =
                rules.composition().equals(OvertimeRules.RATES_TIMES_HOURS)
                        ? ratesTimesHours(regularRate)
                        : straightTime.add(premium.max(credit));
        total = total.subtract(tips).add(excluded);
        out.amount(
                "total",
                total,
                tips.add(excluded).signum() == 0 ? "{} + {}" : "{} + {} − {} + {}",
                total.add(tips).subtract(excluded).subtract(premium.max(credit)),
                premium.max(credit),
                tips,
                excluded);
        return paid(regularRate, straightTime, premium, due, total);
    }

    private WorkweekPay paid(
            BigDecimal regularRate,
            BigDecimal straightTime,
            BigDecimal premium,
            BigDecimal due,
            BigDecimal total) {
        return new WorkweekPay(
                straightTime, premiumHours.total(), regularRate, premium, due, total, beyond);
    }

    private BigDecimal ratesTimesHours(BigDecimal regularRate) {
        BigDecimal regularHours = hours.subtract(premiumHours.total());
        BigDecimal total = regularRate.multiply(regularHours);
        for (Tier band : premiumHours.bands()) {
            total =
                    total.add(
                            overtimeRate("", regularRate, band.multiplier()).multiply(band.over()));
        }
        return total;
    }
}
