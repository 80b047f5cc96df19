package org.makewhole.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads and writes an amount in a text field by the rules of the language of the view.
 *
 * <p>Reading is strict: groups of digits must be groups of three, and no more decimals may be given
 * than the currency has. {@code 1.234} in an English view is therefore refused and not read as
 * 1234, and {@code 1,234} in a Spanish view neither. The sign or code of the field's own currency
 * may stand before or behind the digits. The currency comes from the component's attribute {@code
 * currency} (ISO 4217 code or {@link Currency}).
 */
public class MoneyConverter implements Converter<BigDecimal> {

    /** Twelve digits before the point: more than any claim, and what the database columns hold. */
    private static final int MAXIMUM_INTEGER_DIGITS = 12;

    /** Longer is no amount, with every space and sign; to look at it would take its time. */
    private static final int LONGEST = 60;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Locale locale = context.getViewRoot().getLocale();
        Currency currency = currencyOf(component);
        try {
            return parse(value, currency, locale);
        } catch (NumberFormatException notAnAmount) {
            String example = MoneyFormat.number(new BigDecimal("12345.5"), currency, locale);
            throw Refusal.because(context, "org.makewhole.money.INVALID", example);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null
                ? ""
                : MoneyFormat.number(
                        value, currencyOf(component), context.getViewRoot().getLocale());
    }

    /**
     * The amount a person wrote.
     *
     * @throws NumberFormatException if it is not written by the rules of the language, is too long,
     *     or has more decimals than the currency
     */
    static BigDecimal parse(String value, Currency currency, Locale locale) {
        if (value.length() > LONGEST) {
            throw new NumberFormatException("no amount");
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String decimals =
                "(?:" + point + "\\d{1," + Math.max(1, MoneyFormat.decimals(currency)) + "})?";
        String whole = "(?:\\d+|\\d{1,3}(?:" + group + "\\d{3})+)";
        String text = withoutSign(value.replaceAll("[\\h\\s]", ""), currency, locale);
        boolean allowsDecimals = MoneyFormat.decimals(currency) > 0;
        if (!text.matches("-?" + whole + (allowsDecimals ? decimals : ""))) {
            throw new NumberFormatException(value);
        }
        BigDecimal amount = new BigDecimal(text.replaceAll(group, "").replaceAll(point, "."));
        if (amount.precision() - amount.scale() > MAXIMUM_INTEGER_DIGITS) {
            throw new NumberFormatException(value);
        }
        return amount.setScale(MoneyFormat.decimals(currency));
    }

    /**
     * Without the sign or code of the field's own currency, as pasted from a spreadsheet; any other
     * stays and is refused.
     */
    private static String withoutSign(String text, Currency currency, Locale locale) {
        if (currency == null) {
            return text;
        }
        String symbol = currency.getSymbol(locale);
        String dollar = symbol.endsWith("$") ? "$" : symbol;
        for (String sign : List.of(currency.getCurrencyCode(), symbol, dollar)) {
            String quoted = Pattern.quote(sign);
            String bare = text.replaceFirst("^(-?)" + quoted + "|" + quoted + "$", "$1");
            if (!bare.equals(text)) {
                return bare;
            }
        }
        return text;
    }

    private static Currency currencyOf(UIComponent component) {
        return MoneyFormat.currencyOf(component.getAttributes().get("currency"));
    }
}
