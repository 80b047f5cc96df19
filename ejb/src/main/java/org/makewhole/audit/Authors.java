package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;

/** Names the author of what is being written now. */
@ApplicationScoped
public class Authors {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    /** The signed-in person, or the platform where nobody is signed in. */
    public Author current() {
        return caller.find().map(this::of).orElse(Author.PLATFORM);
    }

    /** A person who acts in an organisation, be it before they are signed in. */
    public Author of(Caller person) {
        return new Author(person.accountId(), nameOf(person));
    }

    /** As the organisation calls its member, never as another one does. */
    private String nameOf(Caller me) {
        return entityManager
                .createNamedQuery("Membership.name", String.class)
                .setParameter("organization", me.organizationId())
                .setParameter("account", me.accountId())
                .getSingleResult();
    }
}
