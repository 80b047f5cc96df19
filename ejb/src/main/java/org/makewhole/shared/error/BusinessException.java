package org.makewhole.shared.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A refusal that a person can understand and act on. The face translates its key. */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key in the bundle {@code sharedText}, prefixed there with {@code error.}
     */
    public BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String getKey() {
        return key;
    }

    public List<Object> getArguments() {
        return arguments == null ? List.of() : arguments;
    }
}
