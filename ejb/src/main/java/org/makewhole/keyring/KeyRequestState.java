package org.makewhole.keyring;

/** What became of a request. */
public enum KeyRequestState {
    ASKED,
    AGREED,
    DECLINED
}
