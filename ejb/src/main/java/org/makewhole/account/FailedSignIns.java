package org.makewhole.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.audit.ChainSeals;

/**
 * Writes down that somebody was not let in: in the trail of the first organisation whose member
 * they gave themselves out to be, else in the platform's. One entry either way, so that it takes
 * the same time. What was typed as an address is not kept, for people type their password there;
 * its pseudonym tells whether it was the same one again.
 */
@ApplicationScoped
class FailedSignIns {
    @Inject private AuditTrail audit;
    @Inject private ChainSeals seals;

    void tell(String address, List<Membership> places) {
        Optional<Membership> place = places.stream().findFirst();
        audit.recordApart(
                place.map(Membership::getOrganizationId).or(AuditTrail::ofThePlatform),
                place.map(one -> Author.unnamed(one.getAccountId())).orElse(new Author(null, "")),
                AuditAction.SIGN_IN_FAILED,
                new AuditSubject(
                        "Account",
                        place.map(Membership::getAccountId).orElse(null),
                        seals.pseudonym(address)),
                "");
    }
}
