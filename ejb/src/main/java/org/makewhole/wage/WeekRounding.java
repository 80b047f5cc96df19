package org.makewhole.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.pack.RulePack;

/** The pack's rounding as a claim by weekly totals applies it, always half up. */
enum WeekRounding {

    /**
     * Hourly rates are rounded to the currency's minor unit before they are multiplied, and so is
     * every amount: the practice of the examples in 29 CFR part 778 and of the fact sheets of the
     * US Department of Labor.
     */
    RATES_FIRST,

    /**
     * Rates keep six decimals; only amounts are rounded to the currency's minor unit. Over the 168
     * hours of a week this differs from exact fractions by less than a ten-thousandth.
     */
    AMOUNTS_ONLY;

    private static final int RATE_DECIMALS = 6;

    static WeekRounding of(RulePack pack) {
        boolean ratesFirst =
                pack.rounding() != null && pack.rounding().asText().equals(Rounding.RATES_FIRST);
        return ratesFirst ? RATES_FIRST : AMOUNTS_ONLY;
    }

    /** Rounds an amount of money to the minor unit of the currency (2 for USD, 0 for JPY). */
    BigDecimal amount(BigDecimal exact, Currency currency) {
        return exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** The amount {@code total / units}, rounded once. */
    BigDecimal amount(BigDecimal total, BigDecimal units, Currency currency) {
        return total.divide(units, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** The rate per hour or week that {@code total} over {@code units} gives under this policy. */
    BigDecimal rate(BigDecimal total, BigDecimal units, Currency currency) {
        int minorUnit = currency.getDefaultFractionDigits();
        int scale = this == RATES_FIRST ? minorUnit : Math.max(RATE_DECIMALS, minorUnit);
        BigDecimal rate = total.divide(units, scale, RoundingMode.HALF_UP);
        BigDecimal shortest = rate.stripTrailingZeros();
        return shortest.scale() < minorUnit ? rate.setScale(minorUnit) : shortest;
    }
}
