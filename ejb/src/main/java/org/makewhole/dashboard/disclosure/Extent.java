package org.makewhole.dashboard.disclosure;

import org.makewhole.dashboard.disclosure.CaseCount.Place;
import org.makewhole.dashboard.disclosure.CaseCount.Quarter;

/**
 * The cases that a figure covers; null is all.
 *
 * @param country ISO 3166-1 alpha-2
 * @param quarter of the year, 1 to 4; only together with a year
 */
public record Extent(Integer organizationId, String country, Integer year, Integer quarter) {

    /** A whole year, or all of them. */
    public static Extent of(Integer organizationId, String country, Integer year) {
        return new Extent(organizationId, country, year, null);
    }

    /** The same cases of one organisation only. */
    public Extent ofOrganization(int id) {
        return new Extent(id, country, year, quarter);
    }

    /** The same cases of one year only. */
    public Extent inYear(int one) {
        return new Extent(organizationId, country, one, null);
    }

    /** The same cases of one quarter of the year only. */
    public Extent inQuarter(int one) {
        return new Extent(organizationId, country, year, one);
    }

    boolean holds(Place place) {
        return (organizationId == null || organizationId == place.organizationId())
                && (country == null || country.equals(place.country()));
    }

    boolean holds(Quarter one) {
        return (year == null || year == one.year())
                && (quarter == null || quarter == one.quarter());
    }

    boolean holdsYear(int one) {
        return year == null || year == one;
    }
}
