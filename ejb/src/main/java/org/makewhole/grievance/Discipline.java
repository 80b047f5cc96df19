package org.makewhole.grievance;

import java.time.LocalDate;

/**
 * The facts of a disciplinary measure.
 *
 * @param measureOn when it was given
 * @param earlierOn when the earlier measure was given on which the employer relies; null for none
 */
public record Discipline(Measure measure, LocalDate measureOn, LocalDate earlierOn) {

    /** Nobody was disciplined. */
    public static final Discipline NONE = new Discipline(null, null, null);
}
