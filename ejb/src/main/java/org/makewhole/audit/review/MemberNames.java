package org.makewhole.audit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.sealed.OwnedText;

/**
 * How an organisation calls its members. The trail keeps their ids alone, so that no name stands in
 * what can never be changed.
 */
@ApplicationScoped
public class MemberNames {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** All members, also those whose place was closed, by the id of their account. */
    public Map<Long, String> of(int organizationId) {
        return find(organizationId, null);
    }

    /** One of them; empty for somebody who never had a place there. */
    public Optional<String> find(int organizationId, long accountId) {
        return Optional.ofNullable(find(organizationId, Long.valueOf(accountId)).get(accountId));
    }

    private Map<Long, String> find(int organizationId, Long accountId) {
        Map<Long, String> names = new HashMap<>();
        entityManager
                .createNamedQuery("Membership.names", Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .getResultStream()
                .forEach(
                        row ->
                                names.put(
                                        (Long) row[0],
                                        OwnedText.open(
                                                (byte[]) row[2],
                                                place(organizationId, (Long) row[1]))));
        return names;
    }

    private static Place place(int organizationId, long membershipId) {
        return Place.of(organizationId, "membership", "display_name", membershipId);
    }
}
