package org.makewhole.casefile;

import java.time.LocalDate;
import org.makewhole.casefile.access.Visibility;

/** A case as a line of a list. */
public record CaseRow(
        Long id,
        String number,
        CaseKind kind,
        CaseStatus status,
        String claimant,
        String respondent,
        String country,
        String currency,
        LocalDate openedOn,
        String nextStep,
        LocalDate nextStepDue,
        String assignee,
        Visibility visibility) {

    static CaseRow of(CaseFile caseFile, String claimant, String respondent, String assignee) {
        return new CaseRow(
                caseFile.getId(),
                caseFile.getNumber(),
                caseFile.getKind(),
                caseFile.getStatus(),
                claimant,
                respondent,
                caseFile.getCountry(),
                caseFile.getCurrency(),
                caseFile.getOpenedOn(),
                caseFile.getNextStep(),
                caseFile.getNextStepDue(),
                assignee,
                caseFile.getVisibility());
    }
}
