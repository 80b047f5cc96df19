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

    /** As agencies publish them; where ours is missing, the word names no end of a claim. */
    @ParameterizedTest
    @CsvSource({
        "New York, Closed-Invalid, DISMISSAL",
        "New York, Closed-Paid, VOLUNTARY_PAYMENT",
        "New York, Closed,",
        "New York, Inactive-Bankrupt Uncollectible, UNCOLLECTABLE_BANKRUPT",
        "New York, Inactive-Uncollectible Other,",
        "New York, Pending Payment,",
        "Utah, Pre-Intake,",
        "Utah, Pre-Hearing,",
        "Utah, Order, DECISION",
        "Utah, Judgment, DECISION",
        "Utah, Closed Judgment, DECISION",
        "Utah, $ Plan,",
        "Utah, Bankruptcy, UNCOLLECTABLE_BANKRUPT",
        "Utah, Appeal,",
        "New Jersey, Assessed, DECISION",
        "New Jersey, Check-IN,",
        "New Jersey, Cited, DECISION",
        "New Jersey, Decision, DECISION",
        "New Jersey, Docketed Judgment, DECISION",
        "New Jersey, Disbursement,",
        "Wisconsin, Investigation,",
        "Wisconsin, Litigation,",
        "Wisconsin, Collection,",
        "Illinois, Settlement Agreement - AG, SETTLEMENT",
        "Illinois, Settlement Agreement - IDOL, SETTLEMENT",
        "Illinois, Awaiting Payment,",
        "Illinois, Pending Voucher,",
        "Illinois, Motion to Reconsider,",
        "several, paid, VOLUNTARY_PAYMENT",
        "several, claimant_won, DECISION",
        "several, dismissed, DISMISSAL",
        "several, withdrawn, WITHDRAWAL",
        "several, pending enforcement,",
        "several, pending appeal,",
        "several, amount exceeds statutory limit, DISMISSAL",
        "several, affirmed, DECISION",
        "several, overturned, DECISION",
        "Virginia, Informal Resolution, SETTLEMENT",
        "Virginia, Bankrupt, UNCOLLECTABLE_BANKRUPT",
        "Virginia, Invalid, DISMISSAL",
        "Virginia, False Claim, DISMISSAL",
        "Virginia, Employer left State, UNCOLLECTABLE_NOT_LOCATED",
        "Virginia, Employer Cannot be Located, UNCOLLECTABLE_NOT_LOCATED",
        "Virginia, Complainant Cannot be Located, WITHDRAWAL",
        "Virginia, Complainant Dropped Claim, WITHDRAWAL",
        "Virginia, Paid Prior to Investigation, VOLUNTARY_PAYMENT",
        "Virginia, Business is Closed, UNCOLLECTABLE_CLOSED",
        "Virginia, Wage Order, DECISION",
        "Virginia, NON-SUITED, WITHDRAWAL",
        "Virginia, Valid,",
        "Virginia, Formal Investigation,",
        "United States, consolidation, TRANSFERRED",
    })
    void publishedListsMapOntoOutcomes(String agency, String words, Outcome outcome) {
        assertEquals(Optional.ofNullable(outcome), OutcomeWords.of(words), agency);
    }

    @ParameterizedTest
    @CsvSource({
        "Unpaid",
        "Not paid",
        "Partially paid",
        "No pagado",
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
