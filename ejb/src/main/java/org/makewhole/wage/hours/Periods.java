package org.makewhole.wage.hours;

import java.math.BigDecimal;

/** Pay periods by their number in a year (29 CFR 778.113(b)). */
final class Periods {

    private Periods() {}

    static BigDecimal perYear(String period) {
        return new BigDecimal(
                switch (period) {
                    case "week" -> 52;
                    case "biweek" -> 26;
                    case "semimonth" -> 24;
                    case "month" -> 12;
                    case "quarter" -> 4;
                    case "year" -> 1;
                    default -> throw new IllegalArgumentException("No pay period: " + period);
                });
    }
}
