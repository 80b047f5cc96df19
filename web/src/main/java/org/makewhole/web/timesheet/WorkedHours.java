package org.makewhole.web.timesheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.Shift;
import org.makewhole.claim.facts.WorkRecord;

/**
 * Hours as a cell holds them: {@code 7.5}, {@code 7:30}, {@code 6x12} (six days of twelve hours),
 * {@code 50/6} (fifty hours in six days), {@code 08:00-17:00/60 18:00-20:00} (times of a day, with
 * the minutes of the break), and estimates: {@code 12~}, {@code ~10..14}, {@code 12~10..14}.
 *
 * @param days how many days were worked; null when nobody said
 * @param hours in all; null with shifts, or with an estimate whose middle counts
 * @param low at least; null when the hours are no estimate
 * @param high at most; null when the hours are no estimate
 * @param shifts of a day; empty when only hours are known
 */
record WorkedHours(
        Integer days, BigDecimal hours, BigDecimal low, BigDecimal high, List<Shift> shifts) {

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,6}|:[0-5]\\d)?)";
    private static final Pattern REMEMBERED =
            Pattern.compile(
                    "(?:([1-7])x)?"
                            + NUMBER
                            + "?(~)?(?:"
                            + NUMBER
                            + "\\.\\."
                            + NUMBER
                            + ")?(?:/([1-7]))?");
    private static final Pattern SHIFT =
            Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)(?:/(\\d{1,4}))?");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int DECIMALS = 6;
    private static final int SHOWN_DECIMALS = 2;

    /** What a cell says; empty when it is not written in one of the forms above. */
    static Optional<WorkedHours> read(String cell) {
        return cell.contains("-") ? shifts(cell) : remembered(cell);
    }

    private static Optional<WorkedHours> shifts(String cell) {
        List<Shift> shifts = new ArrayList<>();
        for (String part : cell.split(" ")) {
            Matcher found = SHIFT.matcher(part);
            if (!found.matches() || !isTime(found.group(1)) || !isTime(found.group(2))) {
                return Optional.empty();
            }
            shifts.add(
                    new Shift(
                            LocalTime.parse(found.group(1)),
                            LocalTime.parse(found.group(2)),
                            found.group(3) == null ? null : Integer.valueOf(found.group(3))));
        }
        return Optional.of(new WorkedHours(null, null, null, null, shifts));
    }

    private static boolean isTime(String text) {
        return text.matches("(?:[01]\\d|2[0-3]):[0-5]\\d");
    }

    private static Optional<WorkedHours> remembered(String cell) {
        Matcher found = REMEMBERED.matcher(cell);
        if (!found.matches()
                || found.group(2) == null && found.group(4) == null
                || found.group(4) != null && found.group(3) == null
                || found.group(1) != null && found.group(6) != null) {
            return Optional.empty();
        }
        BigDecimal times = found.group(1) == null ? BigDecimal.ONE : new BigDecimal(found.group(1));
        BigDecimal hours = hours(found.group(2), times);
        boolean ranged = found.group(4) != null;
        boolean guessed = found.group(3) != null;
        String days = found.group(1) == null ? found.group(6) : found.group(1);
        return Optional.of(
                new WorkedHours(
                        days == null ? null : Integer.valueOf(days),
                        hours,
                        ranged ? hours(found.group(4), times) : guessed ? hours : null,
                        ranged ? hours(found.group(5), times) : guessed ? hours : null,
                        List.of()));
    }

    private static BigDecimal hours(String text, BigDecimal times) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        BigDecimal hours =
                colon < 0
                        ? new BigDecimal(text)
                        : new BigDecimal(text.substring(0, colon))
                                .add(
                                        new BigDecimal(text.substring(colon + 1))
                                                .divide(SIXTY, DECIMALS, RoundingMode.HALF_UP));
        return plain(hours.multiply(times));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Of a record, however it is remembered. */
    static WorkedHours of(WorkRecord record) {
        return new WorkedHours(
                record.grain() == WorkRecord.Grain.WEEK ? record.daysPerWeek() : null,
                record.hours(),
                record.hoursLow() == null && record.hoursHigh() != null
                        ? record.hours()
                        : record.hoursLow(),
                record.hoursHigh() == null && record.hoursLow() != null
                        ? record.hours()
                        : record.hoursHigh(),
                record.shifts());
    }

    WorkRecord ofDay(LocalDate date, Evidence evidence) {
        return new WorkRecord(date, null, null, null, null, hours, low, high, shifts, evidence);
    }

    WorkRecord ofWeek(LocalDate week, Evidence evidence) {
        return new WorkRecord(null, week, null, null, days, hours, low, high, shifts, evidence);
    }

    /** As a cell holds it; {@link #read} gives the same again. */
    String text() {
        if (!shifts.isEmpty()) {
            return shifts.stream().map(WorkedHours::text).collect(Collectors.joining(" "));
        }
        if (days != null && isEvenBy(days)) {
            return days + "x" + text(new BigDecimal(days));
        }
        return text(BigDecimal.ONE) + (days == null ? "" : "/" + days);
    }

    private static String text(Shift shift) {
        return shift.start()
                + "-"
                + shift.end()
                + (shift.breakMinutes() == null || shift.breakMinutes() == 0
                        ? ""
                        : "/" + shift.breakMinutes());
    }

    private boolean isEvenBy(int number) {
        BigDecimal divisor = BigDecimal.valueOf(number);
        return Stream.of(hours, low, high)
                .filter(Objects::nonNull)
                .allMatch(
                        each ->
                                each.divide(divisor, SHOWN_DECIMALS, RoundingMode.DOWN)
                                                .multiply(divisor)
                                                .compareTo(each)
                                        == 0);
    }

    private String text(BigDecimal divisor) {
        String likely = hours == null ? "" : number(hours, divisor);
        if (low == null || high == null) {
            return likely;
        }
        boolean ranged = hours == null || low.compareTo(high) != 0;
        return likely + "~" + (ranged ? number(low, divisor) + ".." + number(high, divisor) : "");
    }

    /** With more than two decimals they are minutes, as long as these are whole. */
    private static String number(BigDecimal hours, BigDecimal divisor) {
        BigDecimal number = plain(hours.divide(divisor, DECIMALS, RoundingMode.HALF_UP));
        BigDecimal minutes = number.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP);
        boolean whole =
                minutes.divide(SIXTY, DECIMALS, RoundingMode.HALF_UP).compareTo(number) == 0;
        if (number.scale() <= SHOWN_DECIMALS || !whole) {
            return number.toPlainString();
        }
        int all = minutes.intValueExact();
        return all / SIXTY.intValue() + ":" + String.format("%02d", all % SIXTY.intValue());
    }
}
