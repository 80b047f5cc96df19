package org.makewhole.shared.rotation;

/**
 * How far the data of an owner is under its newest key.
 *
 * @param done tables that were gone through
 * @param of tables that hold anything sealed
 */
public record TablesDone(int done, int of) {}
