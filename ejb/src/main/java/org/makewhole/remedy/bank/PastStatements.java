package org.makewhole.remedy.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.makewhole.audit.Author;
import org.makewhole.remedy.trust.MonthClosing;
import org.makewhole.remedy.trust.MonthFigures;

/**
 * Stores statements of the bank that lie in the past, for an organisation that is being founded. It
 * asks for no right, because nobody is signed in then: its callers are listed in the architecture
 * test.
 */
@Dependent
public class PastStatements {
    @Inject private BankLines lines;

    /**
     * A line of a statement.
     *
     * @param amount below zero for what went out
     * @param said by the bank
     * @param paymentId which it turned out to be, or null
     * @param disbursementId which it turned out to be, or null
     * @param aside why it is nothing of the trust account, or null; with neither, nobody has said
     *     yet what it is
     */
    public record Line(
            LocalDate on,
            BigDecimal amount,
            String said,
            Long paymentId,
            Long disbursementId,
            String aside) {

        ReadLine read() {
            return new ReadLine(on, amount, null, said);
        }

        Suggestion suggestion() {
            return new Suggestion(
                    paymentId == null ? LineState.PAID_OUT : LineState.RECEIVED,
                    paymentId,
                    disbursementId,
                    0,
                    null,
                    on,
                    true);
        }
    }

    /**
     * Takes a statement in, with what was said of its lines.
     *
     * @param opening balance before the first line
     * @return the balance after the last line
     */
    public BigDecimal take(
            String currency,
            BigDecimal opening,
            String name,
            List<Line> of,
            Author author,
            Instant at) {
        BigDecimal closing = of.stream().map(Line::amount).reduce(opening, BigDecimal::add);
        ReadStatement read =
                new ReadStatement(
                        "CSV",
                        null,
                        currency,
                        opening,
                        closing,
                        of.stream().map(Line::read).toList());
        BankStatement statement =
                new BankStatement(
                        read,
                        Fingerprints.of((name + of).getBytes(StandardCharsets.UTF_8)),
                        name,
                        author,
                        at);
        statement.count(of.size());
        lines.add(statement);
        for (Line one : of) {
            BankLine line =
                    new BankLine(
                            statement,
                            one.read(),
                            Fingerprints.of(Fingerprints.equal(read, one.read()), 1));
            if (one.aside() != null) {
                line.setAside(one.aside(), author, at);
            } else if (one.paymentId() != null || one.disbursementId() != null) {
                line.match(one.suggestion(), author, at);
            }
            lines.add(line);
        }
        lines.settle();
        return closing;
    }

    /**
     * Closes a month.
     *
     * @throws org.makewhole.shared.error.BusinessException {@code monthDiffers} when it does not
     *     add up
     */
    public void close(
            String currency, YearMonth month, MonthFigures figures, Author author, Instant at) {
        lines.add(new MonthClosing(currency, month.atEndOfMonth(), figures, author, at));
    }
}
