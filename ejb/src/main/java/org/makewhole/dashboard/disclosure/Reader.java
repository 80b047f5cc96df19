package org.makewhole.dashboard.disclosure;

import org.makewhole.dashboard.disclosure.CaseCount.Place;

/**
 * For whom it is decided what is withheld.
 *
 * @param threshold smallest number of cases that is shown
 * @param organizationId whose cases the reader may see, or null
 */
record Reader(int threshold, Integer organizationId) {

    /** Whether the reader may see all cases of a node of places. */
    boolean knows(Axis places, int node) {
        return organizationId != null
                && places.of(node).stream()
                        .map(value -> (Place) places.values().get(value))
                        .allMatch(place -> place.organizationId() == organizationId);
    }
}
