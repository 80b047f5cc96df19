package org.makewhole.shared.crypto;

/**
 * How far the data of an organisation was encrypted with its newest key.
 *
 * @param table the table at hand; the empty text before the first one
 * @param after the id of its last row that was seen
 */
public record ResealProgress(String table, long after) {
    /** Before the first row of the first table. */
    public static final ResealProgress BEGINNING = new ResealProgress("", 0);
}
