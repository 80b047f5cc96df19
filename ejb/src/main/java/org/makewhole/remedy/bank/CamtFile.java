package org.makewhole.remedy.bank;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.makewhole.shared.error.BusinessException;

/**
 * Reads the message camt.053 of ISO 20022, "BankToCustomerStatement", of whatever version. Of each
 * entry that is booked: day, amount, direction, the other party and what is said of it.
 */
final class CamtFile {
    private static final int MOST_LINES = 20_000;

    /** What an amount can hold here. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999");

    private static final int DECIMALS = 4;

    /** As the schema writes amounts; an exponent would be a number of any length. */
    private static final Pattern AMOUNT = Pattern.compile("[+-]?[0-9]{1,18}([.][0-9]{0,17})?");

    /** Deeper than any statement: where an element stands is looked at at each of them. */
    private static final int DEEPEST = 50;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<ReadLine> lines = new ArrayList<>();
    private String account;
    private String currency;
    private BigDecimal opening;
    private BigDecimal closing;

    private String balanceKind;
    private BigDecimal amount;
    private String direction;
    private String status;
    private LocalDate on;
    private String party;
    private final List<String> said = new ArrayList<>();

    private CamtFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * @throws BusinessException {@code bankFileUnreadable} with the number of the line
     */
    static ReadStatement read(byte[] content) {
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            CamtFile file = new CamtFile(xml);
            file.read();
            if (file.currency == null || file.lines.isEmpty()) {
                throw new BusinessException("bankFileEmpty");
            }
            return new ReadStatement(
                    "CAMT053", file.account, file.currency, file.opening, file.closing, file.lines);
        } catch (XMLStreamException | DateTimeException | NumberFormatException bad) {
            throw new BusinessException(
                    "bankFileUnreadable", xml == null ? 1 : xml.getLocation().getLineNumber());
        }
    }

    private void read() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.size() >= DEEPEST) {
                        throw new XMLStreamException("deeper than any statement");
                    }
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                    begin();
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private void begin() {
        String where = where();
        if (where.equals("Stmt/Ntry/Amt") || where.equals("Stmt/Bal/Amt")) {
            String given = xml.getAttributeValue(null, "Ccy");
            if (given == null || currency != null && !currency.equals(given)) {
                throw new BusinessException("bankFileCurrencies");
            }
            currency = known(given);
        }
        if (where.equals("Stmt/Bal")) {
            amount = null;
            direction = null;
            balanceKind = null;
        }
        if (where.equals("Stmt/Ntry")) {
            amount = null;
            direction = null;
            status = "BOOK";
            on = null;
            party = null;
            said.clear();
        }
    }

    private void end(String text) {
        String where = where();
        switch (where) {
            case "Stmt/Acct/Id/IBAN", "Stmt/Acct/Id/Othr/Id" -> account(text);
            case "Stmt/Bal/Tp/CdOrPrtry/Cd" -> balanceKind = text;
            case "Stmt/Bal/Amt" -> amount = amount(text);
            case "Stmt/Ntry/Amt" -> amount = notNegative(amount(text));
            case "Stmt/Bal/CdtDbtInd", "Stmt/Ntry/CdtDbtInd" -> direction = text;
            case "Stmt/Bal" -> balance();
            case "Stmt/Ntry/Sts", "Stmt/Ntry/Sts/Cd" -> status = text.isEmpty() ? status : text;
            case "Stmt/Ntry/BookgDt/Dt", "Stmt/Ntry/BookgDt/DtTm" ->
                    on = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            case "Stmt/Ntry" -> entry();
            default -> detail(where, text);
        }
    }

    private void detail(String where, String text) {
        if (text.isEmpty() || !where.startsWith("Stmt/Ntry/")) {
            return;
        }
        if (where.endsWith("/Ustrd")
                || where.endsWith("/EndToEndId") && !text.equals("NOTPROVIDED")
                || where.endsWith("/ChqNb")
                || where.equals("Stmt/Ntry/AddtlNtryInf")
                || where.endsWith("/AcctSvcrRef") && where.startsWith("Stmt/Ntry/NtryDtls")) {
            said.add(text);
        }
        boolean debtor = where.contains("/RltdPties/Dbtr/") && "CRDT".equals(direction);
        boolean creditor = where.contains("/RltdPties/Cdtr/") && "DBIT".equals(direction);
        if (where.endsWith("/Nm") && (debtor || creditor)) {
            party = text;
        }
    }

    private static String known(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new BusinessException("currencyUnknown", code);
        }
    }

    /** Statements of several days stand in one file; those of several accounts must not. */
    private void account(String number) {
        if (account != null && !account.equals(number)) {
            throw new BusinessException("bankFileAccounts");
        }
        account = number;
    }

    private static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new NumberFormatException("no amount");
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.abs().compareTo(LARGEST) > 0 || amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new NumberFormatException(text);
        }
        return amount;
    }

    /** Which way an entry goes is said beside it; some banks sign their balances all the same. */
    private static BigDecimal notNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new NumberFormatException(amount.toPlainString());
        }
        return amount;
    }

    private void balance() {
        if (amount == null) {
            throw new BusinessException("bankFileUnreadable", xml.getLocation().getLineNumber());
        }
        BigDecimal signed = "DBIT".equals(direction) ? amount.negate() : amount;
        if (opening == null && ("OPBD".equals(balanceKind) || "PRCD".equals(balanceKind))) {
            opening = signed;
        } else if ("CLBD".equals(balanceKind)) {
            closing = signed;
        }
    }

    private void entry() {
        if (!"BOOK".equals(status)) {
            return;
        }
        if (amount == null || on == null || direction == null || lines.size() >= MOST_LINES) {
            throw new BusinessException("bankFileUnreadable", xml.getLocation().getLineNumber());
        }
        lines.add(
                new ReadLine(
                        on,
                        "DBIT".equals(direction) ? amount.negate() : amount,
                        party,
                        said.isEmpty() ? null : String.join(" · ", said)));
    }

    /** Where the reader stands, from the statement on. */
    private String where() {
        boolean inside = false;
        StringBuilder where = new StringBuilder();
        for (String name : path) {
            inside |= name.equals("Stmt");
            if (inside) {
                where.append(where.isEmpty() ? "" : "/").append(name);
            }
        }
        return where.toString();
    }
}
