package org.makewhole.dashboard.disclosure;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.makewhole.dashboard.disclosure.CaseCount.Place;

/**
 * The cases that a figure covers; null is all.
 *
 * @param country ISO 3166-1 alpha-2
 * @param quarter of the year, 1 to 4; only together with a year
 * @param month of the year, 1 to 12; only together with a year
 */
public record Extent(
        Integer organizationId, String country, Integer year, Integer quarter, Integer month) {

    /** A whole year, or all of them. */
    public static Extent of(Integer organizationId, String country, Integer year) {
        return new Extent(organizationId, country, year, null, null);
    }

    /** The same cases of one organisation only. */
    public Extent ofOrganization(int id) {
        return new Extent(id, country, year, quarter, month);
    }

    /** The same cases of one year only. */
    public Extent inYear(int one) {
        return of(organizationId, country, one);
    }

    /** The same cases of one quarter of a year only. */
    public Extent inQuarter(int ofYear, int one) {
        return new Extent(organizationId, country, ofYear, one, null);
    }

    /** The same cases of one month only. */
    public Extent inMonth(YearMonth one) {
        return new Extent(organizationId, country, one.getYear(), null, one.getMonthValue());
    }

    boolean holds(Place place) {
        return (organizationId == null || organizationId == place.organizationId())
                && (country == null || country.equals(place.country()));
    }

    boolean holds(YearMonth one) {
        return (year == null || year == one.getYear())
                && (quarter == null || quarter == one.get(IsoFields.QUARTER_OF_YEAR))
                && (month == null || month == one.getMonthValue());
    }

    boolean holdsYear(int one) {
        return year == null || year == one;
    }
}
