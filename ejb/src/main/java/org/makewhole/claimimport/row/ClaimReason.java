package org.makewhole.claimimport.row;

import org.makewhole.shared.spreadsheet.ReasonCode;

/**
 * Why a row cannot become a claim or part of one. The arguments of the message stand in brackets.
 */
public enum ClaimReason implements ReasonCode {
    /** A required cell is empty. */
    REQUIRED,
    /** Text too long [longest allowed]. */
    TEXT_TOO_LONG,
    /** An amount below zero [text]. */
    NEGATIVE,
    /** No case number, and not a further violation of a claim above. */
    NO_CASE_NUMBER,
    /** A line of totals, not a claim. */
    TOTAL_LINE,
    /** The case number stands in an earlier row already [case number, row]. */
    DUPLICATE_CASE_NUMBER,
    /** Differs from the first row of its claim [text, text there, row there]. */
    CONFLICT,
    /** Closed before it was opened [opened, closed]. */
    CLOSED_BEFORE_OPENED,
    /** Its claim has more rows than any claim [limit]. */
    TOO_MANY_LINES,
    /** Sound itself, but another row of the claim was refused [rows]. */
    CLAIM_REFUSED;

    @Override
    public String key() {
        return ReasonCode.key("claim", name());
    }
}
