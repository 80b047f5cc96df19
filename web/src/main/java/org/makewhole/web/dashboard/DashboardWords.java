package org.makewhole.web.dashboard;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.makewhole.dashboard.DashboardPeriod;
import org.makewhole.dashboard.DashboardWording;
import org.makewhole.party.Sector;
import org.makewhole.wage.Violation;
import org.makewhole.web.shared.DateFormat;

/** The words and numbers of the dashboard in one language, for the page and the exports alike. */
final class DashboardWords implements DashboardWording {
    private static final String NONE = "–";

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    DashboardWords(Locale locale) {
        this.locale = locale;
        this.own = ResourceBundle.getBundle("org.makewhole.web.dashboard.messages", locale);
        this.shared = ResourceBundle.getBundle("org.makewhole.web.shared.messages", locale);
    }

    @Override
    public String label(String key) {
        return own.getString("figures." + key);
    }

    @Override
    public String withheld(int threshold) {
        return text("withheld.text", threshold);
    }

    @Override
    public String violation(Violation violation) {
        return shared.getString("violation." + violation);
    }

    @Override
    public String sector(Sector sector) {
        return shared.getString("sector." + sector);
    }

    @Override
    public String country(String country) {
        return new Locale("", country).getDisplayCountry(locale);
    }

    String currency(String code, long cases) {
        return text("currency.cases", code, name(code), number(cases));
    }

    String currency(String code) {
        return text("currency.name", code, name(code));
    }

    private String name(String currency) {
        return Currency.getInstance(currency).getDisplayName(locale);
    }

    String month(YearMonth month) {
        return DateFormat.format(month, locale);
    }

    String period(DashboardPeriod period) {
        if (period.isMonth()) {
            return month(period.from());
        }
        if (period.isYear()) {
            return Integer.toString(period.from().getYear());
        }
        return period.findQuarter()
                .map(
                        quarter ->
                                text(
                                        "quarter",
                                        Integer.toString(quarter),
                                        Integer.toString(period.from().getYear())))
                .orElseGet(() -> months(period));
    }

    private String months(DashboardPeriod period) {
        String from = period.from() == null ? null : month(period.from());
        String to = period.to() == null ? null : month(period.to());
        if (from == null) {
            return to == null ? own.getString("months.all") : text("months.until", to);
        }
        return to == null ? text("months.since", from) : text("months.between", from, to);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A percentage with one decimal, or a dash. */
    String rate(Optional<BigDecimal> percent) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        return percent.map(value -> text("rate", format.format(value))).orElse(NONE);
    }

    /** A number of days, with a half where it is one, or a dash. */
    String days(Optional<BigDecimal> days) {
        return days.map(value -> NumberFormat.getNumberInstance(locale).format(value)).orElse(NONE);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(own.getString(key), locale).format(arguments);
    }
}
