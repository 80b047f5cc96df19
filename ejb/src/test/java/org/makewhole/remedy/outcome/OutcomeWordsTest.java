package org.makewhole.remedy.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Closed - Employer Bankrupt, UNCOLLECTABLE_BANKRUPT",
        "Chapter 7, UNCOLLECTABLE_BANKRUPT",
        "Empresa en quiebra, UNCOLLECTABLE_BANKRUPT",
        "Unable to locate employer, UNCOLLECTABLE_NOT_LOCATED",
        "Respondent could not be located, UNCOLLECTABLE_NOT_LOCATED",
        "Uncollectible: out of business, UNCOLLECTABLE_CLOSED",
        "Transferred to US DOL, TRANSFERRED",
        "Claim Withdrawn, WITHDRAWAL",
        "Desistimiento del trabajador, WITHDRAWAL",
        "Dismissed - no jurisdiction, DISMISSAL",
        "No Violation Found, DISMISSAL",
        "Employer won, DISMISSAL",
        "Settled at conference, SETTLEMENT",
        "Acuerdo de las partes, SETTLEMENT",
        "Voluntary payment, VOLUNTARY_PAYMENT",
        "Paid by employer, VOLUNTARY_PAYMENT",
        "ORDER DECISION OR AWARD issued, DECISION",
        "Sentencia firme, DECISION",
        "Claimant won, DECISION",
    })
    void clearWordsNameAnOutcome(String words, Outcome outcome) {
        assertEquals(Optional.of(outcome), OutcomeWords.of(words));
    }

    @ParameterizedTest
    @CsvSource({
        "Closed",
        "Inactive",
        "Pending Decision",
        "Awaiting settlement payment",
        "Under investigation",
        "Open",
        "Uncollectable",
        "Sentencia pendiente",
        "''"
    })
    void whatIsUnderWayOrUnclearNamesNone(String words) {
        assertEquals(Optional.empty(), OutcomeWords.of(words));
    }
}
