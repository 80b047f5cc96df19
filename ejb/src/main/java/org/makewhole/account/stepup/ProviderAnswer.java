package org.makewhole.account.stepup;

/** What came of asking the organisation's provider once more who the caller is. */
public enum ProviderAnswer {
    GIVEN,
    /** The provider did not ask for a second factor, and the caller has one here. */
    CODE_NEEDED,
    WRONG_CODE,
    /** Another person, too long ago, or less was shown than when the session began. */
    REFUSED
}
