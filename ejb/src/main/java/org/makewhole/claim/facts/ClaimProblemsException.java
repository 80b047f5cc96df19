package org.makewhole.claim.facts;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Facts cannot be computed; carries every problem. Nothing was stored. */
@ApplicationException(rollback = true)
public final class ClaimProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ClaimProblem> problems;

    /**
     * @param problems at least one
     */
    public ClaimProblemsException(List<ClaimProblem> problems) {
        super("Claim: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the facts. */
    public List<ClaimProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
