package org.makewhole.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.wage.Violation;

/** The words, numbers and dates of a statement in one locale. */
final class StatementText {

    private static final String BUNDLE = "org.makewhole.document.statement";
    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");
    private static final int HOUR_DECIMALS = 6;

    private final Locale locale;
    private final Currency currency;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    StatementText(Locale locale, Currency currency) {
        this.locale = locale;
        this.currency = currency;
        // English for other languages, whatever the language of the server.
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        StatementText.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The language the texts are in, as a BCP 47 tag. */
    String languageTag() {
        return get("language");
    }

    String violation(Violation violation) {
        return get("violation." + violation.name());
    }

    /** An amount without its currency: {@code 1,234.50}. */
    String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** An amount with its currency: {@code USD 1,234.50}. */
    String money(BigDecimal amount) {
        return currency.getCurrencyCode() + "\u00a0" + amount(amount);
    }

    String hours(BigDecimal hours) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(HOUR_DECIMALS);
        return format.format(hours);
    }

    /** A date that cannot be misread: {@code 3 Apr 2026}. */
    String date(LocalDate date) {
        return dates.format(date);
    }

    /** A formula with the decimal sign of the locale; formulas hold no grouping. */
    String formula(String formula) {
        char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return DECIMAL_POINT.matcher(formula).replaceAll(String.valueOf(sign));
    }

    /** The agreed pay and hours with their time: {@code USD 8.375 per hour, 40 hours a week}. */
    String agreed(PayTerms terms) {
        StringBuilder said = new StringBuilder(agreedPay(terms));
        if (terms.hoursPerWeek() != null) {
            said.append(", ").append(get("hours.week", hours(terms.hoursPerWeek())));
        }
        if (terms.daysPerWeek() != null) {
            said.append(", ").append(get("days.week", hours(terms.daysPerWeek())));
        }
        String time =
                terms.until() == null
                        ? get("terms.from", date(terms.from()))
                        : get("terms.between", date(terms.from()), date(terms.until()));
        return said.append(" (").append(time).append(')').toString();
    }

    /** The agreed rate, with further decimals where it has them: {@code USD 8.375 per hour}. */
    private String agreedPay(PayTerms terms) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.max(currency.getDefaultFractionDigits(), 0));
        format.setMaximumFractionDigits(HOUR_DECIMALS);
        return get(
                "pay." + terms.basis().name(),
                currency.getCurrencyCode() + "\u00a0" + format.format(terms.rate()));
    }

    /** What interest is called, with the day up to which it runs. */
    String interest(LocalDate until) {
        return until == null ? get("interest.none") : get("interest", date(until));
    }

    /** A place by name and code: {@code Guatemala (GT)}. */
    String place(String jurisdiction) {
        String country = new Locale("", jurisdiction.substring(0, 2)).getDisplayCountry(locale);
        return country + " (" + jurisdiction + ")";
    }
}
