package org.makewhole.claimimport;

/** Where a file that is brought in stands. */
public enum ImportState {
    /** Kept unread until the virus scanner can be asked. */
    HELD,
    /** Uploaded; its columns wait for being confirmed. */
    UPLOADED,
    /** Being read without storing anything. */
    CHECKING,
    /** Read as a whole; the findings wait for a decision. */
    CHECKED,
    /** Being read and stored. */
    IMPORTING,
    /** All stored. */
    IMPORTED,
    /** An error ended it; nothing was stored. */
    FAILED,
    /** A person ended it; nothing was stored. */
    CANCELLED,
    /** The server ended while it was under way; nothing was stored. */
    INTERRUPTED;

    /** Being read right now. */
    public boolean isRunning() {
        return this == CHECKING || this == IMPORTING;
    }

    /** Goes on without anybody doing anything. */
    public boolean isUnderWay() {
        return isRunning() || this == HELD;
    }

    /** The columns may still be changed and the file be checked, once more if need be. */
    public boolean mayBeChecked() {
        return !isUnderWay() && this != IMPORTED;
    }

    /** May be given up. */
    public boolean mayBeRemoved() {
        return mayBeChecked() || this == HELD;
    }
}
