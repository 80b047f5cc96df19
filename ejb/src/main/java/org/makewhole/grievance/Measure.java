package org.makewhole.grievance;

/** Discipline that a grievance is about. */
public enum Measure {
    VERBAL_WARNING,
    WRITTEN_WARNING,
    FINAL_WARNING,
    SUSPENSION,
    DEMOTION,
    DISMISSAL
}
