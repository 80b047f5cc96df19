package org.makewhole.consent;

/** How a consent can be shown to have been given. */
public enum GivenHow {
    SIGNED_FORM,
    SPOKEN,
    RECORDED
}
