package org.makewhole.grievance.procedure;

/** What can be entered in the course of a grievance. */
public enum EntryKind {
    /** Brought to a step by the union; at the arbitration step this is the referral. */
    FILED,
    /** A meeting of the step, held or to come. */
    MEETING,
    /** The employer's answer at a step. */
    REPLY,
    /** More time for one side, by agreement of both. */
    EXTENSION,
    /** What somebody said. */
    STATEMENT,
    /** Who arbitrates. */
    PANEL,
    /** A day of hearing, held or to come. */
    HEARING,
    AWARD,
    SETTLEMENT,
    WITHDRAWAL;

    /** Whether nothing but statements comes after it. */
    public boolean isEnd() {
        return this == AWARD || this == SETTLEMENT || this == WITHDRAWAL;
    }

    /** Whether it may lie in the future. */
    public boolean canBePlanned() {
        return this == MEETING || this == HEARING;
    }

    /** Whether it belongs to arbitration alone. */
    public boolean isOfArbitration() {
        return this == PANEL || this == HEARING || this == AWARD;
    }
}
