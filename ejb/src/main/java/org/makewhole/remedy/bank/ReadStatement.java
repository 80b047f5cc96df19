package org.makewhole.remedy.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A statement as it was read.
 *
 * @param format {@code CAMT053} or {@code CSV}
 * @param account as the bank names it; null where it does not
 * @param opening balance before the first line; null where it is not said
 * @param closing balance after the last line; null where it is not said
 */
record ReadStatement(
        String format,
        String account,
        String currency,
        BigDecimal opening,
        BigDecimal closing,
        List<ReadLine> lines) {

    LocalDate first() {
        return lines.stream().map(ReadLine::on).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate last() {
        return lines.stream().map(ReadLine::on).max(Comparator.naturalOrder()).orElseThrow();
    }
}
