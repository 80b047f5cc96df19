package org.makewhole.demo.money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.makewhole.audit.Author;

/**
 * Who handles the money of an organisation of the demonstration.
 *
 * @param clerk records and plans
 * @param second confirms and releases
 * @param texts the organisation's own words, by key
 */
public record Office(
        String currency,
        ZoneId zone,
        LocalDate today,
        Author clerk,
        Author second,
        UnaryOperator<String> texts) {

    /** The month that is reconciled. */
    YearMonth reconciled() {
        return YearMonth.from(today).minusMonths(2);
    }

    /** The month that waits to be. */
    YearMonth last() {
        return YearMonth.from(today).minusMonths(1);
    }

    Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    String text(String key) {
        return texts.apply(key);
    }
}
