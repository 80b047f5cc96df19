package org.makewhole.grievance.procedure;

import java.time.LocalDate;

/**
 * What starts the first limit.
 *
 * @param incidentOn when it happened
 * @param knownOn when the grievor learned of it; null for at once
 * @param step at which step the grievance begins: later than the first one where an agreement lets
 *     a dismissal or a policy grievance skip some
 */
public record Beginning(LocalDate incidentOn, LocalDate knownOn, int step) {

    LocalDate from() {
        return knownOn == null ? incidentOn : knownOn;
    }
}
