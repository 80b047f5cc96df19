package org.makewhole.singlesignon;

import jakarta.ejb.ApplicationException;

/** A sign-in by a provider came to nothing. */
@ApplicationException(rollback = true)
public class SignOnException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SignOnProblem problem;

    public SignOnException(SignOnProblem problem, String details) {
        super(problem + ": " + details);
        this.problem = problem;
    }

    SignOnException(SignOnProblem problem, Throwable cause) {
        super(problem + ": " + cause.getMessage(), cause);
        this.problem = problem;
    }

    public SignOnProblem problem() {
        return problem;
    }
}
