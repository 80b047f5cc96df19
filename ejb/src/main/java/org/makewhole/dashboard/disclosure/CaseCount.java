package org.makewhole.dashboard.disclosure;

import java.util.List;

/**
 * Cases of one organisation in one country and quarter that are told apart no further.
 *
 * @param category a sector or a violation
 * @param cases how many each {@link Measure} comes from, in their order
 */
public record CaseCount(Place place, Quarter quarter, String category, List<Long> cases) {

    /**
     * Where cases are counted.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Place(int organizationId, String country) {}

    /**
     * A calendar quarter.
     *
     * @param quarter 1 to 4
     */
    public record Quarter(int year, int quarter) {}
}
