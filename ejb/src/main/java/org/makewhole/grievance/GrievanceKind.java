package org.makewhole.grievance;

/** For whom a grievance is brought. */
public enum GrievanceKind {
    INDIVIDUAL,
    /** Several workers with the same complaint. */
    GROUP,
    /** The union itself, about how the agreement is applied. */
    POLICY
}
