package org.makewhole.agreement;

import java.util.List;

/**
 * An edition with its procedure.
 *
 * @param version goes back with a change
 * @param steps in the order in which they are gone through
 * @param editions all editions of this agreement, the latest first
 */
public record AgreementView(
        Long id,
        int version,
        Long lineageId,
        int edition,
        AgreementState state,
        AgreementTerms terms,
        List<ProcedureStep> steps,
        List<AgreementRow> editions) {

    public AgreementView {
        steps = List.copyOf(steps);
        editions = List.copyOf(editions);
    }

    public boolean isDraft() {
        return state == AgreementState.DRAFT;
    }
}
