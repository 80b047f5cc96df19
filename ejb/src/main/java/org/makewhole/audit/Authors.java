package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.makewhole.audit.review.MemberNames;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;

/** Names the author of what is being written now. */
@ApplicationScoped
public class Authors {
    @Inject private MemberNames names;
    @Inject private CurrentCaller caller;

    /** The signed-in person, or the platform where nobody is signed in. */
    public Author current() {
        return caller.find().map(this::of).orElse(Author.PLATFORM);
    }

    /** The same by their id alone: all that the trail keeps. */
    Author currentUnnamed() {
        return caller.find().map(me -> Author.unnamed(me.accountId())).orElse(Author.PLATFORM);
    }

    /** A person who acts in an organisation, be it before they are signed in. */
    public Author of(Caller person) {
        return new Author(person.accountId(), nameOf(person));
    }

    /** As the organisation calls its member, never as another one does. */
    private String nameOf(Caller me) {
        return names.find(me.organizationId(), me.accountId()).orElseThrow();
    }
}
