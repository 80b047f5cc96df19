package org.makewhole.casefile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What has to happen next in a case.
 *
 * @param step blank means nothing is planned
 * @param assigneeId the member of the organisation who carries the case, or null
 */
public record NextStep(
        @Size(max = CaseFile.NEXT_STEP_LENGTH) String step, LocalDate due, Long assigneeId) {

    String stepOrNull() {
        return step == null || step.isBlank() ? null : step.strip();
    }
}
