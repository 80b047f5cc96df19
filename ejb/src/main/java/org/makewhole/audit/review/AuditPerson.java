package org.makewhole.audit.review;

/** Somebody who did something, as they were called last. */
public record AuditPerson(Long accountId, String name) {}
