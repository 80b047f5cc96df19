package org.makewhole.wage.method;

import java.util.List;
import java.util.stream.Collectors;

/** An input cannot be computed; carries every problem that was found. */
public final class InputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /**
     * @param problems at least one
     */
    public InputException(List<InputProblem> problems) {
        super(
                problems.stream()
                        .map(problem -> problem.path() + ": " + problem.message())
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    public InputException(String path, String message) {
        this(List.of(new InputProblem(path, message)));
    }

    /** The problems, in the order of the input. */
    public List<InputProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
