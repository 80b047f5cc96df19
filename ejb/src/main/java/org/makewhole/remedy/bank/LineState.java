package org.makewhole.remedy.bank;

/**
 * What a line of the bank turned out to be; the first four are kinds of entries of the trust
 * account.
 */
public enum LineState {
    RECEIVED,
    BOUNCED,
    PAID_OUT,
    CAME_BACK,
    /** Nobody has said yet. */
    OPEN,
    /** Nothing of the trust account, such as a fee of the bank; with a reason. */
    SET_ASIDE;

    /** Whether it stands for an entry of the trust account. */
    public boolean isMatched() {
        return this != OPEN && this != SET_ASIDE;
    }
}
