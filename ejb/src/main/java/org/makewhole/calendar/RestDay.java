package org.makewhole.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why nobody works on a day.
 *
 * @param date the day
 * @param reason the kind of reason; when there are several, the first of weekend, holiday, closure
 * @param holiday the holiday, when that is the reason
 * @param closure the closure, when that is the reason
 */
public record RestDay(
        LocalDate date, Reason reason, Optional<PublicHoliday> holiday, Optional<Closure> closure) {

    /** Kinds of reason. */
    public enum Reason {
        WEEKEND,
        HOLIDAY,
        CLOSURE
    }

    public RestDay {
        Objects.requireNonNull(date);
        Objects.requireNonNull(reason);
    }

    static RestDay weekend(LocalDate date) {
        return new RestDay(date, Reason.WEEKEND, Optional.empty(), Optional.empty());
    }

    static RestDay of(PublicHoliday holiday) {
        return new RestDay(holiday.date(), Reason.HOLIDAY, Optional.of(holiday), Optional.empty());
    }

    static RestDay of(LocalDate date, Closure closure) {
        return new RestDay(date, Reason.CLOSURE, Optional.empty(), Optional.of(closure));
    }

    /** The holiday's, closure's or weekday's name. */
    public String name(Locale locale) {
        return holiday.map(day -> day.name(locale))
                .or(() -> closure.map(Closure::name))
                .orElseGet(() -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
    }
}
