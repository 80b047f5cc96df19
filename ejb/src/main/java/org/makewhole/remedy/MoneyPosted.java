package org.makewhole.remedy;

/**
 * Money of a case was posted, or a posting was taken back. Fired within the transaction that does
 * so, once for each act, for features whose records rest on what was awarded, agreed or paid.
 */
public record MoneyPosted(long caseId) {}
