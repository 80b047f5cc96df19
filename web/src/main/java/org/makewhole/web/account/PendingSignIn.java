package org.makewhole.web.account;

import java.io.Serializable;
import org.makewhole.account.signin.ProvenPerson;

/**
 * A person of whom more is asked before they are signed in.
 *
 * @param organizationId where they want to go
 */
public record PendingSignIn(ProvenPerson person, int organizationId) implements Serializable {

    public long accountId() {
        return person.accountId();
    }
}
