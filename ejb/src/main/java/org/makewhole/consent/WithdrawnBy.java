package org.makewhole.consent;

/** Who took a consent back. */
public enum WithdrawnBy {
    WORKER,
    REPRESENTATIVE,
    /** It was written down by mistake, or the purpose is gone. */
    ORGANIZATION
}
