package org.makewhole.grievance;

import java.util.List;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.party.EmployerDetails;

/**
 * What a form starts from, under an agreement.
 *
 * @param employer that of the caller's latest grievance, or the one that signed the agreement
 * @param steps of the procedure
 */
public record Prefilled(EmployerDetails employer, List<ProcedureStep> steps) {

    public Prefilled {
        steps = List.copyOf(steps);
    }
}
