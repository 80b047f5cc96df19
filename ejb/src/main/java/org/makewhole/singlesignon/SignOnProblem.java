package org.makewhole.singlesignon;

/** Why a sign-in by a provider came to nothing, as far as a person can do something about it. */
public enum SignOnProblem {
    /**
     * The organisation has no provider, or it is switched off, or there is no such organisation.
     */
    NOT_OFFERED,
    /** The provider does not answer, or not in time. */
    UNREACHABLE,
    /** The provider's address leads where this server must not go. */
    ADDRESS_NOT_ALLOWED,
    /** The provider's answer is not what the standard asks for. */
    NOT_AS_EXPECTED,
    /** The person or the provider broke it off. */
    BROKEN_OFF,
    /** It took too long, or the answer belongs to no attempt of this browser. */
    EXPIRED,
    /** The provider gives no address, or has not verified it. */
    ADDRESS_NOT_VERIFIED,
    /** No active member of the organisation has this address. */
    NO_MEMBER
}
