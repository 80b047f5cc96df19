package org.makewhole.privacy.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the schedule did on a day.
 *
 * @param finishedAt null while it is at work, or was interrupted and will go on
 */
public record RunRow(
        LocalDate runOn, Instant finishedAt, int persons, int documents, int refused, int notices)
        implements Serializable {}
