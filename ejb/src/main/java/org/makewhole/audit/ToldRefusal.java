package org.makewhole.audit;

import jakarta.enterprise.context.RequestScoped;

/** One refusal, one entry: the service tells of the record, and the page need not tell again. */
@RequestScoped
class ToldRefusal {
    private boolean told;

    void now() {
        told = true;
    }

    boolean isTold() {
        return told;
    }
}
