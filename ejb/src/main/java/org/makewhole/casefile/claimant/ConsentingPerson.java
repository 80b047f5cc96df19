package org.makewhole.casefile.claimant;

import java.io.Serializable;

/** Somebody whose consent a case needs, by name. */
public record ConsentingPerson(long workerId, String name) implements Serializable {}
