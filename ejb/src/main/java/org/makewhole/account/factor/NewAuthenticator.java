package org.makewhole.account.factor;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * The key for an authenticator app that is being set up. Nothing of it is stored before a code has
 * shown that the app has it; until then it lives in the state of the page, on the server.
 *
 * @param secret in Base32 (RFC 4648), as apps take it when it is typed
 * @param issuer whose account it is, as the app shows it
 * @param account the person's address
 */
public record NewAuthenticator(String secret, String issuer, String account)
        implements Serializable {
    private static final int GROUP = 4;

    static NewAuthenticator random(String issuer, String account) {
        String secret = new Base32().encodeToString(Totp.newSecret()).replace("=", "");
        return new NewAuthenticator(secret, issuer, account);
    }

    byte[] bytes() {
        return bytes(secret);
    }

    static byte[] bytes(String secret) {
        return new Base32().decode(secret);
    }

    /** What the QR code says: the key URI format that all authenticator apps read. */
    public String uri() {
        return "otpauth://totp/"
                + encoded(issuer)
                + ":"
                + encoded(account)
                + "?secret="
                + secret
                + "&issuer="
                + encoded(issuer);
    }

    /** The key in groups of four, to be typed. */
    public String groups() {
        return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The colon separates issuer and account, so none may stand in them. */
    private static String encoded(String text) {
        return URLEncoder.encode(text.replace(':', ' '), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** Without the key: a record's own text would bring it into a log. */
    @Override
    public String toString() {
        return "NewAuthenticator[" + issuer + "]";
    }
}
