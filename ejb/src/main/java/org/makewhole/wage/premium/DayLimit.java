package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.number.Decimals;

/**
 * The hours of a day beyond its normal ones, which are the last of the day. Where an hour of the
 * night is shorter than sixty minutes (Brazil, CLT art. 73 paragraph 1), the day is full earlier by
 * the clock.
 *
 * @param over hours of the clock beyond the normal ones
 * @param nightOver those of them at night
 */
record DayLimit(BigDecimal over, BigDecimal nightOver) {

    /** Of an hour; what a division adds beyond them is no time. */
    private static final int DECIMALS = 8;

    /**
     * Splits a day.
     *
     * @param hours worked, by the clock
     * @param limit normal hours; null for no limit
     * @param night hours of the night among them, by the clock
     * @param minutesPerHour of the clock that make an hour of the night
     * @param nightOfLast hours of the night among so many last hours of the day
     */
    static DayLimit of(
            BigDecimal hours,
            BigDecimal limit,
            BigDecimal night,
            BigDecimal minutesPerHour,
            UnaryOperator<BigDecimal> nightOfLast) {
        BigDecimal over =
                limit == null ? BigDecimal.ZERO : Decimals.atLeastZero(hours.subtract(limit));
        boolean isShort = night.signum() > 0 && minutesPerHour.compareTo(ClockTime.HOUR) < 0;
        if (limit == null || !isShort) {
            return new DayLimit(
                    over, over.signum() == 0 ? BigDecimal.ZERO : nightOfLast.apply(over));
        }
        BigDecimal longer =
                Decimals.divide(ClockTime.HOUR, minutesPerHour).subtract(BigDecimal.ONE);
        BigDecimal counted = hours.add(night.multiply(longer));
        BigDecimal beyond = Decimals.atLeastZero(counted.subtract(limit));
        if (beyond.signum() == 0) {
            return new DayLimit(BigDecimal.ZERO, BigDecimal.ZERO);
        }
        // Back from the end of the day, minute by minute, up to where the normal hours are full.
        BigDecimal last = over;
        BigDecimal nightOfIt = BigDecimal.ZERO;
        for (int minutes = 1; minutes <= ClockTime.DAY; minutes++) {
            BigDecimal next = ClockTime.hours(minutes).min(hours);
            BigDecimal nightOfNext = nightOfLast.apply(next);
            BigDecimal reached = next.add(nightOfNext.multiply(longer));
            if (reached.compareTo(beyond) >= 0) {
                BigDecimal before = ClockTime.hours(minutes - 1L);
                BigDecimal nightBefore = minutes == 1 ? BigDecimal.ZERO : nightOfLast.apply(before);
                BigDecimal left = beyond.subtract(before).subtract(nightBefore.multiply(longer));
                boolean atNight = nightOfNext.compareTo(nightBefore) > 0;
                BigDecimal part =
                        atNight ? Decimals.divide(left, longer.add(BigDecimal.ONE)) : left;
                return new DayLimit(
                        settled(before.add(part)),
                        settled(atNight ? nightBefore.add(part) : nightBefore));
            }
            last = next;
            nightOfIt = nightOfNext;
        }
        return new DayLimit(last, nightOfIt);
    }

    private static BigDecimal settled(BigDecimal hours) {
        return hours.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
