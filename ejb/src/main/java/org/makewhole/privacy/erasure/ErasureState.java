package org.makewhole.privacy.erasure;

/** Where a request stands. Only what was asked can become one of the others. */
public enum ErasureState {
    ASKED,
    DONE,
    DECLINED
}
