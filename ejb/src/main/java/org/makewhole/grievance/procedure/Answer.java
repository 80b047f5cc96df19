package org.makewhole.grievance.procedure;

/** What an employer or an arbitrator said to a grievance. */
public enum Answer {
    GRANTED,
    PARTLY,
    DENIED
}
