package org.makewhole.consent;

/** Where a consent stands at a moment. It never becomes live again: a new one is written down. */
public enum ConsentState {
    LIVE,
    EXPIRED,
    WITHDRAWN
}
