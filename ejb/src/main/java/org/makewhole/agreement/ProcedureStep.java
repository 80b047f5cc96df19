package org.makewhole.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.PeriodUnit;
import org.makewhole.deadline.rule.Silence;

/**
 * One step of a grievance procedure.
 *
 * @param fileWithin the union's time to bring the grievance to this step: from the incident or from
 *     knowledge of it for the first one, from the employer's answer for a later one; null for no
 *     limit
 * @param replyWithin the employer's time to answer; null for no limit, as at arbitration
 * @param silence what it means when the employer does not answer in time
 */
public record ProcedureStep(
        @NotNull StepKind kind,
        @NotBlank @Size(max = NAME_LENGTH) String name,
        PeriodLength fileWithin,
        PeriodLength replyWithin,
        @NotNull ReplyFrom replyFrom,
        @NotNull Silence silence)
        implements Serializable {

    public static final int NAME_LENGTH = 120;

    /** Longer than any agreement; a slip of the finger is not. */
    public static final int LONGEST = 1000;

    /** Whether its limits are such that a day follows from them. */
    @AssertTrue public boolean isCountable() {
        return isCountable(fileWithin) && isCountable(replyWithin);
    }

    private static boolean isCountable(PeriodLength length) {
        return length == null
                || length.unit() != PeriodUnit.HOURS
                        && length.unit() != PeriodUnit.SESSIONS
                        && length.amount() >= 1
                        && length.amount() <= LONGEST;
    }

    /** Whether silence means something that an employer's silence can mean. */
    @AssertTrue public boolean isOfEmployer() {
        return silence != Silence.FORFEITURE;
    }
}
