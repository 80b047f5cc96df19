package org.makewhole.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a case stands, and where it can go from there. */
public enum CaseStatus {
    INTAKE,
    ACCEPTED,
    DEMAND_SENT,
    FILED,
    DECIDED,
    SETTLED,
    COLLECTING,
    CLOSED;

    private static final Map<CaseStatus, Set<CaseStatus>> NEXT =
            Map.of(
                    INTAKE, EnumSet.of(ACCEPTED, CLOSED),
                    ACCEPTED, EnumSet.of(DEMAND_SENT, FILED, SETTLED, CLOSED),
                    DEMAND_SENT, EnumSet.of(FILED, SETTLED, CLOSED),
                    FILED, EnumSet.of(DECIDED, SETTLED, CLOSED),
                    DECIDED, EnumSet.of(SETTLED, COLLECTING, CLOSED),
                    SETTLED, EnumSet.of(COLLECTING, FILED, CLOSED),
                    COLLECTING, EnumSet.of(CLOSED, FILED),
                    CLOSED, EnumSet.of(ACCEPTED, COLLECTING));

    /** The statuses to which a case may move from this one, in the order of the work. */
    public List<CaseStatus> next() {
        return List.copyOf(NEXT.get(this));
    }

    public boolean canMoveTo(CaseStatus other) {
        return NEXT.get(this).contains(other);
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
