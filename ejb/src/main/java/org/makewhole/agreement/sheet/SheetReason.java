package org.makewhole.agreement.sheet;

import org.makewhole.shared.spreadsheet.ReasonCode;

/** Why a row of the sheet is refused. The arguments of the message stand in brackets. */
public enum SheetReason implements ReasonCode {
    /** Neither an article nor a step [what stands there]. */
    KIND_UNKNOWN,
    NUMBER_MISSING,
    /** [number, the row where it stood before]. */
    NUMBER_TWICE,
    /** The draft has an article of this number [number]. */
    NUMBER_THERE,
    HEADING_MISSING,
    /** [limit in characters]. */
    TOO_LONG,
    /** Not a time limit [what stands there]. */
    LIMIT_UNREADABLE,
    /** Nothing that the employer's time is counted from [what stands there]. */
    REPLY_FROM_UNKNOWN,
    /** Not what silence can mean [what stands there]. */
    SILENCE_UNKNOWN,
    /** [most steps]. */
    TOO_MANY_STEPS,
    /** The sheet has no column for it [name]. */
    COLUMN_MISSING;

    @Override
    public String key() {
        return ReasonCode.key("sheet", name());
    }
}
