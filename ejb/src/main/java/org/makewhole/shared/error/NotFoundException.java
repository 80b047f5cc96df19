package org.makewhole.shared.error;

/**
 * There is no such record for this caller. The same answer for a record of another organisation,
 * one that the caller may not see, and one that never was.
 */
public class NotFoundException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("notFound");
    }
}
