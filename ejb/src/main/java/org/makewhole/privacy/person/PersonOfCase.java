package org.makewhole.privacy.person;

import java.io.Serializable;

/** A claimant of a case, by name. */
public record PersonOfCase(long workerId, String name) implements Serializable {}
