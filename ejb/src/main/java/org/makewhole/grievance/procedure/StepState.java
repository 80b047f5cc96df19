package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.ProcedureStep;

/**
 * How a grievance went at one step.
 *
 * @param number counted from 1
 * @param toFile the union's limit to bring it here; empty without one, and where nothing has
 *     started it yet
 * @param filedOn when it came here; empty when it has not
 * @param movedBySilence whether it came here by itself because the employer had been silent
 * @param toReply the employer's limit
 * @param answer what the employer said or is taken to have said; an award at arbitration
 * @param answeredOn when
 * @param silent whether the employer let its time go by
 * @param late whether the union came here after its limit
 */
public record StepState(
        int number,
        ProcedureStep step,
        Optional<StepLimit> toFile,
        Optional<LocalDate> filedOn,
        boolean movedBySilence,
        Optional<StepLimit> toReply,
        Optional<Answer> answer,
        Optional<LocalDate> answeredOn,
        boolean silent,
        boolean late,
        List<LocalDate> meetings) {

    public StepState {
        meetings = List.copyOf(meetings);
    }

    public boolean isReached() {
        return filedOn.isPresent();
    }
}
