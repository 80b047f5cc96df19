package org.makewhole.account.signin;

/** By what a person has shown who they are. */
public enum Proof {
    PASSWORD,
    /** A code of an authenticator app (RFC 6238). */
    TOTP,
    RECOVERY_CODE,
    /** WebAuthn with the device's own check of the person: two factors in one. */
    PASSKEY,
    /** The organisation's own provider, by OpenID Connect. */
    SINGLE_SIGN_ON,
    /** The same provider says that it asked for a second factor ({@code acr}). */
    PROVIDER_SECOND_FACTOR,
    /** A link that was sent to the person's own mailbox. */
    MAILED_LINK
}
