package org.makewhole.party;

import java.io.Serializable;

/**
 * Whether an organisation keeps the migration status of workers.
 *
 * @param version goes back with a change; 0 while nobody chose
 * @param stored of how many workers it is known
 */
public record StatusKeeping(int version, boolean kept, int stored) implements Serializable {}
