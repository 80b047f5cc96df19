package org.makewhole.shared.security;

import jakarta.ejb.ApplicationException;

/** Work on an organisation's records was asked for without a signed-in person. */
@ApplicationException(rollback = true)
public class NotSignedInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSignedInException() {
        super("Nobody is signed in.");
    }
}
