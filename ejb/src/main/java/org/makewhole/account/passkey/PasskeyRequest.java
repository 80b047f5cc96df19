package org.makewhole.account.passkey;

import java.io.Serializable;

/**
 * A question to the person's device. It is kept on the server, answered once, and then forgotten.
 *
 * @param challenge the random bytes that the answer must sign
 * @param userHandle by which the device will name the person; empty when a passkey is used
 * @param options for {@code navigator.credentials}, as JSON with binary values in Base64url
 */
public record PasskeyRequest(byte[] challenge, byte[] userHandle, String options)
        implements Serializable {

    /** In characters; the answer of a device is about a kilobyte. */
    public static final int LONGEST_ANSWER = 16_384;
}
