package org.makewhole.organization;

/** An organisation as others see it. */
public record OrganizationName(Integer id, String name) {}
