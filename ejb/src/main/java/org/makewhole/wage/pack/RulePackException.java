package org.makewhole.wage.pack;

import java.util.List;

/** A rule pack cannot be used; names every error of the file at once. */
public final class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    /**
     * @param pack name of the file
     * @param errors each with the place in the file, such as {@code /rules/0/key: missing}
     */
    public RulePackException(String pack, List<String> errors) {
        super("Rule pack " + pack + ": " + String.join("; ", errors));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order of the file. */
    public List<String> errors() {
        return errors == null ? List.of() : errors;
    }
}
