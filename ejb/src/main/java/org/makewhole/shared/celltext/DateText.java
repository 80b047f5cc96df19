package org.makewhole.shared.celltext;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads past dates of one column: {@code 8-Sep-14}, {@code 01/04/2010}, {@code 2010-01-04}, {@code
 * 8 de septiembre de 2014}; a time of day after the date is passed over.
 *
 * <p>A year of two digits is the latest such year that is not after today's year.
 *
 * @param order how the column writes all-number dates; empty if nothing tells
 * @param today in the organisation's time zone; a later date is refused
 */
public record DateText(Optional<DateOrder> order, LocalDate today) {

    private static final int MAX_LENGTH = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int CENTURY = 100;

    private static final String TIME =
            "(?:[T ,]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp]\\.?"
                    + " ?[Mm]\\.?)?(?:Z|[+-][0-9:]{4,6})?)?";
    private static final String YEAR = "([0-9]{4}|[0-9]{2})";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + TIME);
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\\2 ?" + YEAR + TIME);
    private static final Pattern DAY_NAME =
            Pattern.compile(
                    "([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]+(?:de )?(\\p{L}{3,})[-/., ]+(?:del? )?"
                            + YEAR
                            + TIME);
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,})[-/. ]+([0-9]{1,2})(?:st|nd|rd|th)?[-/, ]+" + YEAR + TIME);

    /** The date, nothing for an empty cell, or why not. */
    public Parsed<LocalDate> parse(String cell) {
        String text = PlainText.of(cell);
        if (text.isEmpty()) {
            return Parsed.nothing();
        }
        if (text.length() > MAX_LENGTH) {
            return refused(CellReason.DATE_UNREADABLE, text);
        }
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return date(text, m.group(1), number(m.group(3)), number(m.group(4)));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return date(text, m.group(1), number(m.group(2)), number(m.group(3)));
        }
        m = NUMBERS.matcher(text);
        if (m.matches()) {
            return numbers(text, number(m.group(1)), number(m.group(3)), m.group(4));
        }
        m = DAY_NAME.matcher(text);
        if (m.matches()) {
            return named(text, m.group(3), m.group(2), m.group(1));
        }
        m = NAME_DAY.matcher(text);
        return m.matches()
                ? named(text, m.group(3), m.group(1), m.group(2))
                : refused(CellReason.DATE_UNREADABLE, text);
    }

    /** What a text proves about its column's order; empty for one that proves nothing. */
    public static Optional<DateOrder> evidence(String cell) {
        Matcher m = NUMBERS.matcher(PlainText.of(cell));
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = number(m.group(1));
        int second = number(m.group(3));
        if (first > 12 == second > 12) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** Whether the text has the shape of a date, ambiguous and impossible ones included. */
    public static boolean looksLikeDate(String cell) {
        Parsed<LocalDate> parsed = new DateText(Optional.empty(), LocalDate.MAX).parse(cell);
        return parsed.value().isPresent()
                || parsed.refusal().filter(r -> r != CellReason.DATE_UNREADABLE).isPresent();
    }

    private Parsed<LocalDate> numbers(String text, int first, int second, String year) {
        Optional<DateOrder> decided = order.or(() -> evidence(text));
        if (decided.isEmpty() && first == second) {
            return date(text, year, first, second);
        }
        if (decided.isEmpty()) {
            return refused(
                    first > 12 ? CellReason.DATE_IMPOSSIBLE : CellReason.DATE_AMBIGUOUS, text);
        }
        return decided.get() == DateOrder.DAY_FIRST
                ? date(text, year, second, first)
                : date(text, year, first, second);
    }

    private Parsed<LocalDate> named(String text, String year, String month, String day) {
        Optional<Integer> number = MonthNames.number(month);
        return number.isPresent()
                ? date(text, year, number.get(), number(day))
                : refused(CellReason.DATE_UNREADABLE, text);
    }

    private Parsed<LocalDate> date(String text, String year, int month, int day) {
        LocalDate date;
        try {
            date = LocalDate.of(year(year), month, day);
        } catch (DateTimeException e) {
            return refused(CellReason.DATE_IMPOSSIBLE, text);
        }
        if (date.isAfter(today)) {
            return refused(CellReason.DATE_IN_FUTURE, text);
        }
        return date.getYear() < FIRST_YEAR
                ? refused(CellReason.DATE_TOO_EARLY, text)
                : Parsed.of(date);
    }

    private int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        int current = Math.min(today.getYear(), 9999);
        int sameCentury = current / CENTURY * CENTURY + year;
        return sameCentury > current ? sameCentury - CENTURY : sameCentury;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Parsed<LocalDate> refused(CellReason reason, String text) {
        return Parsed.refused(
                reason,
                text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "\u2026");
    }
}
