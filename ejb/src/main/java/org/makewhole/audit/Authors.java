package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.makewhole.account.Account;
import org.makewhole.shared.security.CurrentCaller;

/** Names the author of what is being written now. */
@ApplicationScoped
public class Authors {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    /** The signed-in person, or the platform where nobody is signed in. */
    public Author current() {
        return caller.find()
                .map(me -> entityManager.find(Account.class, me.accountId()))
                .map(account -> new Author(account.getId(), account.getDisplayName()))
                .orElse(Author.PLATFORM);
    }
}
