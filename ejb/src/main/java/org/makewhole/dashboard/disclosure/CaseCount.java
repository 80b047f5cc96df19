package org.makewhole.dashboard.disclosure;

import java.time.YearMonth;
import java.util.List;

/**
 * Cases of one organisation in one country and month that are told apart no further.
 *
 * @param category a sector or a violation
 * @param cases how many each {@link Measure} comes from, in their order
 */
public record CaseCount(Place place, YearMonth month, String category, List<Long> cases) {

    /**
     * Where cases are counted.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Place(int organizationId, String country) {}
}
