package org.makewhole.shared.celltext;

import org.makewhole.shared.spreadsheet.ReasonCode;

/** Why the text of a cell cannot be taken. The arguments of the message stand in brackets. */
public enum CellReason implements ReasonCode {
    /** No amount of money [text]. */
    MONEY_UNREADABLE,
    /** {@code 1.234} or {@code 1,234}: thousands or decimals, nothing tells [text]. */
    MONEY_AMBIGUOUS,
    /** Finer than the currency's smallest unit [text, currency]. */
    MONEY_TOO_FINE,
    /** More than twelve digits before the decimal mark [text]. */
    MONEY_TOO_LARGE,
    /** Marked as another currency than the import's [mark, currency]. */
    MONEY_OTHER_CURRENCY,
    /** No date [text]. */
    DATE_UNREADABLE,
    /** {@code 03/04/2019}: day or month first, nothing tells [text]. */
    DATE_AMBIGUOUS,
    /** A date that no calendar has, such as 31 February [text]. */
    DATE_IMPOSSIBLE,
    /** Later than today [text]. */
    DATE_IN_FUTURE,
    /** Before 1900 [text]. */
    DATE_TOO_EARLY;

    @Override
    public String key() {
        return ReasonCode.key("cell", name());
    }
}
