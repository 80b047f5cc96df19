package org.makewhole.agreement;

import java.util.List;
import java.util.Map;

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

    static AgreementView of(
            CollectiveAgreement agreement,
            Map<Long, List<ProcedureStep>> steps,
            List<AgreementRow> editions) {
        return new AgreementView(
                agreement.getId(),
                agreement.getVersion(),
                agreement.getLineageId(),
                agreement.getEdition(),
                agreement.getState(),
                agreement.terms(),
                steps.getOrDefault(agreement.getId(), List.of()),
                editions);
    }

    public boolean isDraft() {
        return state == AgreementState.DRAFT;
    }
}
