package org.makewhole.web.shared;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes amounts of money by the rules of a language: {@code $1,275.50} in English, {@code 1275,50
 * US$} in Spanish.
 *
 * <p>The number of decimals is the currency's own (ISO 4217: none for the yen, three for the
 * Kuwaiti dinar). Spanish as written in Spain groups digits only from five before the comma on
 * (CLDR {@code minimumGroupingDigits}, which {@link NumberFormat} does not know).
 */
public final class MoneyFormat {

    private static final int DECIMALS_WITHOUT_CURRENCY = 2;
    private static final char NO_BREAK_SPACE = '\u00a0';

    private MoneyFormat() {}

    /**
     * As {@link #format(BigDecimal, Currency, Locale)} in the language of the current view; empty
     * for null.
     */
    public static String money(BigDecimal amount, Object currency) {
        return amount == null ? "" : format(amount, currencyOf(currency), viewLocale());
    }

    /**
     * As {@link #number(BigDecimal, Currency, Locale)} in the language of the current view; empty
     * for null.
     */
    public static String amount(BigDecimal amount, Object currency) {
        return amount == null ? "" : number(amount, currencyOf(currency), viewLocale());
    }

    /**
     * The amount with its currency sign.
     *
     * @param amount in major units (dollars, not cents); rounded half up to the currency's decimals
     * @param currency null writes the bare number with two decimals
     */
    public static String format(BigDecimal amount, Currency currency, Locale locale) {
        if (currency == null) {
            return number(amount, null, locale);
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return spaced(
                written(format, amount, currency, locale),
                format.getDecimalFormatSymbols().getCurrencySymbol());
    }

    /** The amount without currency sign, for table columns whose heading names the currency. */
    public static String number(BigDecimal amount, Currency currency, Locale locale) {
        return written(
                (DecimalFormat) NumberFormat.getNumberInstance(locale), amount, currency, locale);
    }

    /**
     * The decimals a currency is counted in; two when it has no such number (gold, test currencies)
     * or is null.
     */
    public static int decimals(Currency currency) {
        int digits = currency == null ? -1 : currency.getDefaultFractionDigits();
        return digits < 0 ? DECIMALS_WITHOUT_CURRENCY : digits;
    }

    /**
     * The currency meant by a page: a {@link Currency}, or its ISO 4217 code.
     *
     * @throws IllegalArgumentException if the code is not one of ISO 4217
     */
    static Currency currencyOf(Object currency) {
        if (currency instanceof Currency known) {
            return known;
        }
        String code = currency == null ? "" : currency.toString().strip();
        return code.isEmpty() ? null : Currency.getInstance(code);
    }

    private static String written(
            DecimalFormat format, BigDecimal amount, Currency currency, Locale locale) {
        int decimals = decimals(currency);
        BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setGroupingUsed(groups(rounded, format, locale));
        return format.format(rounded);
    }

    /**
     * A currency written in letters keeps its distance from the digits (CLDR currencySpacing): KWD
     * 5, not KWD5.
     */
    private static String spaced(String text, String symbol) {
        int end = text.indexOf(symbol) + symbol.length();
        boolean touches =
                end < text.length()
                        && Character.isLetter(text.charAt(end - 1))
                        && Character.isDigit(text.charAt(end));
        return touches ? text.substring(0, end) + NO_BREAK_SPACE + text.substring(end) : text;
    }

    private static boolean groups(BigDecimal amount, DecimalFormat format, Locale locale) {
        boolean fourDigitsStayTogether =
                locale.getLanguage().equals("es")
                        && format.getDecimalFormatSymbols().getGroupingSeparator() == '.';
        return !fourDigitsStayTogether || amount.precision() - amount.scale() > 4;
    }

    private static Locale viewLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
