package org.makewhole.agreement;

/** What it costs the union to be late. */
public enum Strictness {
    /** Time limits are mandatory: a grievance brought too late is lost. */
    MANDATORY,
    /** Time limits are directory: lateness is argued about, and loses nothing by itself. */
    DIRECTORY
}
