package org.makewhole.account.signin;

/** What is still asked of a person before they are signed in. */
public enum SignInDemand {
    NOTHING,
    /** A second factor that they have. */
    SECOND_FACTOR,
    /** To set up a second factor, as their organisation requires one and they have none. */
    SECOND_FACTOR_SET_UP
}
