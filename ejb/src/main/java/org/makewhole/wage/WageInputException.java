package org.makewhole.wage;

import java.util.List;

/** An input cannot be computed; carries every problem. */
public final class WageInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<WageInputProblem> problems;

    /**
     * @param problems at least one
     */
    public WageInputException(List<WageInputProblem> problems) {
        super("Wage input: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the input. */
    public List<WageInputProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
