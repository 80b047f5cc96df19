package org.makewhole.web.shared;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Writes dates so that they can be read one way only: {@code 3 Apr 2026}, {@code 3 abr 2026}, and
 * points of time with the 24-hour clock: {@code 3 Apr 2026, 16:40}.
 */
public final class DateFormat {

    private DateFormat() {}

    /**
     * As {@link #format(LocalDate, Locale)} in the language of the current view; empty for null.
     */
    public static String date(LocalDate date) {
        return date == null ? "" : format(date, viewLocale());
    }

    /**
     * As {@link #format(Instant, ZoneId, Locale)} in the language of the current view; empty for
     * null.
     */
    public static String instant(Instant instant, ZoneId zone) {
        return instant == null ? "" : format(instant, zone, viewLocale());
    }

    /**
     * As {@link #format(YearMonth, Locale)} in the language of the current view; empty for null.
     */
    public static String month(YearMonth month) {
        return month == null ? "" : format(month, viewLocale());
    }

    /** Day, month by its short name, four-digit year. */
    public static String format(LocalDate date, Locale locale) {
        return date.getDayOfMonth() + " " + monthAndYear(date, locale);
    }

    /** Date and time of day in a zone; a null zone means UTC. */
    public static String format(Instant instant, ZoneId zone, Locale locale) {
        var local = instant.atZone(zone == null ? ZoneId.of("UTC") : zone);
        return format(local.toLocalDate(), locale)
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
    }

    /** Short name of the month and year: {@code Apr 2026}. */
    public static String format(YearMonth month, Locale locale) {
        return monthAndYear(month, locale);
    }

    private static String monthAndYear(TemporalAccessor date, Locale locale) {
        Month month = Month.of(date.get(ChronoField.MONTH_OF_YEAR));
        // Some languages write the short name with a point, some releases of the locale data do and
        // some do not.
        String name = month.getDisplayName(TextStyle.SHORT, locale).replace(".", "");
        return name + " " + date.get(ChronoField.YEAR);
    }

    private static Locale viewLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
