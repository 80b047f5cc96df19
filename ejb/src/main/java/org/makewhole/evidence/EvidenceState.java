package org.makewhole.evidence;

/** Where a file stands. */
public enum EvidenceState {
    /** Can be read. */
    KEPT,
    /** Waits for the virus scanner. */
    HELD,
    /** The virus scanner found something later on; its content is gone. */
    INFECTED,
    /** Somebody removed it; its content is gone. */
    REMOVED,
    /** Its worker was erased, and its content with them. */
    ERASED
}
