package org.makewhole.settlement.promise;

/** Whose promise it is. */
public enum Responsible {
    EMPLOYER,
    WORKER,
    AUTHORITY,
    /** Ourselves: the organisation that carries the case. */
    ORGANIZATION
}
