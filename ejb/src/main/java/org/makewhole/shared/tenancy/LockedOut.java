package org.makewhole.shared.tenancy;

/**
 * An organisation is locked out while a named lock of the database is held: nobody is signed in
 * there with the next request, and everybody is again when it is free. It ends with the connection
 * that holds it, however that ends, so that nobody stays locked out by a command that was killed.
 */
public final class LockedOut {
    /** Followed by the organisation's id, the name of the lock. */
    public static final String PREFIX = "makewhole-put-back-";

    private LockedOut() {}
}
