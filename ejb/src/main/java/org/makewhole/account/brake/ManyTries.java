package org.makewhole.account.brake;

/**
 * Somebody went on trying passwords for an account from places that never signed in to it; fired
 * once in a run of such tries, within the one that failed.
 */
public record ManyTries(long accountId) {}
