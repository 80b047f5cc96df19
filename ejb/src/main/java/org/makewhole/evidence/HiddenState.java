package org.makewhole.evidence;

/** Whether a file says something of people beside its content. */
public enum HiddenState {
    /** It came before files were looked into, and has not had its turn yet. */
    NOT_LOOKED,
    NONE,
    PRESENT,
    /** Whoever added it had it left out before anything was stored. */
    LEFT_OUT
}
