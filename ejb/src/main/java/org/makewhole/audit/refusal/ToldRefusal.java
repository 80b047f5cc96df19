package org.makewhole.audit.refusal;

import jakarta.enterprise.context.RequestScoped;

/** One refusal, one entry: the service tells of the record, and the page need not tell again. */
@RequestScoped
public class ToldRefusal {
    private boolean told;

    /** From now on the request has left its entry. */
    public void now() {
        told = true;
    }

    boolean isTold() {
        return told;
    }
}
