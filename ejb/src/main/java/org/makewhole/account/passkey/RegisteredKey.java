package org.makewhole.account.passkey;

import java.util.Set;

/** What a device told of a passkey that it made, verified. */
record RegisteredKey(
        byte[] credentialId,
        byte[] credentialData,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        Set<String> transports) {}
