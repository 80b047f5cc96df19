package org.makewhole.shared.security;

import jakarta.ejb.ApplicationException;

/** Nothing was done: the caller has to show once more who they are, then may ask again. */
@ApplicationException(rollback = true)
public class StepUpRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepUpRequiredException() {
        super("The last proof of who the caller is lies too far back.");
    }
}
