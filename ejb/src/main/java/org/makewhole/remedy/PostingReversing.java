package org.makewhole.remedy;

/**
 * Somebody takes a posting back by hand. Fired before it is done: a feature whose record the
 * posting belongs to refuses by throwing a {@link org.makewhole.shared.error.BusinessException}, so
 * that the record and its money never part.
 */
public record PostingReversing(long postingId) {}
