package org.makewhole.account.factor;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.makewhole.account.passkey.PasskeyRow;

/**
 * The second factors that a person has in the organisation in which they are signed in.
 *
 * @param authenticatorSince null without an authenticator app
 * @param authenticatorUsed null before it was used
 */
public record FactorOverview(
        Instant authenticatorSince,
        Instant authenticatorUsed,
        List<PasskeyRow> passkeys,
        long recoveryCodesLeft)
        implements Serializable {

    public FactorOverview {
        passkeys = List.copyOf(passkeys);
    }

    public boolean hasAuthenticator() {
        return authenticatorSince != null;
    }

    /** True with an app or a passkey; recovery codes alone are none. */
    public boolean hasAny() {
        return hasAuthenticator() || !passkeys.isEmpty();
    }
}
