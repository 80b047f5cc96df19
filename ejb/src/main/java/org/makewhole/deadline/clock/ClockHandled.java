package org.makewhole.deadline.clock;

/**
 * A person is about to change or to close a clock that belongs to a record of another feature.
 * Fired in their transaction, before anything is done: the feature whose record leads the clock
 * refuses by a {@link org.makewhole.shared.error.BusinessException} what has to be entered there.
 *
 * @param subject the record
 * @param closing whether it is to be closed, else a fact is to be changed
 */
public record ClockHandled(ClockSubject subject, boolean closing) {}
