package org.makewhole.account.brake;

/** A person signed in from a browser that was not known as theirs; fired within the sign-in. */
public record NewBrowser(long accountId) {}
