package org.makewhole.evidence;

/** What whoever adds a file wants done when it says something of people beside its content. */
public enum OnHidden {
    /** To be told, and to decide then: nothing is stored. */
    ASK,
    /** To keep the file as it came; this is consent, and is recorded with their name. */
    KEEP,
    /** To keep a copy without it, and not the file. */
    LEAVE_OUT
}
