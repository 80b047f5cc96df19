package org.makewhole.privacy.retention;

import java.io.Serializable;

/**
 * What the schedule would touch today.
 *
 * @param held workers who would be due but for a legal hold
 */
public record DueCounts(int persons, int documents, int refused, int notices, int held)
        implements Serializable {}
