package org.makewhole.shared.celltext;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts of one column: {@code $1,275.50}, {@code 1.234,56 €}, {@code 1 234,56}, {@code
 * (50.00)}, {@code USD 3}.
 *
 * @param currency of the amounts; its ISO 4217 minor unit bounds the decimals
 * @param style how the column writes decimals; empty if nothing tells
 */
public record MoneyText(Currency currency, Optional<DecimalStyle> style) {

    private static final int MAX_WHOLE_DIGITS = 12;
    private static final int MAX_LENGTH = 40;

    private static final String MARK = "((?:S/\\.?|\\p{L}{1,3}\\.?|\\p{L}{0,2}\\p{Sc})?)";
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "([-+\u2212]?) ?"
                            + MARK
                            + " ?([-+\u2212]?) ?([0-9.,'\u2019 ]*?) ?"
                            + MARK
                            + " ?([-\u2212]?)");

    /** The value with the currency's own number of decimals; negative for {@code (50.00)}. */
    public Parsed<BigDecimal> parse(String cell) {
        String text = PlainText.of(cell);
        if (text.isEmpty()) {
            return Parsed.nothing();
        }
        Matcher amount = match(text);
        if (amount == null) {
            return Parsed.refused(CellReason.MONEY_UNREADABLE, shown(text));
        }
        for (int group : new int[] {2, 5}) {
            String mark = amount.group(group);
            if (!mark.isEmpty() && !CurrencyMark.means(mark, currency)) {
                return Parsed.refused(
                        CellReason.MONEY_OTHER_CURRENCY, mark, currency.getCurrencyCode());
            }
        }
        return value(text, amount);
    }

    private Parsed<BigDecimal> value(String text, Matcher amount) {
        Digits digits = Digits.of(amount.group(4));
        if (!digits.isNumber()) {
            return Parsed.refused(CellReason.MONEY_UNREADABLE, shown(text));
        }
        if (digits.number().isEmpty() && style.isEmpty()) {
            return Parsed.refused(CellReason.MONEY_AMBIGUOUS, shown(text));
        }
        BigDecimal number =
                digits.number()
                        .orElseGet(() -> Digits.decided(amount.group(4), style.orElseThrow()));
        if (number.precision() - number.scale() > MAX_WHOLE_DIGITS) {
            return Parsed.refused(CellReason.MONEY_TOO_LARGE, shown(text));
        }
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (number.stripTrailingZeros().scale() > decimals) {
            return Parsed.refused(
                    CellReason.MONEY_TOO_FINE, shown(text), currency.getCurrencyCode());
        }
        BigDecimal exact = number.setScale(decimals, RoundingMode.UNNECESSARY);
        return Parsed.of(isNegative(text, amount) ? exact.negate() : exact);
    }

    /** What a text proves about its column; empty for one that proves nothing. */
    public static Optional<DecimalStyle> evidence(String cell) {
        Matcher amount = match(PlainText.of(cell));
        return amount == null ? Optional.empty() : Digits.of(amount.group(4)).style();
    }

    /** Whether the text has the shape of an amount, ambiguous ones included. */
    public static boolean looksLikeMoney(String cell) {
        Matcher amount = match(PlainText.of(cell));
        return amount != null && Digits.of(amount.group(4)).isNumber();
    }

    private static Matcher match(String text) {
        boolean bracketed = isBracketed(text);
        String inner = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        Matcher m = AMOUNT.matcher(inner);
        if (text.isEmpty() || text.length() > MAX_LENGTH || !m.matches()) {
            return null;
        }
        int signs =
                (bracketed ? 1 : 0)
                        + m.group(1).length()
                        + m.group(3).length()
                        + m.group(6).length();
        return signs > 1 || !isCurrency(m.group(2)) || !isCurrency(m.group(5)) ? null : m;
    }

    private static boolean isCurrency(String mark) {
        return mark.isEmpty() || CurrencyMark.isKnown(mark);
    }

    private static boolean isBracketed(String text) {
        return text.length() > 2 && text.startsWith("(") && text.endsWith(")");
    }

    private static boolean isNegative(String text, Matcher amount) {
        String signs = amount.group(1) + amount.group(3) + amount.group(6);
        return isBracketed(text) || (!signs.isEmpty() && !signs.equals("+"));
    }

    private static String shown(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "\u2026";
    }
}
