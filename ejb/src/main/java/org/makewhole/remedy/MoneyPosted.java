package org.makewhole.remedy;

import org.makewhole.audit.Author;

/**
 * Money of a case was posted, or a posting was taken back. Fired within the transaction that does
 * so, once for each act, for features whose records rest on what was awarded, agreed or paid.
 *
 * @param author who did so
 */
public record MoneyPosted(long caseId, Author author) {}
