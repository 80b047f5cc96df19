package org.makewhole.shared.crypto;

/** Something sealed does not open: it was changed, moved, or sealed with a key not in the ring. */
public class UnreadableSecretException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSecretException(Place place, Throwable cause) {
        super("Does not open: " + place, cause);
    }
}
