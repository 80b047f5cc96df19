package org.makewhole.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.makewhole.account.Identity;
import org.makewhole.account.SignInService;
import org.makewhole.account.session.BegunSession;
import org.makewhole.account.session.SessionService;
import org.makewhole.account.signin.Visitor;

/** The whole way in by a password, to the place that a person joined first. */
@ApplicationScoped
public class TestSignIns {
    /** From nowhere that counts: the brake is tested by itself. */
    private static final Visitor VISITOR = new Visitor("127.0.0.1", "Test");

    @Inject private SignInService signIn;
    @Inject private SessionService sessions;

    /** Who is in the session that begins; empty when the password opens nothing. */
    public Optional<Identity> by(String email, String password) {
        return signIn.checkPassword(email, password, VISITOR)
                .flatMap(
                        person -> {
                            int organization = signIn.placesOf(person).get(0).organizationId();
                            BegunSession begun = sessions.begin(person, organization, VISITOR);
                            return sessions.findIdentity(begun.id(), begun.token());
                        });
    }
}
