package org.makewhole.remedy.ledger;

import org.makewhole.remedy.MoneyPosting;
import org.makewhole.remedy.MoneyStage;

/**
 * A posting as a line of the list.
 *
 * @param reversed whether another one took it back
 * @param confirmedBy who stands by it besides who recorded it; null where nobody does
 */
public record PostingRow(MoneyPosting posting, boolean reversed, String confirmedBy) {

    /** True for one that stands: neither reversed nor a reversal, and recorded by hand. */
    public boolean isReversible() {
        return MoneyStage.RECORDED.contains(posting.getStage())
                && posting.getDisbursementId() == null
                && !posting.isReversal()
                && !reversed;
    }

    /** Whether it waits for somebody else than who recorded it, and that is this account. */
    public boolean isToConfirmBy(long account) {
        return isReversible() && confirmedBy == null && !posting.isPostedBy(account);
    }
}
