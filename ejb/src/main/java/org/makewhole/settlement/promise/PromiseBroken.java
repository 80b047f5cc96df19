package org.makewhole.settlement.promise;

import org.makewhole.audit.Author;

/**
 * A promise was broken. Fired within the transaction that says so, which may be that of a timer
 * without a signed-in person.
 *
 * @param author who found out; the platform for a timer
 */
public record PromiseBroken(Promise promise, Author author) {}
