package org.makewhole.remedy.rate;

import java.io.Serializable;

/**
 * What came of a list.
 *
 * @param added new rates
 * @param known there before, and the same
 * @param differing there before, and not the same; what was there stays
 */
public record RatesTaken(int added, int known, int differing) implements Serializable {}
