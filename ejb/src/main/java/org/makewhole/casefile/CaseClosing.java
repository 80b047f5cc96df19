package org.makewhole.casefile;

/**
 * A person is about to close a case. Fired within the transaction that closes it; an observer that
 * knows of something that is still open throws a {@link
 * org.makewhole.shared.error.BusinessException}.
 */
public record CaseClosing(CaseFile caseFile) {}
