package org.makewhole.casefile;

/**
 * Something happened that figures are made of: a case was opened or moved, or money was posted.
 *
 * @param organizationId the organisation whose figures are out of date
 */
public record CaseFactsChanged(int organizationId) {}
