package org.makewhole.web.draft;

import java.security.Principal;
import java.util.Optional;
import org.makewhole.account.session.SessionToken;
import org.makewhole.shared.security.Caller;

/**
 * Tells whether a page belongs to the person who is signed in now, in the organisation they are in
 * now. No secret: it guards against a mix-up in one browser and not against an attacker.
 */
public final class PersonMark {
    private static final int LENGTH = 16;

    private PersonMark() {}

    /** Empty for nobody. */
    public static String of(Principal principal) {
        return Optional.ofNullable(principal)
                .flatMap(one -> Caller.parse(one.getName()))
                .map(me -> SessionToken.hash(me.organizationId() + ":" + me.accountId()))
                .map(hash -> hash.substring(0, LENGTH))
                .orElse("");
    }
}
