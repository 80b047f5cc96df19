package org.makewhole.privacy.erasure;

/** How many rows an erasure changed and deleted: all that is said about what was there. */
public record ErasedRows(int changed, int deleted) {}
