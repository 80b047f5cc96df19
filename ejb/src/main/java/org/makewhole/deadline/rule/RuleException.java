package org.makewhole.deadline.rule;

import java.util.List;

/** A file of rules that cannot be used, with everything that is wrong with it. */
public class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    RuleException(String file, List<String> errors) {
        super("Rules " + file + ": " + String.join("; ", errors));
        this.errors = List.copyOf(errors);
    }

    /** Each error, with the place in the file where it stands. */
    public List<String> errors() {
        return errors;
    }
}
