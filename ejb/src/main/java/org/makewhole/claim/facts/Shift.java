package org.makewhole.claim.facts;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * A stretch of work.
 *
 * @param start time of day
 * @param end time of day; at or before the start it lies on the next day
 * @param breakMinutes unpaid minutes within; null for none
 */
public record Shift(LocalTime start, LocalTime end, Integer breakMinutes) implements Serializable {}
