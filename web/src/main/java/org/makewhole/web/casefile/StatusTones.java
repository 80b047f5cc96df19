package org.makewhole.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.makewhole.casefile.CaseStatus;

/** The tone in which a status is shown; the text always says it too. */
@Named
@ApplicationScoped
public class StatusTones {

    /** One of the tones of the status tag; empty for the neutral one. */
    public String of(CaseStatus status) {
        return switch (status) {
            case INTAKE, CLOSED -> "";
            case ACCEPTED, FILED -> "info";
            case DEMAND_SENT, COLLECTING -> "warn";
            case DECIDED, SETTLED -> "good";
        };
    }
}
