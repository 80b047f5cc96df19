package org.makewhole.audit;

/** What came of a deed. */
public enum Outcome {
    DONE,
    /** Asked for and not given: a page without the right, a sign-in with a wrong password. */
    REFUSED
}
