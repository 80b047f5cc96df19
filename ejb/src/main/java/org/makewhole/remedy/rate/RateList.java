package org.makewhole.remedy.rate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.makewhole.shared.error.BusinessException;

/**
 * Reads the euro reference rates of the European Central Bank as the bank publishes them: a first
 * column {@code Date}, a column for each currency, {@code N/A} where there is none, a comma at the
 * end of each line; the day as {@code 2026-11-20} in the history and as {@code 20 November 2026} in
 * the list of the day.
 */
final class RateList {
    /** More than the whole history since 1999 holds. */
    private static final int MOST_ROWS = 20_000;

    private static final BigDecimal LARGEST = new BigDecimal("9999999999");
    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** As the bank writes rates; an exponent would be a number of any length. */
    private static final Pattern RATE = Pattern.compile("[0-9]{1,12}([.][0-9]{1,18})?");

    private static final Set<String> NONE = Set.of("", "N/A");

    private RateList() {}

    /**
     * The rates of a list from a day on.
     *
     * @throws BusinessException {@code ratesUnreadable} with the number of the line, where it is no
     *     such list
     */
    static List<DatedRate> read(InputStream list, LocalDate since) throws IOException {
        List<DatedRate> rates = new ArrayList<>();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
        List<String> head = cells(lines.readLine());
        if (head.size() < 2 || !head.get(0).replace("\uFEFF", "").equalsIgnoreCase("Date")) {
            throw new BusinessException("ratesUnreadable", 1);
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number > MOST_ROWS) {
                throw new BusinessException("ratesUnreadable", number);
            }
            if (!line.isBlank()) {
                rates.addAll(row(head, cells(line), number, since));
            }
        }
        return rates;
    }

    private static List<DatedRate> row(
            List<String> head, List<String> cells, int number, LocalDate since) {
        try {
            LocalDate on = day(cells.get(0));
            List<DatedRate> rates = new ArrayList<>();
            for (int i = 1; i < cells.size() && !on.isBefore(since); i++) {
                if (!NONE.contains(cells.get(i))) {
                    if (!RATE.matcher(cells.get(i)).matches()) {
                        throw new BusinessException("ratesUnreadable", number);
                    }
                    BigDecimal rate = new BigDecimal(cells.get(i));
                    if (rate.signum() <= 0 || rate.compareTo(LARGEST) > 0) {
                        throw new BusinessException("ratesUnreadable", number);
                    }
                    rates.add(
                            new DatedRate(
                                    on,
                                    Currency.getInstance(head.get(i)).getCurrencyCode(),
                                    rate.setScale(8, RoundingMode.HALF_UP)));
                }
            }
            return rates;
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException bad) {
            throw new BusinessException("ratesUnreadable", number);
        }
    }

    private static LocalDate day(String cell) {
        return Character.isDigit(cell.charAt(cell.length() - 1)) && cell.indexOf('-') == 4
                ? LocalDate.parse(cell)
                : LocalDate.parse(cell, SPELLED);
    }

    private static List<String> cells(String line) {
        return line == null ? List.of() : Stream.of(line.split(",")).map(String::strip).toList();
    }
}
