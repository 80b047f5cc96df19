package org.makewhole.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Keeps the keys of authenticator apps encrypted, each bound to its row. */
@ApplicationScoped
public class AuthenticatorSecrets {

    /** Encrypts the key for a new row. */
    void seal(NewAuthenticator source, AuthenticatorApp target) {
        target.keep(source.secret().getBytes(StandardCharsets.UTF_8));
    }

    /** The key, ready to calculate codes with. */
    byte[] open(AuthenticatorApp app) {
        return NewAuthenticator.bytes(new String(app.getSealedSecret(), StandardCharsets.UTF_8));
    }
}
