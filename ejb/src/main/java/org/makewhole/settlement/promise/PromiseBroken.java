package org.makewhole.settlement.promise;

/**
 * A promise was broken. Fired within the transaction that says so, which may be that of a timer
 * without a signed-in person.
 */
public record PromiseBroken(Promise promise) {}
