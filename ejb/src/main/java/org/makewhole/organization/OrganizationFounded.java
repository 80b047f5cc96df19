package org.makewhole.organization;

/** An organisation was founded, in the running transaction. */
public record OrganizationFounded(int organizationId) {}
