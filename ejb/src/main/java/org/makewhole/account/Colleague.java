package org.makewhole.account;

/** A member of the caller's organisation, as shown in choices of who carries a case. */
public record Colleague(Long accountId, String displayName, Role role) {}
