package org.makewhole.grievance.procedure;

/** A party to the agreement. */
public enum Side {
    UNION,
    EMPLOYER
}
