package org.makewhole.remedy.bank;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.makewhole.shared.celltext.DateText;
import org.makewhole.shared.celltext.MoneyText;
import org.makewhole.shared.celltext.Parsed;
import org.makewhole.shared.celltext.PlainText;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableRow;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/**
 * Reads the CSV, or workbook, of a bank by the names of its columns, English and Spanish: a day, an
 * amount or two for in and out, and what is said of each line.
 */
final class CsvStatement {
    private static final int MOST_LINES = 20_000;
    private static final Pattern DAY =
            Pattern.compile("(booking |posting |transaction |value )?date|fecha.*|booked on");
    private static final Pattern AMOUNT = Pattern.compile("amount|importe|monto|betrag");
    private static final Pattern IN =
            Pattern.compile("credits?|deposits?|paid in|abonos?|haber|depositos?|ingresos?");
    private static final Pattern OUT =
            Pattern.compile("debits?|withdrawals?|paid out|cargos?|debe|retiros?|egresos?");
    private static final Pattern PARTY =
            Pattern.compile(
                    "name|payer|payee|counterparty|beneficiary|ordenante|beneficiario|nombre");
    private static final Pattern SAID =
            Pattern.compile(
                    "description|details?|reference|memo|concepto|referencia|descripcion|detalle"
                            + "|cheque.*|check.*");
    private static final Pattern BALANCE = Pattern.compile("(running )?balance|saldo");

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> header;
    private final Currency currency;
    private final LocalDate today;

    private CsvStatement(TableReader table, String currency, LocalDate today) {
        this.header =
                table.header().stream()
                        .map(name -> PlainText.words(name).strip().toLowerCase(Locale.ROOT))
                        .toList();
        this.currency = Currency.getInstance(currency);
        this.today = today;
        while (table.hasNext()) {
            rows.add(table.next());
            if (rows.size() > MOST_LINES) {
                throw new BusinessException("bankFileUnreadable", rows.size());
            }
        }
    }

    /**
     * @param currency of the account
     * @param today no line lies after it
     * @throws BusinessException {@code bankFileColumns}, {@code bankFileUnreadable} with the number
     *     of the row, {@code bankFileEmpty}
     */
    static ReadStatement read(byte[] content, String name, String currency, LocalDate today)
            throws IOException {
        try (TableReader table = TableReader.open(TableSource.of(content), name, Limits.DEFAULT)) {
            return new CsvStatement(table, currency, today).read();
        } catch (UnreadableTableException unreadable) {
            throw new BusinessException("bankFileUnreadable", 1);
        }
    }

    private ReadStatement read() {
        int day = column(DAY);
        int amount = column(AMOUNT);
        int in = column(IN);
        int out = column(OUT);
        if (day < 0 || amount < 0 && (in < 0 || out < 0)) {
            throw new BusinessException("bankFileColumns");
        }
        DateText dates = new DateText(evidence(day, DateText::evidence), today);
        int oneOfMoney = amount >= 0 ? amount : in;
        MoneyText money = new MoneyText(currency, evidence(oneOfMoney, MoneyText::evidence));
        int balance = column(BALANCE);
        List<ReadLine> lines = new ArrayList<>();
        BigDecimal closing = null;
        LocalDate latest = null;
        for (TableRow row : rows) {
            LocalDate on = value(dates.parse(row.cell(day)), row);
            BigDecimal sum =
                    amount >= 0
                            ? value(money.parse(row.cell(amount)), row)
                            : orZero(money.parse(row.cell(in)), row)
                                    .subtract(orZero(money.parse(row.cell(out)), row).abs());
            lines.add(new ReadLine(on, sum, text(row, PARTY), text(row, SAID)));
            if (balance >= 0 && (latest == null || !on.isBefore(latest))) {
                closing = money.parse(row.cell(balance)).value().orElse(closing);
                latest = on;
            }
        }
        lines.removeIf(line -> line.amount().signum() == 0);
        if (lines.isEmpty()) {
            throw new BusinessException("bankFileEmpty");
        }
        return new ReadStatement("CSV", null, currency.getCurrencyCode(), null, closing, lines);
    }

    private int column(Pattern name) {
        for (int i = 0; i < header.size(); i++) {
            if (name.matcher(header.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** What all cells of a column prove together; nothing where they contradict each other. */
    private <T> Optional<T> evidence(int column, Function<String, Optional<T>> of) {
        Set<T> proofs = new HashSet<>();
        rows.forEach(row -> of.apply(row.cell(column)).ifPresent(proofs::add));
        return proofs.size() == 1 ? Optional.of(proofs.iterator().next()) : Optional.empty();
    }

    private static <T> T value(Parsed<T> parsed, TableRow row) {
        return parsed.value()
                .orElseThrow(() -> new BusinessException("bankFileUnreadable", row.rowNumber()));
    }

    private static BigDecimal orZero(Parsed<BigDecimal> parsed, TableRow row) {
        if (parsed.isRefused()) {
            throw new BusinessException("bankFileUnreadable", row.rowNumber());
        }
        return parsed.value().orElse(BigDecimal.ZERO);
    }

    private String text(TableRow row, Pattern name) {
        StringJoiner text = new StringJoiner(" · ");
        text.setEmptyValue("");
        for (int i = 0; i < header.size(); i++) {
            if (name.matcher(header.get(i)).matches() && !row.cell(i).isBlank()) {
                text.add(row.cell(i).strip());
            }
        }
        return text.length() == 0 ? null : text.toString();
    }
}
