package org.makewhole.remedy;

/**
 * Money of a case was posted or taken back, in the transaction that is running.
 *
 * @param caseId the case
 */
public record MoneyPosted(long caseId) {}
