package org.makewhole.grievance.group;

import java.io.Serializable;

/**
 * Somebody for whom a grievance is brought.
 *
 * @param first whether the case bears their name: they stay as long as the grievance does
 */
public record GrievorRow(long workerId, String name, boolean first) implements Serializable {}
