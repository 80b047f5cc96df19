package org.makewhole.account;

import java.io.Serializable;

/** An organisation in which a person has an active place. */
public record Workplace(Integer organizationId, String name) implements Serializable {}
