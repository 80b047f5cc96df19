package org.makewhole.shared.scan;

/** What is known of a file's innocence. */
public enum Verdict {
    /** Nothing was found, or the operator has no scanner. */
    CLEAN,
    /** The scanner knows it for malicious. */
    INFECTED,
    /** The scanner did not answer, or could not look at all of it: to be asked again. */
    UNCHECKED
}
