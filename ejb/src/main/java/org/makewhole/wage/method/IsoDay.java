package org.makewhole.wage.method;

import java.time.LocalDate;

/**
 * Reads {@code 2026-04-30}. A claim of three years has a thousand days in it, for which the
 * formatter of the platform took longer than the arithmetic.
 */
final class IsoDay {

    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int TEN = 10;

    private IsoDay() {}

    /**
     * The day.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static LocalDate parse(String text) {
        if (text.length() != LENGTH
                || text.charAt(MONTH - 1) != '-'
                || text.charAt(DAY - 1) != '-') {
            return LocalDate.parse(text);
        }
        int year = number(text, 0, MONTH - 1);
        int month = number(text, MONTH, DAY - 1);
        int day = number(text, DAY, LENGTH);
        return year < 0 || month < 0 || day < 0
                ? LocalDate.parse(text)
                : LocalDate.of(year, month, day);
    }

    /** The number that the digits say; negative where something else stands among them. */
    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * TEN + digit - '0';
        }
        return number;
    }
}
