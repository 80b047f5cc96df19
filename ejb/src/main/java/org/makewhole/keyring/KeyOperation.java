package org.makewhole.keyring;

/** What can be asked for. */
public enum KeyOperation {
    /** New keys for the organisation's data; what is under older ones is sealed anew. */
    REPLACE,
    /** No keys any more: nothing that the organisation sealed can be read again, by nobody. */
    REMOVE,
    /** A new master key and new keys of the platform, for its operators. */
    REPLACE_PLATFORM
}
