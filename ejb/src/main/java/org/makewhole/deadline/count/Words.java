package org.makewhole.deadline.count;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.makewhole.calendar.PublicHoliday;
import org.makewhole.calendar.RestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.wage.pack.LocalizedText;

/** Says steps and doubts in English and Spanish; a day is written with its month as a word. */
final class Words {

    private static final String BUNDLE = "org.makewhole.deadline.count.words";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Days of rest that are named one by one. */
    private static final int MOST_NAMED = 12;

    private static final String SPANISH = "es";

    private Words() {}

    static String say(String key, List<Object> values, Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_FALLBACK);
        Object[] said = values.stream().map(value -> say(value, bundle, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(said);
    }

    private static String say(Object value, ResourceBundle bundle, Locale locale) {
        if (value instanceof LocalDate date) {
            return day(date, locale);
        }
        if (value instanceof LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        }
        if (value instanceof PeriodLength length) {
            String number = length.amount() == 1 ? ".one" : ".other";
            return MessageFormat.format(
                    bundle.getString("unit." + length.unit() + number),
                    String.valueOf(length.amount()));
        }
        if (value instanceof LocalizedText text) {
            return text.in(locale);
        }
        if (value instanceof RestDay rest) {
            String day = day(rest.date(), locale);
            // Of a weekend the weekday says enough.
            return rest.reason() == RestDay.Reason.WEEKEND
                    ? day
                    : day + " (" + rest.name(locale) + ")";
        }
        if (value instanceof PublicHoliday holiday) {
            return day(holiday.date(), locale) + " (" + holiday.name(locale) + ")";
        }
        if (value instanceof List<?> list) {
            String named =
                    list.stream()
                            .limit(MOST_NAMED)
                            .map(element -> say(element, bundle, locale))
                            .collect(Collectors.joining(", "));
            int left = list.size() - MOST_NAMED;
            return left <= 0
                    ? named
                    : named
                            + " "
                            + MessageFormat.format(bundle.getString("more"), String.valueOf(left));
        }
        return String.valueOf(value);
    }

    private static String day(LocalDate date, Locale locale) {
        boolean spanish = SPANISH.equals(locale.getLanguage());
        String pattern = spanish ? "EEEE d 'de' MMMM 'de' uuuu" : "EEEE d MMMM uuuu";
        return date.format(DateTimeFormatter.ofPattern(pattern, spanish ? locale : Locale.ENGLISH));
    }
}
