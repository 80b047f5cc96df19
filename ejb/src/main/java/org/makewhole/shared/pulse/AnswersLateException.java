package org.makewhole.shared.pulse;

import java.sql.SQLTransientException;

/** A question that was not asked any more: the answers before it came too late for a person. */
final class AnswersLateException extends SQLTransientException {
    private static final long serialVersionUID = 1L;

    AnswersLateException() {
        super("The database answers too slowly for a page");
    }
}
