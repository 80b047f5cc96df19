package org.makewhole.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A public holiday on one day.
 *
 * @param date the day off; where a holiday is moved from a weekend, the day that is free instead
 * @param key names the holiday in all languages, such as {@code LABOUR_DAY}
 * @param estimated whether the real date depends on the moon being seen and may be a day off
 * @param free from when on: empty for a whole day, a time for a day that closes early
 */
public record PublicHoliday(LocalDate date, String key, boolean estimated, Optional<LocalTime> free)
        implements Comparable<PublicHoliday> {

    public PublicHoliday {
        Objects.requireNonNull(date);
        Objects.requireNonNull(key);
        Objects.requireNonNull(free);
    }

    public boolean isWholeDay() {
        return free.isEmpty();
    }

    /** Its name in the language of {@code locale}: English and Spanish whole, others in part. */
    public String name(Locale locale) {
        return HolidayNames.name(key, locale);
    }

    @Override
    public int compareTo(PublicHoliday other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : key.compareTo(other.key);
    }
}
