package org.makewhole.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who the statement is about and who made it.
 *
 * @param organization that issues it
 * @param caseNumber as people know it
 * @param claimant name of the worker
 * @param respondent name of the employer
 * @param preparedBy name of the person who made it
 * @param preparedOn business date
 */
public record StatementHeading(
        String organization,
        String caseNumber,
        String claimant,
        String respondent,
        String preparedBy,
        LocalDate preparedOn) {

    public StatementHeading {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(preparedBy, "preparedBy");
        Objects.requireNonNull(preparedOn, "preparedOn");
    }
}
