package org.makewhole.settlement.promise;

/** What somebody found who looked. */
public enum CheckResult {
    KEPT,
    PARTLY_KEPT,
    NOT_KEPT
}
