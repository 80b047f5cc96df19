package org.makewhole.deadline.reminder;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a person has a link.
 *
 * @param readAt when a calendar read it last, to the hour; null for never
 */
public record FeedState(Instant madeAt, Instant readAt) implements Serializable {}
