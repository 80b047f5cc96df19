package org.makewhole.shared.error;

/** Somebody else changed the record since the form was opened; nothing was stored. */
public class StaleRecordException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaleRecordException() {
        super("staleRecord");
    }
}
